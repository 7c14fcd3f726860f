/** Widths and number formats of whole columns, in as few calls as they allow. */
import {columnLetters} from '../formula/column-letters';

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
  for (let from = 0; from < widths.length; ) {
    const width = widths[from] as number;
    let to = from + 1;
    while (widths[to] === width) to++;
    if (width !== common) sheet.setColumnWidths(first + from, to - from, width);
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
