import {columnLetters} from '../formula/column-letters';
import type {Fix} from '../pipeline/check/group-findings';
import {fingerprint} from '../pipeline/log/fingerprint';
import {isCell} from '../pipeline/log/log-row';
import {columnOf, TABLES} from '../pipeline/tables/tables';
import {CELLS_CHANGED} from '../texts/errors';
import {readTable, sheetOf} from './read-table';
import {requireEditable} from './require-editable';
import {retry} from './retry';
import {rewriteColumn} from './rewrite-column';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/** What was written, and whose rows they were: enough to take it back. */
export interface Mended {
  readonly fixes: Fix[];
  /** Sum over the names in the rows: tells whether rows were moved since. */
  readonly owners: number;
}

/**
 * Writes what cells of one column must mean in place of what they hold. A cell that holds something else by now, or a
 * formula, is left alone: taken back, the formula would be lost. Call it inside the lock.
 *
 * @param owners of `Mended` to take it back; null to mend.
 * @throws UserError when other rows stand there now, and nothing is taken back, or when cells of the column are protected.
 */
export function mendCells(workbook: Workbook, fixes: readonly Fix[], owners: number | null): Mended {
  const [first] = fixes;
  if (!first) return {fixes: [], owners: 0};
  const table = TABLES[first.table];
  const sheet = sheetOf(workbook, table);
  const {location, rows} = readTable(workbook, table);
  const ownersOf = (some: readonly Fix[]): number => {
    const [owner] = table.columns.filter(({type}) => type === 'name');
    return fingerprint(some.map(({row}) => owner && rows[row - 2]?.[owner.id]));
  };
  if (owners !== null && ownersOf(fixes) !== owners) {
    throw new UserError(CELLS_CHANGED);
  }
  const {id, format, type} = columnOf(table, first.column);
  const place = location.columns[id] as number;
  requireEditable(workbook, [{id: table.id, firstRow: 2, columns: [place]}]);
  const formulas = retry(() => sheet.getRange(1, place, rows.length + 1, 1).getFormulas());
  const contents = new Map<number, string | number>();
  const formats = new Map<string, string[]>();
  const written = fixes.filter(({row, text, number, name}) => {
    const [now, then] = owners === null ? [text, number ?? name] : [number ?? name, text];
    if (!isCell(rows[row - 2]?.[id], now) || formulas[row - 1]?.[0] !== '') return false;
    contents.set(row, then);
    if (format && typeof then === 'number') {
      const fit = type === 'date' && then % 1 !== 0 ? `${format} hh:mm` : format;
      formats.set(fit, [...(formats.get(fit) ?? []), `${columnLetters(place)}${row}`]);
    }
    return true;
  });
  const write = rewriteColumn(sheet, place, contents);
  // First: as plain text, which is how most of these cells came to hold texts, a number would stay a text.
  formats.forEach((cells, fit) => {
    sheet.getRangeList(cells).setNumberFormat(fit);
  });
  write();
  return {fixes: written, owners: ownersOf(written)};
}
