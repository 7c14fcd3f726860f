import {randomUUID} from 'node:crypto';
import type {Dimension} from '@odoo/o-spreadsheet';
import type {Book} from './document/book';
import {type InputRules, inputReader} from './document/cell-input';
import {protectedMessage, protectionsOver} from './document/protection';
import {type SortKey, sortRows} from './document/sort-rows';
import {offence} from './document/validation';
import type {CellEdit} from './document/write-cells';
import {readA1} from './services/a1';
import {SheetReading} from './sheet-reading';

/** What the grid said to a user's edit. */
export interface Edited {
  /** The edit was not made, and why. */
  refused?: string;
  /** The edit was made, and this was said against it. */
  warning?: string;
}

export interface UserSheetOptions {
  user: string;
  owner: string;
  input: InputRules;
  /** Called after every change. */
  changed: () => void;
}

/**
 * One sheet under a user's hands: typing, pasting, moving rows and columns, renaming, and reading what the grid shows.
 * None of it counts as a service call. Positions count from 1 and addresses are A1, as the user sees them.
 */
export class UserSheet extends SheetReading {
  constructor(
    book: Book,
    id: string,
    private readonly options: UserSheetOptions,
  ) {
    super(book, id, options.input);
  }

  get name(): string {
    return this.book.getters.getSheetName(this.id);
  }

  get hidden(): boolean {
    return !this.book.getters.isSheetVisible(this.id);
  }

  /** Types into a cell. Texts become numbers, dates and formulas; rules and protections have their say. */
  type(address: string, value: unknown): Edited {
    const area = readA1(this.book, address, this.id);
    const {left: col, top: row} = area.zone;
    const read = inputReader(this.options.input);
    const {content, format} = read(value, this.book.cell(this.id, col, row)?.format);
    const over = protectionsOver(this.book, area, this.options.user, this.options.owner);
    if (over.some(({body}) => !body.warningOnly)) return {refused: protectedMessage};
    const wrong = 'formula' in content ? undefined : offence(this.book, this.id, col, row, content.value);
    if (wrong?.refused) return {refused: wrong.message};
    this.#write([{col, row, content, ...(format !== undefined && {format})}]);
    if (wrong) return {warning: wrong.message};
    return over.length > 0 ? {warning: over[0]?.body.description || protectedMessage} : {};
  }

  /** Pastes rows with their first cell at `address`, adding rows and columns that are missing. Dates may be Date objects. */
  paste(rows: readonly (readonly unknown[])[], address = 'A1'): void {
    const {left, top} = readA1(this.book, address, this.id).zone;
    const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    this.book.hold(() => {
      this.#makeRoom('ROW', top + rows.length);
      this.#makeRoom('COL', left + columns);
      this.book.write(this.id, this.#pasted(rows, left, top));
    });
    this.options.changed();
  }

  #pasted(rows: readonly (readonly unknown[])[], left: number, top: number): CellEdit[] {
    const read = inputReader(this.options.input);
    const edits: CellEdit[] = [];
    rows.forEach((values, rowOffset) => {
      values.forEach((value, columnOffset) => {
        const [col, row] = [left + columnOffset, top + rowOffset];
        const {content, format} = read(value, this.book.cell(this.id, col, row)?.format);
        edits.push(format === undefined ? {col, row, content} : {col, row, content, format});
      });
    });
    return edits;
  }

  insertRows(position: number, howMany = 1): void {
    this.#insert('ROW', position, howMany);
  }

  insertColumns(position: number, howMany = 1): void {
    this.#insert('COL', position, howMany);
  }

  deleteRows(position: number, howMany = 1): void {
    this.#delete('ROW', position, howMany);
  }

  deleteColumns(position: number, howMany = 1): void {
    this.#delete('COL', position, howMany);
  }

  /** Moves rows so that they stand before the row that is now at `before`. */
  moveRows(position: number, howMany: number, before: number): void {
    this.#move('ROW', position, howMany, before);
  }

  moveColumns(position: number, howMany: number, before: number): void {
    this.#move('COL', position, howMany, before);
  }

