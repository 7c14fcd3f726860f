import {helpers, type Zone} from '@odoo/o-spreadsheet';
import type {Area} from '../../document/annotations';
import type {Execution} from '../../runtime/execution';
import {GoogleError} from '../../runtime/google-error';
import {Service, type ServiceKind} from '../../runtime/service';
import type {Overloads} from '../../runtime/signature';
import {assertWithinReach, reach} from '../sheet-reach';

type Range = GoogleAppsScript.Spreadsheet.Range;

export const placeMethods = {
  activate: [''],
  getA1Notation: [''],
  getCell: ['Integer, Integer'],
  getColumn: [''],
  getGridId: [''],
  getLastColumn: [''],
  getLastRow: [''],
  getNumColumns: [''],
  getNumRows: [''],
  getRow: [''],
  getSheet: [''],
  offset: ['Integer, Integer', 'Integer, Integer, Integer', 'Integer, Integer, Integer, Integer'],
} satisfies Partial<Record<keyof Range, Overloads>>;

/** Where a range is. Its coordinates are fixed: rows that are inserted above it later don't move it. */
export class RangePlace extends Service<Range> implements Pick<Range, keyof typeof placeMethods> {
  constructor(
    execution: Execution,
    kind: ServiceKind,
    readonly fixed: Area,
  ) {
    super(execution, kind);
  }

  /** The area. Throws Google's errors when the sheet no longer exists, or has not these rows and columns and can't get them. */
  area(): Area {
    const {book} = this.execution.world;
    const {sheetId, zone} = this.fixed;
    if (!book.hasSheet(sheetId)) throw new GoogleError(`Sheet ${book.ids.gid(sheetId)} not found`);
    reach(book, sheetId, zone);
    return this.fixed;
  }

  activate(): Range {
    this.execution.world.selection.select(this.execution.user, this.area());
    return this.face;
  }

  getA1Notation(): string {
    if (this.fixed.written !== undefined) return this.fixed.written;
    const {left, right, top, bottom} = this.fixed.zone;
    const first = helpers.toXC(left, top);
    return left === right && top === bottom ? first : `${first}:${helpers.toXC(right, bottom)}`;
  }

  getCell(row: number, column: number): Range {
    if (row > this.getNumRows() || column > this.getNumColumns() || row < 1 || column < 1) {
      throw new GoogleError('Cell reference out of range');
    }
    return this.offset(row - 1, column - 1, 1, 1);
  }

  getColumn(): number {
    return this.fixed.zone.left + 1;
  }

  getGridId(): number {
    return this.execution.world.book.ids.gid(this.fixed.sheetId);
  }

  getLastColumn(): number {
    return this.fixed.zone.right + 1;
  }

  getLastRow(): number {
    return this.fixed.zone.bottom + 1;
  }

  getNumColumns(): number {
    return this.fixed.zone.right - this.fixed.zone.left + 1;
  }

  getNumRows(): number {
    return this.fixed.zone.bottom - this.fixed.zone.top + 1;
  }

  getRow(): number {
    return this.fixed.zone.top + 1;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.execution.handles.sheet(this.fixed.sheetId);
  }

  offset(rowOffset: number, columnOffset: number, rows = this.getNumRows(), columns = this.getNumColumns()): Range {
    const {sheetId, zone} = this.fixed;
    const moved = zoneAt(zone.top + rowOffset + 1, zone.left + columnOffset + 1, rows, columns);
    assertWithinReach(this.execution.world.book, sheetId, moved);
    return this.execution.handles.range({sheetId, zone: moved});
  }
}

/** A zone from Google's numbers, which count from 1. Throws Google's errors for numbers below 1. */
export function zoneAt(row: number, column: number, rows: number, columns: number): Zone {
  if (row < 1) throw new GoogleError('The starting row of the range is too small.');
  if (column < 1) throw new GoogleError('The starting column of the range is too small.');
  if (rows < 1) throw new GoogleError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new GoogleError('The number of columns in the range must be at least 1.');
  return {top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2};
}
