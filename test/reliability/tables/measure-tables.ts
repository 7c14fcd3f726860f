import {fileURLToPath} from 'node:url';
import {PIPELINES, type Pipeline} from '../../property/pipelines.ts';
import {eachApart} from '../each-apart.ts';
import type {Measure} from '../measure.ts';
import type {Comparison} from './compare-tables.ts';

const SCRIPT = fileURLToPath(new URL('compare-tables.ts', import.meta.url));
/** Of each pipeline. */
const TABLES = 1500;
const QUICK_TABLES = 20;
const MOST_EXAMPLES = 5;

/** Holds the overview's every number against the independent recount, on thousands of random tables. */
export const measureTables: Measure['run'] = async ({quick, most, match, say}) => {
  const names = Object.keys(PIPELINES).filter(name => name.includes(match));
  const tables = quick ? QUICK_TABLES : Math.min(TABLES, most);
  const results = await eachApart<Comparison>(
    SCRIPT,
    names.map(name => [name, `${tables}`]),
    ([name], {differing}) => say(`${tables} tables of the ${name} pipeline: ${differing.length} differ`),
  );
  const all = results.reduce((sum, result) => sum + result.tables, 0);
  const differing = results.flatMap(result => result.differing);
  return {
    figures: [
      {
        what: 'Of random tables, those on which a number of the overview is not what the recount counts',
        aim: '0',
        found: `${differing.length} of ${all}`,
        isMet: differing.length === 0,
      },
    ],
    details: [
      {
        title: 'Random tables',
        text:
          'Random logs, customers, stages and targets, full of what people do to them, under random days and filters; every ' +
          'number that the built add-on’s formulas show is held against a plain program’s. Every fifth table once more with ' +
          'its rows in another order. They are other tables than those of the tests.',
        head: ['Stages', 'Tables', 'Differ'],
        rows: results.map(({name, tables: tried, differing: found}) => [
          (PIPELINES as Readonly<Record<string, Pipeline>>)[name]?.types.join(', ') ?? name,
          `${tried}`,
          `${found.length}`,
        ]),
        examples: differing.slice(0, MOST_EXAMPLES).map(found => found.join('; ')),
      },
    ],
  };
};
