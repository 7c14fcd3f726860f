import {helpers} from '@odoo/o-spreadsheet';
import {addOnWith, click, INPUT_SHEETS, INPUT_TABLES} from './add-on.ts';
import {editedStage} from './edited-stage.ts';
import type {Tables} from './tables.ts';
import {cellsOf, noonOf, sheetOf, type Workbook, type WorkbookData} from './workbook.ts';

interface OverviewMap {
  readonly sheet: string;
  readonly stages: readonly Readonly<Record<string, string>>[];
}

/**
 * The spreadsheet as the built add-on makes it: Set up runs on tables with stages and room for all rows; the rows come
 * after, as they do in use, and as the formulas then written do not depend on them.
 */
export function overviewWorkbook(tables: Tables): Workbook {
  const headers = INPUT_TABLES.map(table => {
    const rows = tables[table];
    return sheetOf(INPUT_SHEETS[table], table === 'stages' ? rows : rows.slice(0, 1), rows.length);
  });
  const host = addOnWith(headers, tables.asOf);
  click(host, 'Set up');
  const map = host.call('mapOverview') as unknown as OverviewMap;
  const data = host.save().model as WorkbookData;
  for (const table of INPUT_TABLES) {
    const sheet = data.sheets.find(({name}) => name === INPUT_SHEETS[table]);
    if (table !== 'stages' && sheet) Object.assign(sheet.cells, cellsOf(tables[table].slice(1), 1));
  }
  const edit = editedStage(tables);
  return {
    data,
    now: noonOf(tables.asOf),
    edit,
    follows: {sheet: map.sheet, ...inProcessCell(map, tables, edit.stages[1])},
  };
}

function inProcessCell(map: OverviewMap, {stages}: Tables, stage: string): {row: number; column: number} {
  const address = map.stages[stages.findIndex(([name]) => name === stage) - 1]?.inProcess;
  if (address === undefined) throw new Error(`The overview has no cell for the conversations at ${stage}.`);
  const {col, row} = helpers.toCartesian(address);
  return {row, column: col};
}
