import type {RowStatus} from '../pipeline/check/check-conversations';
import {placeOf} from '../pipeline/facts/fact-sheets';
import {PLANNED} from '../pipeline/facts/judged';
import {IN_MENU} from '../pipeline/menu';
import type {GeneratedSheetId} from '../pipeline/plan/sheet-plan';
import {GENERATED_SHEETS} from '../pipeline/workbook/workbook-plan';
import {sheetMissing} from '../texts/errors';
import {retry} from './retry';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/** What the formulas say of a row of Conversations, by its row number. */
export function readRowStatus(workbook: Workbook): (row: number) => RowStatus {
  const values = valuesOf(workbook, 'rows');
  const stage = placeOf('judged', 'stage').column - 1;
  return row => {
    const value = values[row - 1]?.[stage];
    return value === PLANNED ? 'planned' : typeof value === 'number' && value >= 0 ? 'counts' : 'no';
  };
}

/** Rows of Customers whose account was opened after the customer's first sales conversation. */
export function readOpenedLate(workbook: Workbook): Set<number> {
  const customerRow = placeOf('pairs', 'customerRow').column - 1;
  const days = placeOf('pairs', 'daysBefore').column - 1;
  const late = valuesOf(workbook, 'pairs').filter(row => typeof row[days] === 'number' && Number(row[days]) < 0);
  return new Set(late.map(row => Number(row[customerRow])));
}

function valuesOf(workbook: Workbook, id: GeneratedSheetId): unknown[][] {
  const sheet = generatedSheet(workbook, id);
  return retry(() => sheet.getDataRange().getValues());
}

/** A sheet that Set up makes, or a message that says how to get it back. */
export function generatedSheet(workbook: Workbook, id: GeneratedSheetId): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = workbook.find(id);
  if (sheet) return sheet;
  throw new UserError(sheetMissing(GENERATED_SHEETS[id], IN_MENU));
}
