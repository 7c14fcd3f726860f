import type {CellValue} from '../../document/cell-value';
import {lastCell} from '../../document/extent';
import {notModelled} from '../../runtime/google-error';
import type {Overloads} from '../../runtime/signature';
import {readA1} from '../a1';
import {zoneAt} from '../range/place';
import {RangeService} from '../range/range';
import {RangeListService} from '../range-list';
import {assertWithinReach} from '../sheet-reach';
import {SheetIdentity} from './identity';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const cellMethods = {
  appendRow: ['any[]'],
  clear: ['', 'Object'],
  clearContents: [''],
  clearFormats: [''],
  clearNotes: [''],
  getDataRange: [''],
  getLastColumn: [''],
  getLastRow: [''],
  getRange: ['String', 'Integer, Integer', 'Integer, Integer, Integer', 'Integer, Integer, Integer, Integer'],
  getRangeList: ['String[]'],
  getSheetValues: ['Integer, Integer, Integer, Integer'],
  setActiveRange: ['Range'],
} satisfies Partial<Record<keyof Sheet, Overloads>>;

/** A sheet's cells. */
export class SheetCells extends SheetIdentity implements Pick<Sheet, keyof typeof cellMethods> {
  appendRow(contents: unknown[]): Sheet {
    // Atomic, as Google documents: it goes behind what is there at that moment, whatever the run has read.
    this.execution.seeTheSpreadsheetAsItIs();
    const row = this.getLastRow() + 1;
    const {book} = this.execution.world;
    const sheetId = this.id();
    const rows = book.getters.getNumberRows(sheetId);
    if (row > rows) {
      const sheetName = book.getters.getSheetName(sheetId);
      const after = {dimension: 'ROW', base: rows - 1, quantity: 1, position: 'after'} as const;
      book.dispatch('ADD_COLUMNS_ROWS', {sheetId, sheetName, ...after});
    }
    this.#ranges(row, 1, 1, contents.length).setValues([contents]);
    return this.face;
  }

  clear(options: {formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined} = {}): Sheet {
    if (options.formatOnly) return this.clearFormats();
    if (options.contentsOnly) return this.clearContents();
    this.clearContents();
    return this.clearFormats();
  }

  clearContents(): Sheet {
    this.#all().clearContent();
    return this.face;
  }

  clearFormats(): Sheet {
    this.#all().clearFormat();
    return this.face;
  }

  clearNotes(): Sheet {
    this.#all().clearNote();
    return this.face;
  }

  getDataRange(): Range {
    return this.#ranges(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn())).face;
  }

  getLastColumn(): number {
    return lastCell(this.execution.world.book, this.id()).col + 1;
  }

  getLastRow(): number {
    return lastCell(this.execution.world.book, this.id()).row + 1;
  }

  getRange(first: string | number, column = 1, rows = 1, columns = 1): Range {
    if (typeof first === 'number') return this.#ranges(first, column, rows, columns).face;
    return this.execution.handles.range(readA1(this.execution.world.book, first, this.id()));
  }

  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const areas = notations.map(notation => readA1(this.execution.world.book, notation, this.id()));
    return new RangeListService(this.execution, areas).face;
  }

  /**
   * -1 stands for the last row or column with something in it. Google's documentation leaves open of which argument; scripts that
   * are in use give it as the number of rows and columns, and get those from the first to the last. Only that is modelled: with
   * nothing there it throws, as a range of no rows does.
   */
  getSheetValues(row: number, column: number, rows: number, columns: number): CellValue[][] {
    if (row < 0 || column < 0) throw notModelled('Sheet.getSheetValues with -1 for a position');
    const toLastRow = rows === -1 ? this.getLastRow() - row + 1 : rows;
    const toLastColumn = columns === -1 ? this.getLastColumn() - column + 1 : columns;
    return this.#ranges(row, column, toLastRow, toLastColumn).getValues();
  }

  setActiveRange(range: Range): Range {
    return this.execution.serviceOf(RangeService, range).activate();
  }

  #all(): RangeService {
    return new RangeService(this.execution, this.whole());
  }

  #ranges(row: number, column: number, rows: number, columns: number): RangeService {
    const sheetId = this.id();
    const zone = zoneAt(row, column, rows, columns);
    assertWithinReach(this.execution.world.book, sheetId, zone);
    return new RangeService(this.execution, {sheetId, zone});
  }
}
