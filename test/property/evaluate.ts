/** Puts random tables into a spreadsheet that the add-on set up, and reads what its formulas make of them. */
import type {Model} from '@odoo/o-spreadsheet';
import type {Cell, Row} from '../../src/recount/cell';
import type {Filters} from '../../src/recount/filters';
import type {Tables} from '../../src/recount/read-rows';
import {createModel, engineText, Host} from '../../workbench/index';
import type {Prepared, SheetData} from './prepared';
import {type ShownOverview, shownOverview} from './shown-overview';

/** Blank rows below each table, as users leave them. */
const BLANK_ROWS = 5;

/** The generated sheets that are as long as the log. Rows that none needs would only be evaluated in vain. */
const GROWS = /^(Calc (rows|log|deals)|Deals)$/;
/** Rows for the titles, and for a list that has nothing. */
const LEAST_ROWS = 5;

/** The overview of a spreadsheet whose formulas are worked out. */
export function overviewOf(prepared: Prepared, model: Model): ShownOverview {
  const sheetId = model.getters.getSheetIdByName(prepared.map.sheet) as string;
  return shownOverview(prepared.map, address => valueAt(model, sheetId, address));
}

/** The whole spreadsheet, with its formulas worked out. */
export function evaluated(prepared: Prepared, tables: Tables, asOf: number, filters: Filters): Model {
  return createModel(load(prepared, tables, {asOf, ...filters}));
}

/** The same with the add-on in it, opened. */
export function hostWith(prepared: Prepared, tables: Tables, asOf: number, filters: Filters): Host {
  const data = {...prepared.saved, model: load(prepared, tables, {asOf, ...filters})};
  const host = new Host({codeDir: 'dist', manifestPath: 'appsscript.json', data});
  host.open();
  return host;
}

function load(
  {data: prepared, map}: Prepared,
  tables: Tables,
  inputs: Readonly<Record<string, Cell | undefined>>,
): Prepared['data'] {
  const data = structuredClone(prepared);
  const rows = Math.max(...Object.values(tables).map(table => (table as readonly Row[]).length)) + BLANK_ROWS;
  for (const sheet of data.sheets) {
    const table = tables[sheet.name.toLowerCase() as keyof Tables];
    const isInput = table !== undefined || sheet.name === 'Targets';
    if (isInput || GROWS.test(sheet.name)) sheet.rowNumber = Math.max(rows, LEAST_ROWS);
    if (isInput) fill(sheet, table ?? []);
    if (sheet.name === map.sheet) {
      for (const [id, cell] of Object.entries(map.sections.inputs ?? {})) {
        sheet.cells[cell.value as string] = content(inputs[id] ?? '');
      }
    }
  }
  return data;
}

/** Replaces the rows below the header. */
function fill(sheet: SheetData, rows: readonly Row[]): void {
  const headers = Object.entries(sheet.cells).filter(([address]) => /^[A-Z]+1$/.test(address));
  sheet.cells = Object.fromEntries(headers);
  for (const [address, header] of headers) {
    const column = address.slice(0, -1);
    rows.forEach((row, index) => {
      const cell = row[header];
      if (cell !== undefined && cell !== '') sheet.cells[`${column}${index + 2}`] = content(cell);
    });
  }
}

/** A cell in the engine's words. */
function content(cell: Cell): string {
  if (typeof cell === 'object') return '=NA()';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? String(cell) : engineText(cell);
}

function valueAt(model: Model, sheetId: string, address: string): unknown {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const col = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  return model.getters.getEvaluatedCell({sheetId, col, row: Number(row) - 1}).value;
}
