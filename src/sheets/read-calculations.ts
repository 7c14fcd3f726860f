import type {RowStatus} from '../pipeline/check/check-conversations';
import {placeOf} from '../pipeline/plan/calculation-sheets';
import type {GeneratedSheetId} from '../pipeline/plan/sheet-plan';
import {GENERATED_SHEETS} from '../pipeline/plan/workbook-plan';
import {nameKey} from '../pipeline/tables/name';
import {retry} from './retry';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/** What the formulas say of a row of Conversations, by its row number. */
export function readRowStatus(workbook: Workbook): (row: number) => RowStatus {
  const values = valuesOf(workbook, 'rows');
  const status = placeOf('rows', 'status').column - 1;
  return row => {
    const value = values[row - 1]?.[status];
    return value === 2 ? 'counts' : value === 1 ? 'planned' : 'no';
  };
}

/** Keys of the customers whose account was opened after their first sales conversation. */
export function readOpenedLate(workbook: Workbook): Set<string> {
  const customer = placeOf('deals', 'customer').column - 1;
  const days = placeOf('deals', 'daysBeforePipeline').column - 1;
  const late = valuesOf(workbook, 'deals').filter(row => typeof row[days] === 'number' && Number(row[days]) < 0);
  return new Set(late.map(row => nameKey(row[customer])));
}

function valuesOf(workbook: Workbook, id: GeneratedSheetId): unknown[][] {
  const sheet = generatedSheet(workbook, id);
  return retry(() => sheet.getDataRange().getValues());
}

/** A sheet that Set up makes, or a message that says how to get it back. */
export function generatedSheet(workbook: Workbook, id: GeneratedSheetId): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = workbook.find(id);
  if (sheet) return sheet;
  throw new UserError(
    `The sheet "${GENERATED_SHEETS[id]}" is missing. Run Extensions > Sales Pipeline > Set up, which makes it again.`,
  );
}
