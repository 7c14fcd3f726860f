import {CELLS_BEHIND} from '../pipeline/workbook/cells-behind';
import {retry} from './retry';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/** Google's limit of cells in a spreadsheet, blank and hidden ones included. */
const MOST_CELLS = 10_000_000;

/** What is to come: rows and deals of the log, and how many cells for it beside those for the log's rows. */
export interface Coming {
  readonly conversations: number;
  readonly deals: number;
  /** Rows that the log has to get, and columns that each of its rows has then. */
  readonly lacking: number;
  readonly columns: number;
  /** Cells of other kinds. */
  readonly others: number;
}

/** Refuses rows that Google will not hold, with what the generated sheets need for them. @throws UserError that says how many fit. */
export function requireRoom({spreadsheet}: Workbook, coming: Coming): void {
  const {conversations, deals, lacking, columns, others} = coming;
  const cells = retry(() => spreadsheet.getSheets().map(sheet => sheet.getMaxRows() * sheet.getMaxColumns()));
  const free = MOST_CELLS - cells.reduce((sum, each) => sum + each, 0);
  // Sheets with a row for each deal have one for each blank row of the log too.
  const moreDeals = Math.max(0, deals - (conversations - lacking));
  const needed = lacking * (columns + CELLS_BEHIND.conversation) + moreDeals * CELLS_BEHIND.deal + others;
  if (needed <= free) return;
  const fitting = Math.max(0, Math.floor((conversations * free) / needed));
  throw new UserError(
    `Google Sheets holds ${MOST_CELLS} cells in a spreadsheet, and this list needs ${needed - free} more than are left, with what is computed from it. About ${fitting} of its ${conversations} conversations fit. Leave older ones out, or delete sheets, blank rows and columns that nobody needs, and try again. Nothing was changed.`,
  );
}
