import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {DuckDbEngine} from '../../../cli/warehouse/duckdb-engine';
import type {Settings} from '../../../cli/warehouse/settings';
import {DATASET} from '../../../cli/warehouse/sql-files';
import {filesOfSample} from '../../../cli/warehouse/table-files';
import {serialFromIso} from '../../../workbench/index';

const TODAY = '2026-06-30';
const PUTS_IN_ORDER = 'Putting the log in order…';
/** Of the overview's views those that read the most of the log's order. */
const ASKED = ['metrics', 'stage_grid'];
const KEPT = `${DATASET}.kept_sorted_log`;

let engine: DuckDbEngine;

/** Changes of one test are there for the next: to load the tables takes longer than all else. */
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'warehouse-'));
  engine = await DuckDbEngine.open(':memory:', {threads: '1'});
  await engine.load(await filesOfSample(folder, serialFromIso(TODAY) as number));
  rmSync(folder, {recursive: true});
});

afterAll(() => engine.close());

/** The overview as the command makes it, and whether it put the log in order for that. */
async function overview(settings: Settings): Promise<{lines: string[]; sorted: boolean}> {
  const said: string[] = [];
  const lines = await engine.overview(settings, text => said.push(text), ASKED);
  return {
    lines: lines.map(({section, row}) => `${section} ${JSON.stringify(row)}`).sort(),
    sorted: said.includes(PUTS_IN_ORDER),
  };
}

/** The same out of the views alone, which keep nothing. */
async function viewsSay({asOfDay, salesperson}: Settings): Promise<string[]> {
  const text = (value: string | undefined): string => (value === undefined ? 'NULL' : `'${value}'`);
  await engine.connection.run(
    `DELETE FROM ${DATASET}.settings;
     INSERT INTO ${DATASET}.settings (asOfDay, salesperson) VALUES (${text(asOfDay)}, ${text(salesperson)})`,
  );
  const lines: string[] = [];
  for (const view of ASKED) {
    const rows = await engine.rows(`SELECT to_json(line) AS line FROM ${DATASET}.${view} AS line`);
    lines.push(...rows.map(({line}) => `${view} ${JSON.stringify(JSON.parse(String(line)))}`));
  }
  return lines.sort();
}

describe('the log, kept in order in the file of DuckDB', () => {
  it.each<Settings>([{asOfDay: TODAY}, {asOfDay: '2026-03-01'}, {asOfDay: '2025-12-31', salesperson: 'ada'}])(
    'serves every day and filter: %o',
    async settings => {
      const {lines, sorted} = await overview(settings);
      expect(sorted).toBe(false);
      expect(lines).toEqual(await viewsSay(settings));
    },
  );

  it('stays where only a target or a source changed', async () => {
    await engine.connection.run(`UPDATE ${DATASET}.customers SET source = 'Fair'; DELETE FROM ${DATASET}.targets`);
    const {lines, sorted} = await overview({asOfDay: TODAY});
    expect(sorted).toBe(false);
    expect(lines).toEqual(await viewsSay({asOfDay: TODAY}));
  });

  it.each([
    [
      'a row was added',
      `INSERT INTO ${DATASET}.conversations (rowNumber, date, customer, stage)
        SELECT 1000001, MAX(date), 'Somebody', 'Qualified' FROM ${DATASET}.conversations`,
    ],
    ['a row was taken away', `DELETE FROM ${DATASET}.conversations WHERE rowNumber = 7`],
    ['a stage was mended', `UPDATE ${DATASET}.conversations SET stage = 'Won' WHERE rowNumber = 3`],
    [
      'two rows changed places',
      `UPDATE ${DATASET}.conversations SET rowNumber = 12 - rowNumber WHERE rowNumber IN (5, 7)`,
    ],
    ['a stage got another name', `UPDATE ${DATASET}.stages SET stage = 'Talking' WHERE rowNumber = 2`],
    ['stages changed places', `UPDATE ${DATASET}.stages SET rowNumber = 5 - rowNumber WHERE rowNumber IN (2, 3)`],
    ['a stage went', `DELETE FROM ${DATASET}.stages WHERE rowNumber = 1`],
    ['it was put in order by another version', `COMMENT ON TABLE ${KEPT} IS 'of another version'`],
    ['that was cut off', `CREATE OR REPLACE TABLE ${KEPT} AS SELECT * FROM ${KEPT} LIMIT 5`],
    ['somebody took it away', `DROP TABLE ${KEPT}`],
    ['all rows went', `DELETE FROM ${DATASET}.conversations`],
  ])('is put in order anew where %s', async (_, statement) => {
    await engine.connection.run(statement);
    const {lines, sorted} = await overview({asOfDay: TODAY});
    expect(sorted).toBe(true);
    expect(lines).toEqual(await viewsSay({asOfDay: TODAY}));
  });
});
