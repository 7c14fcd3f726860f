import type {Dimension} from '@odoo/o-spreadsheet';
import {GoogleError} from '../../runtime/google-error';
import type {Overloads} from '../../runtime/signature';
import {assertRoom} from '../cell-limit';
import {SheetCells} from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const rowAndColumnMethods = {
  deleteColumn: ['Integer'],
  deleteColumns: ['Integer, Integer'],
  deleteRow: ['Integer'],
  deleteRows: ['Integer, Integer'],
  getColumnWidth: ['Integer'],
  getFrozenColumns: [''],
  getFrozenRows: [''],
  getMaxColumns: [''],
  getMaxRows: [''],
  getRowHeight: ['Integer'],
  hasHiddenGridlines: [''],
  hideColumns: ['Integer', 'Integer, Integer'],
  hideRows: ['Integer', 'Integer, Integer'],
  insertColumnsAfter: ['Integer, Integer'],
  insertColumnsBefore: ['Integer, Integer'],
  insertRowsAfter: ['Integer, Integer'],
  insertRowsBefore: ['Integer, Integer'],
  isColumnHiddenByUser: ['Integer'],
  isRowHiddenByUser: ['Integer'],
  setColumnWidth: ['Integer, Integer'],
  setColumnWidths: ['Integer, Integer, Integer'],
  setFrozenColumns: ['Integer'],
  setFrozenRows: ['Integer'],
  setHiddenGridlines: ['Boolean'],
  setRowHeight: ['Integer, Integer'],
  setRowHeights: ['Integer, Integer, Integer'],
  showColumns: ['Integer', 'Integer, Integer'],
  showRows: ['Integer', 'Integer, Integer'],
} satisfies Partial<Record<keyof Sheet, Overloads>>;

/** A sheet's rows and columns: how many, how large, hidden, frozen. Positions count from 1. */
export class SheetRowsAndColumns extends SheetCells implements Pick<Sheet, keyof typeof rowAndColumnMethods> {
  getMaxColumns(): number {
    return this.#count('COL');
  }

  getMaxRows(): number {
    return this.#count('ROW');
  }

  deleteColumn(position: number): Sheet {
    this.deleteColumns(position, 1);
    return this.face;
  }

  deleteColumns(position: number, howMany: number): void {
    this.#remove('COL', position, howMany);
  }

  deleteRow(position: number): Sheet {
    this.deleteRows(position, 1);
    return this.face;
  }

  deleteRows(position: number, howMany: number): void {
    this.#remove('ROW', position, howMany);
  }

  insertColumnsAfter(position: number, howMany: number): Sheet {
    return this.#insert('COL', position, howMany, 'after');
  }

  insertColumnsBefore(position: number, howMany: number): Sheet {
    return this.#insert('COL', position, howMany, 'before');
  }

  insertRowsAfter(position: number, howMany: number): Sheet {
    return this.#insert('ROW', position, howMany, 'after');
  }

  insertRowsBefore(position: number, howMany: number): Sheet {
    return this.#insert('ROW', position, howMany, 'before');
  }

  getColumnWidth(position: number): number {
    const [column = 0] = this.#positions('COL', position, 1);
    return this.execution.world.book.getters.getColSize(this.id(), column);
  }

  setColumnWidth(position: number, width: number): Sheet {
    return this.setColumnWidths(position, 1, width);
  }

  setColumnWidths(start: number, howMany: number, width: number): Sheet {
    return this.#resize('COL', start, howMany, width);
  }

  getRowHeight(position: number): number {
    const [row = 0] = this.#positions('ROW', position, 1);
    return this.execution.world.book.getters.getRowSize(this.id(), row);
  }

  setRowHeight(position: number, height: number): Sheet {
    return this.setRowHeights(position, 1, height);
  }

  setRowHeights(start: number, howMany: number, height: number): Sheet {
    return this.#resize('ROW', start, howMany, height);
  }

  getFrozenColumns(): number {
    return this.execution.world.book.getters.getPaneDivisions(this.id()).xSplit;
  }

  getFrozenRows(): number {
    return this.execution.world.book.getters.getPaneDivisions(this.id()).ySplit;
  }

  setFrozenColumns(columns: number): void {
    if (columns >= this.getMaxColumns()) throw new GoogleError("You can't freeze all visible columns on the sheet.");
    const {book} = this.execution.world;
    if (columns === 0) book.dispatch('UNFREEZE_COLUMNS', {sheetId: this.id()});
    else book.dispatch('FREEZE_COLUMNS', {sheetId: this.id(), quantity: columns});
  }

