import {helpers} from '@odoo/o-spreadsheet';
import {addOnWith, click, INPUT_SHEETS, INPUT_TABLES} from './add-on.ts';
import {editedStage} from './edited-stage.ts';
import type {Tables} from './tables.ts';
import {cellsOf, noonOf, sheetOf, type Workbook, type WorkbookData} from './workbook.ts';

interface OverviewMap {
  readonly sheet: string;
  readonly sections: {readonly stages: Readonly<Record<string, Readonly<Record<string, string>>>>};
}

/** Rows of the log when Set up runs. More would only make that slow: the formulas do not depend on them. */
const ROWS_AT_SET_UP = 1500;

/** The sheets that the add-on makes as long as the log, and those that have a row for each deal. */
const LONG_SHEETS = {log: ['Calc rows', 'Calc log'], deals: ['Calc deals', 'Deals']};

/**
 * The spreadsheet as the built add-on makes it: Set up runs on tables with stages and otherwise blank; the rows come
 * after, as they do in use. Sheets that Set up makes longer than the log then grow with it.
 */
export function overviewWorkbook(tables: Tables): Workbook {
  const headers = INPUT_TABLES.map(table => {
    const rows = tables[table];
    return sheetOf(
      INPUT_SHEETS[table],
      table === 'stages' ? rows : rows.slice(0, 1),
      Math.min(rows.length, ROWS_AT_SET_UP),
    );
  });
  const host = addOnWith(headers, tables.asOf);
  click(host, 'Set up');
  const map = host.call('mapOverview') as unknown as OverviewMap;
  const data = host.save().model as WorkbookData;
  const grown = {
    log: Math.max(0, tables.conversations.length - ROWS_AT_SET_UP),
    deals: Math.max(0, countDeals(tables) - ROWS_AT_SET_UP),
  };
  for (const sheet of data.sheets) {
    const table = INPUT_TABLES.find(table => INPUT_SHEETS[table] === sheet.name);
    if (LONG_SHEETS.log.includes(sheet.name)) sheet.rowNumber += grown.log;
    else if (LONG_SHEETS.deals.includes(sheet.name)) sheet.rowNumber += grown.deals;
    if (table && table !== 'stages') {
      sheet.rowNumber = Math.max(sheet.rowNumber, tables[table].length);
      Object.assign(sheet.cells, cellsOf(tables[table].slice(1), 1));
    }
  }
  const edit = editedStage(tables);
  return {
    data,
    now: noonOf(tables.asOf),
    edit,
    follows: {sheet: map.sheet, ...inProcessCell(map, tables, edit.stages[1])},
  };
}

function countDeals({conversations: [headers = [], ...rows]}: Tables): number {
  const [customer, deal] = [headers.indexOf('Customer'), headers.indexOf('Deal')];
  return new Set(rows.map(cells => `${cells[customer]}\n${cells[deal]}`)).size;
}

function inProcessCell(map: OverviewMap, {stages}: Tables, stage: string): {row: number; column: number} {
  const address = map.sections.stages[stages.findIndex(([name]) => name === stage)]?.inProcess;
  if (address === undefined) throw new Error(`The overview has no cell for the conversations at ${stage}.`);
  const {col, row} = helpers.toCartesian(address);
  return {row, column: col};
}
