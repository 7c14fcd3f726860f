import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {VIEWS} from '../../build/docs/warehouse-views';
import {DuckDbEngine} from '../../cli/warehouse/duckdb-engine';
import {views} from '../../cli/warehouse/sql-files';
import {columnsOf} from '../../cli/warehouse/table-columns';
import {FORECAST} from '../../src/pipeline/metrics/forecast';
import {EXTRACT} from '../../src/pipeline/tables/extract';
import {TABLES} from '../../src/pipeline/tables/tables';

let engine: DuckDbEngine;

beforeAll(async () => {
  engine = await DuckDbEngine.open(':memory:', {threads: '1'});
  await engine.load([]);
});

afterAll(() => engine.close());

async function columnsIn(name: string): Promise<string[]> {
  const rows = await engine.rows(
    `SELECT column_name FROM information_schema.columns WHERE table_schema = 'sales_pipeline' AND table_name = '${name}' ORDER BY ordinal_position`,
  );
  return rows.map(row => String(row.column_name));
}

describe('the tables', () => {
  it.each([...Object.keys(TABLES), 'settings'] as (keyof typeof TABLES)[])(
    '%s has the columns that are loaded: those of the sheet',
    async table => {
      expect(await columnsIn(table)).toEqual(columnsOf(table).map(({name}) => name));
    },
  );
});

describe('the views', () => {
  it('are those that are described', () => {
    expect(views.map(({name}) => name).sort()).toEqual(Object.keys(VIEWS).sort());
  });

  const described = Object.entries(VIEWS).filter(([, {columns}]) => columns.length > 0);

  it.each(described)(
    '%s has a column for each number of its record, and no other',
    async (name, {columns, beside = []}) => {
      const ids = [...columns, ...beside].map(({id}) => id);
      expect((await columnsIn(name)).sort()).toEqual([...ids].sort());
    },
  );

  it('have in deals all that a sheet of deals must have', async () => {
    const columns = await columnsIn('deals');
    expect(EXTRACT.map(({header}) => header).filter(header => !columns.includes(header))).toEqual([]);
  });

  it('have a line for each question of the forecast', async () => {
    const rows = await engine.rows('SELECT id FROM sales_pipeline.forecast ORDER BY place');
    expect(rows.map(({id}) => id)).toEqual(FORECAST.map(({id}) => id));
  });

  it('each stand behind those that they read', () => {
    const names = views.map(({name}) => name);
    for (const [index, {reads}] of views.entries()) {
      for (const read of reads) {
        if (names.includes(read)) expect(names.slice(0, index)).toContain(read);
      }
    }
  });
});
