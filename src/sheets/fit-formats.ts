import type {Column} from '../pipeline/tables/table';
import {isPlainText} from './cell-content';

/**
 * The formats of the new cells, after those were mended that would spoil a date or number: as plain text it would be no
 * number to a formula, and a date in a cell without a date format would show as a bare number. All others are the user's.
 */
export function fitFormats(
  range: GoogleAppsScript.Spreadsheet.Range,
  columns: readonly (Column | undefined)[],
): string[][] {
  const present = range.getNumberFormats();
  const fit = present.map(row => row.map((format, index) => fitFormat(format, columns[index])));
  if (fit.some((row, down) => row.some((format, right) => format !== present[down]?.[right]))) {
    range.setNumberFormats(fit);
  }
  return fit;
}

export function fitFormat(format: string, column: Column | undefined): string {
  if (column?.format === undefined) return format;
  const spoils = isPlainText(format) || (column.type === 'date' && !showsDates(format));
  return spoils ? column.format : format;
}

function showsDates(format: string): boolean {
  return /[ymdh]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ''));
}
