import {columnLetters} from '../formula/column-letters';
import type {Fix} from '../pipeline/check/group-findings';
import {isCell} from '../pipeline/log/logged-row';
import {columnOf, TABLES} from '../pipeline/tables/tables';
import {readTable, sheetOf} from './read-table';
import {retry} from './retry';
import {rewriteColumn} from './rewrite-column';
import type {Workbook} from './workbook';

/**
 * Writes what cells must mean in place of what they hold, or the other way round. A cell that holds something else by now, or
 * a formula, is left alone: taken back, the formula would be lost. Call it inside the lock.
 *
 * @returns those of the fixes that were made or taken back.
 */
export function mendCells(workbook: Workbook, fixes: readonly Fix[], back: boolean): Fix[] {
  const columns = new Map<string, Fix[]>();
  for (const fix of fixes) {
    const key = `${fix.table} ${fix.column}`;
    columns.set(key, [...(columns.get(key) ?? []), fix]);
  }
  const written: Fix[] = [];
  const writes = [...columns.values()].flatMap(group => {
    const [first] = group;
    const table = first && TABLES[first.table];
    if (!table) return [];
    const sheet = sheetOf(workbook, table);
    const {location, rows} = readTable(workbook, table);
    const {id, format, type} = columnOf(table, first.column);
    const place = location.columns[id] as number;
    const formulas = retry(() => sheet.getRange(1, place, rows.length + 1, 1).getFormulas());
    const contents = new Map<number, string | number>();
    for (const fix of group) {
      const {row, text, number, name} = fix;
      const [now, then] = back ? [number ?? name, text] : [text, number ?? name];
      if (!isCell(rows[row - 2]?.[id], now) || formulas[row - 1]?.[0] !== '') continue;
      contents.set(row, then);
      written.push(fix);
    }
    const formats = new Map<string, string[]>();
    for (const [row, content] of contents) {
      if (!format || typeof content !== 'number') continue;
      const fit = type === 'date' && content % 1 !== 0 ? `${format} hh:mm` : format;
      formats.set(fit, [...(formats.get(fit) ?? []), `${columnLetters(place)}${row}`]);
    }
    const write = rewriteColumn(sheet, place, contents);
    return () => {
      // First: as plain text, which is how most of these cells came to hold texts, a number would stay a text.
      formats.forEach((cells, fit) => {
        sheet.getRangeList(cells).setNumberFormat(fit);
      });
      write();
    };
  });
  for (const write of writes) write();
  return written;
}
