import {placeOverview} from '../pipeline/overview/place';
import {drawnStages} from '../pipeline/stages/stage';
import {findColumns} from '../pipeline/tables/header';
import type {Table} from '../pipeline/tables/table';
import {CONVERSATIONS, CUSTOMERS, STAGES, TARGETS} from '../pipeline/tables/tables';
import type {Evidence} from '../recount/evidence';
import {notProvable} from '../texts/errors';
import {drawnOverview} from './drawn-overview';
import {generatedSheet} from './read-calculations';
import {locate, sheetOf} from './read-table';
import {retry} from './retry';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Reads each table and the overview once, the log and the overview right after each other: nobody else has to wait, so somebody
 * may write in between.
 *
 * @throws UserError when a sheet or a column is missing, the overview was never drawn, or it is made from an extract.
 */
export function readEvidence(workbook: Workbook): Evidence {
  const {types, capacity, ofDeals} = drawnOverview(workbook);
  if (ofDeals) throw new UserError(notProvable(workbook.nameOf('conversations') ?? ''));
  const {slots} = placeOverview({stages: drawnStages(types), capacity});
  const overview = generatedSheet(workbook, 'overview');
  return {
    timeZone: workbook.spreadsheet.getSpreadsheetTimeZone(),
    now: new Date(),
    types,
    slots,
    sheet: () => workbook.nameOf('overview') as string,
    tables: {
      stages: tableCells(workbook, STAGES),
      customers: tableCells(workbook, CUSTOMERS),
      targets: tableCells(workbook, TARGETS),
      conversations: tableCells(workbook, CONVERSATIONS),
    },
    overview: cellsOf(overview),
  };
}

function tableCells(workbook: Workbook, table: Table): unknown[][] {
  const sheet = sheetOf(workbook, table);
  const cells = cellsOf(sheet);
  workbook.headers.set(sheet, cells[0] ?? []);
  // It asks for the sheet's name, so only to say what is missing.
  if (findColumns(table, cells[0] ?? []).missing.length > 0) locate(workbook, table);
  return cells;
}

/** In one call, to the last row and column that hold something. */
function cellsOf(sheet: Sheet): unknown[][] {
  return retry(() => sheet.getSheetValues(1, 1, -1, -1));
}
