/** Widths and number formats of whole columns, in as few calls as they allow. */
import {columnLetters} from '../formula/column-letters';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @param widths pixels, from the column `first` on; neighbours of one width go out together. */
export function setWidths(sheet: Sheet, first: number, widths: readonly number[]): void {
  for (let from = 0; from < widths.length; ) {
    let to = from + 1;
    while (to < widths.length && widths[to] === widths[from]) to++;
    sheet.setColumnWidths(first + from, to - from, widths[from] as number);
    from = to;
  }
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
