import {columnLetters} from '../formula/column-letters';
import type {Area} from '../pipeline/plan/sheet-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The ranges of several areas. */
export function rangesOf(sheet: Sheet, areas: readonly Area[]): Range[] {
  return rangesAt(
    sheet,
    areas.map(
      ({row, column, rows, columns}) =>
        `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`,
    ),
  );
}

/** The ranges at several addresses on a sheet, in two calls at most. */
export function rangesAt(sheet: Sheet, addresses: readonly string[]): Range[] {
  if (addresses.length > 1) return sheet.getRangeList([...addresses]).getRanges();
  return addresses.map(address => sheet.getRange(address));
}
