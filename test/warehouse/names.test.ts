import fc from 'fast-check';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {DuckDbEngine} from '../../cli/warehouse/duckdb-engine';
import {nameKey, textOf} from '../../src/recount/cell';
import {hostileNames, spelled} from '../random/hostile-names';

let engine: DuckDbEngine;

beforeAll(async () => {
  engine = await DuckDbEngine.open(':memory:', {threads: '1'});
  await engine.makeTables();
});

afterAll(() => engine.close());

async function made(name: string, by: 'tidyName' | 'nameKey' | 'nameOrder'): Promise<unknown> {
  const [row] = await engine.rows(`SELECT sales_pipeline.${by}('${name.replaceAll("'", "''")}') AS made`);
  return row?.made;
}

const names = hostileNames.flatMap(name => Array.from({length: 8}, (_, way) => String(spelled(name, way))));

it('are tidied and compared as the add-on does it', async () => {
  const list = names.map(name => `('${name.replaceAll("'", "''")}')`).join(', ');
  const rows = await engine.rows(
    `SELECT sales_pipeline.tidyName(name) AS tidy, sales_pipeline.nameKey(name) AS key FROM (VALUES ${list}) AS names(name)`,
  );
  expect(rows).toEqual(names.map(name => ({tidy: textOf(name), key: nameKey(name)})));
});

it('sort in a tie as the add-on sorts them: percent-encoded, as an alphabet would', async () => {
  const alphabet = new Intl.Collator('en');
  const encoded = (name: string): string => encodeURIComponent(nameKey(name));
  const anyName = fc.oneof(
    fc.constantFrom(...names),
    fc.string({unit: fc.constantFrom(...'_-!.\'()*~ 09az"#%&+,/:;<=>?@[\\]^`{|}éÿ株👍\t'), maxLength: 4}),
  );
  await fc.assert(
    fc.asyncProperty(anyName, anyName, async (left, right) => {
      const [first, second] = [await made(left, 'nameOrder'), await made(right, 'nameOrder')] as [string, string];
      const order = Buffer.compare(Buffer.from(first), Buffer.from(second));
      expect(Math.sign(order)).toBe(Math.sign(alphabet.compare(encoded(left), encoded(right))));
    }),
    {numRuns: 400, seed: 20_261_130},
  );
});
