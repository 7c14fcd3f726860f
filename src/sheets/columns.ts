/** Widths and number formats of whole columns, in as few calls as they allow. */
import {columnLetters} from '../formula/column-letters';
import {runs} from '../pipeline/plan/runs';
import type {SheetPlan} from '../pipeline/plan/sheet-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Sets the commonest width on all columns, and then those of the others, neighbours of one width together.
 *
 * @param widths pixels, from the column `first` on.
 */
export function setWidths(sheet: Sheet, first: number, widths: readonly number[]): void {
  const times = (width: number): number => widths.filter(other => other === width).length;
  const common = widths.reduce((best, width) => (times(width) > times(best) ? width : best));
  sheet.setColumnWidths(first, widths.length, common);
  for (const {from, count, value} of runs(widths)) {
    if (value !== common) sheet.setColumnWidths(first + from, count, value);
  }
}

/** Sheets of so many cells get the formats of all of them in one call; on longer ones each format takes one. */
const FEW_CELLS = 20_000;

/** Formats the columns of a generated sheet, which begin in one row. */
export function formatSheet(sheet: Sheet, {columnFormats, rows, columns}: SheetPlan): void {
  const [first] = columnFormats;
  if (!first || rows * columns > FEW_CELLS) {
    formatColumns(sheet, columnFormats);
    return;
  }
  const row = Array.from({length: columns}, () => 'General');
  for (const {column, format} of columnFormats) row[column - 1] = format;
  const grid = Array.from({length: rows - first.firstRow + 1}, () => row);
  sheet.getRange(first.firstRow, 1, grid.length, columns).setNumberFormats(grid);
}

/** Formats columns from a row on, by default the one below the header. */
export function formatColumns(
  sheet: Sheet,
  formats: readonly {column: number; firstRow?: number; format: string}[],
): void {
  const byFormat = new Map<string, string[]>();
  for (const {column, firstRow = 2, format} of formats) {
    const letters = columnLetters(column);
    byFormat.set(format, [...(byFormat.get(format) ?? []), `${letters}${firstRow}:${letters}`]);
  }
  byFormat.forEach((ranges, format) => {
    sheet.getRangeList(ranges).setNumberFormat(format);
  });
}
