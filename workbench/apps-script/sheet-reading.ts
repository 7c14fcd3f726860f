import {googleError} from '../engine/cell-error';
import {fromEngine} from '../engine/formula-text';
import type {Area, Note} from './document/annotations';
import {type Book, mapZone} from './document/book';
import type {InputRules} from './document/cell-input';
import {type CellValue, shownText, valueReader} from './document/cell-value';
import {lastCell} from './document/extent';
import {readA1} from './services/a1';

/** One cell as it is read off a sheet. */
export interface CellReading {
  /** A date is its serial number; an error is its text. */
  value: number | string | boolean | null;
  /** As displayed. */
  text: string;
}

/** What a user sees on one sheet. Addresses are A1; without one, all up to the last cell that shows anything. */
export class SheetReading {
  constructor(
    protected readonly book: Book,
    /** The engine's id of the sheet. */
    readonly id: string,
    protected readonly input: InputRules,
  ) {}

  /** The first of the cells, free of the time zone that `values` gives dates in. Throws Google's error for no address. */
  cell(address: string): CellReading {
    const {left, top} = this.#area(address).zone;
    const evaluated = this.book.evaluated(this.id, left, top);
    return {value: googleError(evaluated.value), text: shownText(evaluated)};
  }

  /** What the cells evaluate to, as `getValues` gives it. */
  values(address?: string): CellValue[][] {
    return this.book.readRows(this.#area(address), valueReader(this.input.timeZone));
  }

  /** What the cells show. */
  display(address?: string): string[][] {
    return this.book.readRows(this.#area(address), shownText);
  }

  /** The formulas, '' where there is none. */
  formulas(address?: string): string[][] {
    return mapZone(this.#area(address).zone, (col, row) => {
      const cell = this.book.cell(this.id, col, row);
      if (!cell?.isFormula) return '';
      return fromEngine(cell.compiledFormula.toFormulaString(this.book.getters), this.input.separators);
    });
  }

  notes(address?: string): string[][] {
    const notes = this.book.annotations<string>('note').all();
    const at = ({at}: Note<string>, col: number, row: number): boolean =>
      at?.sheetId === this.id && at.zone.left === col && at.zone.top === row;
    return mapZone(this.#area(address).zone, (col, row) => notes.find(note => at(note, col, row))?.body ?? '');
  }

  /** The number formats, in the engine's letters; '' for the automatic one. */
  formats(address?: string): string[][] {
    return mapZone(this.#area(address).zone, (col, row) => this.book.cell(this.id, col, row)?.format ?? '');
  }

  #area(address: string | undefined): Area {
    if (address !== undefined) return readA1(this.book, address, this.id);
    const {row, col} = lastCell(this.book, this.id);
    return {sheetId: this.id, zone: {left: 0, top: 0, right: col, bottom: row}};
  }
}
