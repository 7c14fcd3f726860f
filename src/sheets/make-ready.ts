import type {Table} from '../pipeline/tables/table';
import {PLAIN_TEXT} from './cell-content';
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
  const plain = table.columns.filter(({id}) => formats.some(row => row[(columns[id] as number) - left] === PLAIN_TEXT));
  const areWhole = plain.every(({id}) => formats.every(row => row[(columns[id] as number) - left] === PLAIN_TEXT));
  return areWhole ? plain.map(({id}) => id) : undefined;
}