  setFrozenRows(rows: number): void {
    if (rows >= this.getMaxRows()) throw new GoogleError("You can't freeze all visible rows on the sheet.");
    const {book} = this.execution.world;
    if (rows === 0) book.dispatch('UNFREEZE_ROWS', {sheetId: this.id()});
    else book.dispatch('FREEZE_ROWS', {sheetId: this.id(), quantity: rows});
  }

  hasHiddenGridlines(): boolean {
    return !this.execution.world.book.getters.getGridLinesVisibility(this.id());
  }

  setHiddenGridlines(hidden: boolean): Sheet {
    const payload = {sheetId: this.id(), areGridLinesVisible: !hidden};
    this.execution.world.book.dispatch('SET_GRID_LINES_VISIBILITY', payload);
    return this.face;
  }

  hideColumns(start: number, howMany = 1): void {
    this.#setHidden('COL', start, howMany, true);
  }

  hideRows(start: number, howMany = 1): void {
    this.#setHidden('ROW', start, howMany, true);
  }

  showColumns(start: number, howMany = 1): void {
    this.#setHidden('COL', start, howMany, false);
  }

  showRows(start: number, howMany = 1): void {
    this.#setHidden('ROW', start, howMany, false);
  }

  isColumnHiddenByUser(position: number): boolean {
    const [column = 0] = this.#positions('COL', position, 1);
    return this.execution.world.book.getters.isColHidden(this.id(), column);
  }

  isRowHiddenByUser(position: number): boolean {
    const [row = 0] = this.#positions('ROW', position, 1);
    return this.execution.world.book.getters.isRowHidden(this.id(), row);
  }

  #count(dimension: Dimension): number {
    return this.execution.world.book.getters.getNumberHeaders(this.id(), dimension);
  }

  /** Zero-based positions. Throws Google's error when they aren't all on the sheet. */
  #positions(dimension: Dimension, start: number, howMany: number): number[] {
    const what = dimension === 'COL' ? 'columns' : 'rows';
    if (start < 1 || howMany < 1 || start + howMany - 1 > this.#count(dimension)) {
      throw new GoogleError(`Those ${what} are out of bounds.`);
    }
    return Array.from({length: howMany}, (_, index) => start - 1 + index);
  }

  #insert(dimension: Dimension, position: number, quantity: number, side: 'before' | 'after'): Sheet {
    const [base = 0] = this.#positions(dimension, position, 1);
    this.assertEditable();
    const across = this.#count(dimension === 'COL' ? 'ROW' : 'COL');
    assertRoom(this.execution.world.book, quantity * across);
    const sheetId = this.id();
    const command = {sheetId, sheetName: this.getName(), dimension, base, quantity, position: side};
    this.execution.world.book.dispatch('ADD_COLUMNS_ROWS', command);
    return this.face;
  }

  #remove(dimension: Dimension, position: number, howMany: number): void {
    const elements = this.#positions(dimension, position, howMany);
    this.assertEditable();
    const [frozen, what] = dimension === 'COL' ? [this.getFrozenColumns(), 'columns'] : [this.getFrozenRows(), 'rows'];
    const left = this.#count(dimension) - howMany;
    if (left === 0) throw new GoogleError(`You can't delete all the ${what} on the sheet.`);
    if (left <= frozen && position > frozen)
      throw new GoogleError(`You can't delete all the non-frozen ${what} on the sheet.`);
    const command = {sheetId: this.id(), sheetName: this.getName(), dimension, elements};
    this.execution.world.book.dispatch('REMOVE_COLUMNS_ROWS', command);
  }

  #resize(dimension: Dimension, start: number, howMany: number, size: number): Sheet {
    const elements = this.#positions(dimension, start, howMany);
    this.execution.world.book.dispatch('RESIZE_COLUMNS_ROWS', {sheetId: this.id(), dimension, elements, size});
    return this.face;
  }

  #setHidden(dimension: Dimension, start: number, howMany: number, hidden: boolean): void {
    const {book} = this.execution.world;
    const sheetId = this.id();
    const elements = this.#positions(dimension, start, howMany).filter(
      index => book.getters.isHeaderHidden(sheetId, dimension, index) !== hidden,
    );
    if (elements.length === 0) return;
    book.dispatch(hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS', {sheetId, dimension, elements});
  }
}