  hideRows(position: number, howMany = 1): void {
    this.#setHidden('ROW', position, howMany, true);
  }

  hideColumns(position: number, howMany = 1): void {
    this.#setHidden('COL', position, howMany, true);
  }

  showRows(position: number, howMany = 1): void {
    this.#setHidden('ROW', position, howMany, false);
  }

  showColumns(position: number, howMany = 1): void {
    this.#setHidden('COL', position, howMany, false);
  }

  /** Sorts the rows of a range, as Data > Sort range does. Formulas and merged cells in it are not modelled. */
  sort(address: string, ...keys: SortKey[]): void {
    sortRows(this.book, readA1(this.book, address, this.id), keys);
    this.options.changed();
  }

  rename(newName: string): void {
    this.book.dispatch('RENAME_SHEET', {sheetId: this.id, oldName: this.name, newName});
    this.options.changed();
  }

  hide(): void {
    this.book.dispatch('HIDE_SHEET', {sheetId: this.id});
    this.options.changed();
  }

  show(): void {
    this.book.dispatch('SHOW_SHEET', {sheetId: this.id});
    this.options.changed();
  }

  delete(): void {
    if (this.hidden) this.book.dispatch('SHOW_SHEET', {sheetId: this.id});
    this.book.dispatch('DELETE_SHEET', {sheetId: this.id, sheetName: this.name});
    this.options.changed();
  }

  /** Protects a range, or the sheet: nobody but the owner and `editors` may edit it, a script of theirs neither. */
  protect({address, editors}: {address?: string; editors: string[]}): void {
    const at = address === undefined ? undefined : readA1(this.book, address, this.id);
    const body = {description: '', warningOnly: false, editors};
    this.book.annotations('protection').put({id: randomUUID(), sheetId: this.id, ranges: [], body, ...(at && {at})});
    this.options.changed();
  }

  #write(edits: CellEdit[]): void {
    this.book.write(this.id, edits);
    this.options.changed();
  }

  #makeRoom(dimension: Dimension, needed: number): void {
    const present = this.book.getters.getNumberHeaders(this.id, dimension);
    if (needed > present) this.#add(dimension, present - 1, needed - present, 'after');
  }

  #insert(dimension: Dimension, position: number, quantity: number): void {
    this.#add(dimension, position - 1, quantity, 'before');
    this.options.changed();
  }

  #add(dimension: Dimension, base: number, quantity: number, position: 'before' | 'after'): void {
    const command = {sheetId: this.id, sheetName: this.name, dimension, base, quantity, position};
    this.book.dispatch('ADD_COLUMNS_ROWS', command);
  }

  #delete(dimension: Dimension, position: number, howMany: number): void {
    const elements = indexes(position, howMany);
    this.book.dispatch('REMOVE_COLUMNS_ROWS', {sheetId: this.id, sheetName: this.name, dimension, elements});
    this.options.changed();
  }

  #move(dimension: Dimension, position: number, howMany: number, before: number): void {
    const elements = indexes(position, howMany);
    const target =
      before > position
        ? ({base: before - 2, position: 'after'} as const)
        : ({base: before - 1, position: 'before'} as const);
    // The engine moves within the sheet that is being looked at.
    const active = this.book.getters.getActiveSheetId();
    this.book.dispatch('ACTIVATE_SHEET', {sheetIdFrom: active, sheetIdTo: this.id});
    this.book.dispatch('MOVE_COLUMNS_ROWS', {sheetId: this.id, sheetName: this.name, dimension, elements, ...target});
    this.book.dispatch('ACTIVATE_SHEET', {sheetIdFrom: this.id, sheetIdTo: active});
    this.options.changed();
  }

  #setHidden(dimension: Dimension, position: number, howMany: number, hidden: boolean): void {
    const elements = indexes(position, howMany);
    const type = hidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS';
    this.book.dispatch(type, {sheetId: this.id, dimension, elements});
    this.options.changed();
  }
}

function indexes(position: number, howMany: number): number[] {
  return Array.from({length: howMany}, (_, index) => position - 1 + index);
}
