import type {Range} from '@odoo/o-spreadsheet';
import type {Execution} from '../runtime/execution';
import {GoogleError} from '../runtime/google-error';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';
import {RangePlace} from './range/place';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

const methods = {
  getName: [''],
  getRange: [''],
  remove: [''],
  setName: ['String'],
  setRange: ['Range'],
} satisfies Partial<Record<keyof NamedRange, Overloads>>;

const kind: ServiceKind = {name: 'NamedRange', prefix: 'SpreadsheetApp.', methods, needs: 'document'};

/** A name for cells, which follows them when rows and columns move. */
export class NamedRangeService extends Service<NamedRange> implements Pick<NamedRange, keyof typeof methods> {
  #name: string;

  constructor(execution: Execution, name: string) {
    super(execution, kind);
    this.#name = name;
  }

  getName(): string {
    return this.#name;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const range = this.#range();
    return this.execution.handles.range({sheetId: range.sheetId, zone: range.zone});
  }

  remove(): void {
    this.#range();
    this.execution.world.book.dispatch('DELETE_NAMED_RANGE', {name: this.#name});
  }

  setName(name: string): NamedRange {
    const {sheetId, zone} = this.#range();
    checkName(name);
    const ranges = [{_sheetId: sheetId, _zone: zone}];
    const command = {oldRangeName: this.#name, newRangeName: name, ranges};
    this.execution.world.book.dispatch('UPDATE_NAMED_RANGE', command);
    this.#name = name;
    return this.face;
  }

  setRange(range: GoogleAppsScript.Spreadsheet.Range): NamedRange {
    setNamedRange(this.execution, this.#name, range);
    return this.face;
  }

  #range(): Range {
    const named = this.execution.world.book.getters.getNamedRange(this.#name);
    if (!named) throw new GoogleError(`The named range ${this.#name} no longer exists.`);
    return named.range;
  }
}

/**
 * Names a range, or moves the name if there is one already. Throws Google's error for a name that is none, such as "A1"
 * or "2nd", and for a range that is no longer in its sheet.
 */
export function setNamedRange(execution: Execution, name: string, range: GoogleAppsScript.Spreadsheet.Range): void {
  checkName(name);
  const {book} = execution.world;
  const {sheetId, zone} = execution.serviceOf(RangePlace, range).area();
  const ranges = [{_sheetId: sheetId, _zone: zone}];
  if (book.getters.getNamedRange(name)) {
    book.dispatch('UPDATE_NAMED_RANGE', {oldRangeName: name, newRangeName: name, ranges});
  } else {
    book.dispatch('CREATE_NAMED_RANGE', {name, ranges});
  }
}

/** A name is letters, digits and underscores, starts with no digit, and is not itself an address such as A1 or R1C1. */
function checkName(name: string): void {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && name.length <= 250;
  const address = /^([a-z]{1,3}\d+|r\d*c\d*|true|false)$/i.test(name);
  if (!plain || address) throw new GoogleError('The name you entered is not valid.');
}
