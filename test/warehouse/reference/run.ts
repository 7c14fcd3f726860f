/** `npm run warehouse:reference`: the views on Google's reference engine of its SQL, held against the recount on random tables. */
import fc from 'fast-check';
import type {Line} from '../../../cli/warehouse/engine';
import type {Settings} from '../../../cli/warehouse/settings';
import type {Tables} from '../../../src/recount/read-rows';
import {arbitraryCase} from '../../random/arbitrary-case';
import {disagreements} from '../disagreements';
import {warehouseRows} from '../load-rows';
import {oneQuery} from './one-query';
import {install, ReferenceEngine} from './reference-engine';

const TABLES = Number(process.argv[2] ?? 60);
const SEED = 20_261_131;

install();
const engine = await ReferenceEngine.start();
const linesOf = async (tables: Tables, settings: Settings, shown: readonly string[]): Promise<Line[]> => {
  const rows = await engine.rows(oneQuery(warehouseRows(tables), settings, shown));
  return rows.map(([section = '', line = '{}']) => ({section, row: JSON.parse(line)}));
};

let wrong = 0;
const begun = Date.now();
try {
  for (const [index, random] of fc.sample(arbitraryCase(), {seed: SEED, numRuns: TABLES}).entries()) {
    const found = await disagreements(linesOf, random);
    if (found.length > 0) wrong++;
    for (const text of found.slice(0, 10)) console.log(`Table ${index + 1}: ${text}`);
    if ((index + 1) % 10 === 0) console.log(`${index + 1} of ${TABLES} tables…`);
  }
} finally {
  engine.stop();
}
console.log(`${TABLES - wrong} of ${TABLES} random tables agree, in ${Math.round((Date.now() - begun) / 1000)} s.`);
process.exitCode = wrong > 0 ? 1 : 0;
