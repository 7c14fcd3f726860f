import type {Table} from '../pipeline/tables/table';
import {isPlainText} from './cell-content';
import {fitFormat, fitFormats} from './fit-formats';
import {columnsOf, sheetOf} from './read-table';
import {retry} from './retry';
import type {Workbook} from './workbook';

/**
 * Makes a table long enough for rows below its last one, and their cells fit for dates and numbers. Call it inside the lock;
 * not to be repeated blindly.
 *
 * @returns the ids of the columns of plain text, undefined where only some of their cells are.
 */
export function makeReady(workbook: Workbook, table: Table, end: number, count: number): string[] | undefined {
  const sheet = sheetOf(workbook, table);
  const columns = columnsOf(workbook, table);
  const places = Object.values(columns);
  const left = Math.min(...places);
  const fit = Array.from({length: Math.max(...places) - left + 1}, (_, index) =>
    table.columns.find(({id}) => columns[id] === left + index),
  );
  const present = retry(() => sheet.getMaxRows());
  const lacking = end + count - present;
  const free = Math.min(count, present - end);
  const formats = free > 0 ? retry(() => fitFormats(sheet.getRange(end + 1, left, free, fit.length), fit)) : [];
  if (lacking > 0) {
    sheet.insertRowsAfter(present, lacking);
    // Rows that are inserted at once are alike.
    const [row = []] = retry(() => sheet.getRange(present + 1, left, 1, fit.length).getNumberFormats());
    row.forEach((format, index) => {
      const better = fitFormat(format, fit[index]);
      if (better === format) return;
      retry(() => sheet.getRange(present + 1, left + index, lacking, 1).setNumberFormat(better));
    });
    formats.push(row.map((format, index) => fitFormat(format, fit[index])));
  }
  const isPlain = (id: string, row: readonly string[]): boolean => isPlainText(row[(columns[id] as number) - left]);
  const plain = table.columns.map(({id}) => id).filter(id => formats.some(row => isPlain(id, row)));
  return plain.every(id => formats.every(row => isPlain(id, row))) ? plain : undefined;
}
