import {columnLetters} from '../formula/column-letters';
import type {Area} from '../pipeline/plan/sheet-plan';

/** The ranges of several areas, in two calls however many there are. */
export function rangesOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  areas: readonly Area[],
): GoogleAppsScript.Spreadsheet.Range[] {
  if (areas.length === 0) return [];
  const notations = areas.map(
    ({row, column, rows, columns}) =>
      `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows - 1}`,
  );
  return sheet.getRangeList(notations).getRanges();
}
