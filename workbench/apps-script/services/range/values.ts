import type {EvaluatedCell} from '@odoo/o-spreadsheet';
import {fromEngine} from '../../../engine/formula-text';
import type {Area} from '../../document/annotations';
import {type Book, mapZone} from '../../document/book';
import {type CellInput, type InputRules, inputReader, readFormula} from '../../document/cell-input';
import {type CellValue, shownText, valueReader} from '../../document/cell-value';
import {assertEditable} from '../../document/protection';
import {offence, overlap, refusingZones} from '../../document/validation';
import type {CellEdit} from '../../document/write-cells';
import {GoogleError} from '../../runtime/google-error';
import type {Overloads} from '../../runtime/signature';
import {assertShape} from '../grid';
import {RangePlace} from './place';

type Range = GoogleAppsScript.Spreadsheet.Range;

export const valueMethods = {
  clearContent: [''],
  getDisplayValue: [''],
  getDisplayValues: [''],
  getFormula: [''],
  getFormulas: [''],
  getValue: [''],
  getValues: [''],
  isBlank: [''],
  setFormula: ['String'],
  setFormulas: ['String[][]'],
  setValue: ['any'],
  setValues: ['any[][]'],
} satisfies Partial<Record<keyof Range, Overloads>>;

/** What a range's cells hold and show. */
export class RangeValues extends RangePlace implements Pick<Range, keyof typeof valueMethods> {
  getValue(): CellValue {
    return valueReader(this.#timeZone())(this.#firstEvaluated());
  }

  getValues(): CellValue[][] {
    return this.#book.readRows(this.area(), valueReader(this.#timeZone()));
  }

  getDisplayValue(): string {
    return shownText(this.#firstEvaluated());
  }

  getDisplayValues(): string[][] {
    return this.#book.readRows(this.area(), shownText);
  }

  getFormula(): string {
    const {left, top} = this.area().zone;
    return this.#formulaAt(left, top);
  }

  getFormulas(): string[][] {
    return mapZone(this.area().zone, (col, row) => this.#formulaAt(col, row));
  }

  isBlank(): boolean {
    const {sheetId, zone} = this.area();
    this.#book.settle();
    for (let row = zone.top; row <= zone.bottom; row++) {
      for (let col = zone.left; col <= zone.right; col++) {
        const {value} = this.#book.getters.getEvaluatedCell({sheetId, col, row});
        if ((value !== null && value !== '') || this.#book.cell(sheetId, col, row)?.isFormula) return false;
      }
    }
    return true;
  }

  setValue(value: unknown): Range {
    const read = inputReader(this.#inputRules());
    return this.#fill((_row, _column, format) => read(value, format));
  }

  setValues(values: unknown[][]): Range {
    assertShape(values, this.getNumRows(), this.getNumColumns());
    const read = inputReader(this.#inputRules());
    return this.#fill((row, column, format) => read(values[row]?.[column], format));
  }

  setFormula(formula: string): Range {
    const rules = this.#inputRules();
    return this.#fill((_row, _column, format) => readFormula(formula, format, rules));
  }

  setFormulas(formulas: string[][]): Range {
    assertShape(formulas, this.getNumRows(), this.getNumColumns());
    const rules = this.#inputRules();
    return this.#fill((row, column, format) => readFormula(formulas[row]?.[column] ?? '', format, rules));
  }

  clearContent(): Range {
    return this.editPresent({content: {value: null}});
  }

  /** The same edit of every cell that holds anything or has a look; the others have nothing to clear. */
  protected editPresent(edit: Omit<CellEdit, 'col' | 'row'>): Range {
    const {sheetId, zone} = this.assertEditable();
    const edits: CellEdit[] = [];
    const {rows} = this.#book.getters.getSheet(sheetId);
    for (let row = zone.top; row <= zone.bottom; row++) {
      for (const key in rows[row]?.cells) {
        const col = Number(key);
        if (zone.left <= col && col <= zone.right) edits.push({col, row, ...edit});
      }
    }
    this.#book.write(sheetId, edits);
    return this.face;
  }

  /** Writes one edit for every cell, after the checks that every write of a script goes through. */
  protected edit(editOf: (col: number, row: number) => Omit<CellEdit, 'col' | 'row'>): Range {
    const area = this.assertEditable();
    const edits = mapZone(area.zone, (col, row) => ({col, row, ...editOf(col, row)})).flat();
    this.#assertValid(area.sheetId, edits);
    this.#book.write(area.sheetId, edits);
    this.execution.unflushed = true;
    return this.face;
  }

  /** The area, once it is sure that no protection keeps this user out of it. */
  protected assertEditable(): Area {
    const area = this.area();
    const {user, world} = this.execution;
    assertEditable(world.book, area, user, world.owner);
    this.execution.unflushed = true;
    return area;
  }

  #fill(inputOf: (row: number, column: number, format: string | undefined) => CellInput): Range {
    const {sheetId, zone} = this.area();
    return this.edit((col, row) =>
      inputOf(row - zone.top, col - zone.left, this.#book.cell(sheetId, col, row)?.format),
    );
  }

  /** A rule that refuses invalid input refuses a script's too. */
  #assertValid(sheetId: string, edits: readonly CellEdit[]): void {
    const zones = refusingZones(this.#book, sheetId);
    if (!zones.some(zone => overlap(zone, this.fixed.zone))) return;
    for (const {col, row, content} of edits) {
      if (!content || 'formula' in content) continue;
      if (!zones.some(zone => overlap(zone, {left: col, right: col, top: row, bottom: row}))) continue;
      if (!offence(this.#book, sheetId, col, row, content.value)?.refused) continue;
      const cell = this.offset(row - this.fixed.zone.top, col - this.fixed.zone.left, 1, 1).getA1Notation();
      throw new GoogleError(
        `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
      );
    }
  }

  #formulaAt(col: number, row: number): string {
    const cell = this.#book.cell(this.fixed.sheetId, col, row);
    if (!cell?.isFormula) return '';
    return fromEngine(cell.compiledFormula.toFormulaString(this.#book.getters), this.#book.settings.separators);
  }

  #firstEvaluated(): EvaluatedCell {
    const {sheetId, zone} = this.area();
    return this.#book.evaluated(sheetId, zone.left, zone.top);
  }

  get #book(): Book {
    return this.execution.world.book;
  }

  #timeZone(): string {
    return this.execution.world.clock.timeZone;
  }

  #inputRules(): InputRules {
    const {book, clock} = this.execution.world;
    const {quirks} = book;
    return {
      separators: book.settings.separators,
      timeZone: clock.timeZone,
      year: clock.now().getUTCFullYear(),
      emptyText: quirks.emptyTextInSpill === 'hard' ? '' : null,
      quirks,
    };
  }
}
