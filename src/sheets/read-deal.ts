import type {DealQuestion} from '../panel/schemas';
import {type DealRecord, personOf, talksOf} from '../pipeline/log/deal-record';
import {findColumns} from '../pipeline/tables/header';
import type {Table} from '../pipeline/tables/table';
import {CONVERSATIONS, CUSTOMERS} from '../pipeline/tables/tables';
import {readTable, rowsIn, sheetOf, type TableRow} from './read-table';
import {isPassing, retry} from './retry';
import type {Workbook} from './workbook';

/**
 * Reads a deal's conversations, of which an extract has none, and its customer: each table in one call, however long it is.
 *
 * @throws UserError when a sheet or a column is missing.
 */
export function readDealRecord(workbook: Workbook, {made, stages, most, ...deal}: DealQuestion): DealRecord {
  workbook.expect(made.sheets);
  const talks = talksOf(deal, rowsOf(workbook, CONVERSATIONS), stages, most);
  return {...talks, person: personOf(deal.customer, rowsOf(workbook, CUSTOMERS))};
}

function rowsOf<Id extends string>(workbook: Workbook, table: Table<Id>): readonly TableRow<Id>[] {
  const sheet = sheetOf(workbook, table);
  const values = allCells(sheet);
  const {columns, missing, given} = findColumns(table, values[0] ?? []);
  // Rows of an extract are deals.
  if (given) return [];
  // It takes more calls, so only to say what is missing.
  return missing.length > 0 ? readTable(workbook, table).rows : rowsIn(table, values, columns);
}

/** In one call, to the last row and column that hold something; none where Google does not take it so. */
function allCells(sheet: GoogleAppsScript.Spreadsheet.Sheet): unknown[][] {
  try {
    return retry(() => sheet.getSheetValues(1, 1, -1, -1));
  } catch (error) {
    if (isPassing(error)) throw error;
    return [];
  }
}
