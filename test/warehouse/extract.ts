import type {DuckDbEngine} from '../../cli/warehouse/duckdb-engine';
import type {Settings} from '../../cli/warehouse/settings';
import {GRID} from '../../src/pipeline/metrics/grid';
import {countsTalks} from '../../src/pipeline/metrics/measure';
import type {Tables} from '../../src/recount/read-rows';
import {withFiles} from './load-rows';

/** The view *deals* as a table: its columns' names, and a row for each deal, days as `2025-10-05`. */
export type Extract = readonly (readonly (string | number)[])[];

/** What a log comes to in the view, filters and all. */
export function extractOf(engine: DuckDbEngine, tables: Tables, settings: Settings): Promise<Extract> {
  return withFiles(tables, async files => {
    await engine.makeTables();
    for (const file of files) await engine.fill(file);
    const lines = await engine.overview(settings, undefined, ['deals']);
    const rows = lines.map(({row}) => row);
    const names = Object.keys(rows[0] ?? {});
    return [names, ...rows.map(row => names.map(name => cellOf(row[name])))];
  });
}

function cellOf(value: unknown): string | number {
  return typeof value === 'number' ? value : value === null || value === undefined ? '' : String(value);
}

const OF_LOG: ReadonlySet<string> = new Set([
  ...GRID.filter(({measure}) => measure && countsTalks(measure)).map(({id}) => `stages ${id}`),
  'metrics bottleneck',
  'metrics rowsLeftOut',
]);

/** Whether a number of the overview can be known from deals alone. */
export function isKnown(section: string, column: string, line: string): boolean {
  return !OF_LOG.has(`${section} ${section === 'metrics' ? line : column}`) || `${column} ${line}` === 'won total';
}
