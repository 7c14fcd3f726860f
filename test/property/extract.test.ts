import {setImmediate as nextTurn} from 'node:timers/promises';
import fc from 'fast-check';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {DuckDbEngine} from '../../cli/warehouse/duckdb-engine';
import {EXTRACT} from '../../src/pipeline/tables/extract';
import {serialDay} from '../../src/pipeline/tables/serial-day';
import {isoDay} from '../../src/recount/calendar';
import type {Row} from '../../src/recount/cell';
import {compare} from '../../src/recount/compare';
import {recount} from '../../src/recount/recount';
import {arbitraryCase, type Case} from '../random/arbitrary-case';
import {extractOf, isKnown} from '../warehouse/extract';
import {ofTypes} from './disagreements';
import {evaluated, overviewOf} from './evaluate';
import {PIPELINES} from './pipelines';
import {type Prepared, prepare} from './prepared';

const TABLES = 40;
const DAYS: ReadonlySet<string> = new Set(EXTRACT.filter(({type}) => type === 'date').map(({header}) => header));

let engine: DuckDbEngine;
let prepared: Prepared;

beforeAll(async () => {
  engine = await DuckDbEngine.open(':memory:', {threads: '1'});
  prepared = prepare(
    PIPELINES.usual.types,
    EXTRACT.map(({header}) => header),
  );
});
afterAll(() => engine.close());

/** The deals of a log as rows of a sheet, whatever the filters. */
async function dealsOf(tables: Case['tables'], asOf: number): Promise<Row[]> {
  const [names = [], ...rows] = await extractOf(engine, tables, {asOfDay: isoDay(asOf)});
  return rows.map(cells =>
    Object.fromEntries(
      names.map((name, index) => {
        const cell = cells[index] ?? '';
        return [name, DAYS.has(`${name}`) ? (serialDay(String(cell)) ?? '') : cell];
      }),
    ),
  );
}

/** Every number of the overview over the deals of a log that is not what the recount makes of the log. */
async function wrongNumbers({tables: random, asOf, filters}: Case): Promise<string[]> {
  const tables = {...random, stages: ofTypes(random.stages, prepared.types)};
  const conversations = await dealsOf(tables, asOf);
  const {cells} = overviewOf(prepared, evaluated(prepared, {...tables, conversations}, asOf, filters));
  return compare(cells, recount(tables, asOf, filters)).differences.flatMap(
    ({shown: {section, line, column, value}, counted}) =>
      isKnown(section, column, line)
        ? [`${section} ${line} ${column}: the sheet says ${String(value)}, the recount ${counted}`]
        : [],
  );
}

it(`shows over the deals of ${TABLES} random logs what the recount counts in the logs`, {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCase({stageTrouble: false}), async random => {
      await nextTurn();
      expect(await wrongNumbers(random)).toEqual([]);
    }),
    {numRuns: TABLES, seed: 20_261_129},
  );
});
