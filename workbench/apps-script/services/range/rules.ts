import {randomUUID} from 'node:crypto';
import type {Area} from '../../document/annotations';
import {mapZone} from '../../document/book';
import {assertEditable, type ProtectionBody} from '../../document/protection';
import {overlap, setValidation, type ValidationSpec, validationAt} from '../../document/validation';
import {GoogleError} from '../../runtime/google-error';
import type {Overloads} from '../../runtime/signature';
import {DataValidationService} from '../data-validation';
import {FilterService, filterOf, filters} from '../filter';
import {assertShape} from '../grid';
import {ProtectionService} from '../protection';
import {RangeLook} from './look';

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

export const ruleMethods = {
  breakApart: [''],
  canEdit: [''],
  clear: ['', 'Object'],
  clearDataValidations: [''],
  clearNote: [''],
  createFilter: [''],
  getDataValidation: [''],
  getDataValidations: [''],
  getMergedRanges: [''],
  getNote: [''],
  getNotes: [''],
  isPartOfMerge: [''],
  merge: [''],
  mergeAcross: [''],
  protect: [''],
  setDataValidation: ['DataValidation?'],
  setDataValidations: ['DataValidation?[][]'],
  setNote: ['String?'],
  setNotes: ['String?[][]'],
} satisfies Partial<Record<keyof Range, Overloads>>;

interface ClearOptions {
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  commentsOnly?: boolean | undefined;
  skipFilteredRows?: boolean | undefined;
}

/** What is laid over a range's cells: notes, validation, merges, protection. */
export class RangeRules extends RangeLook implements Pick<Range, keyof typeof ruleMethods> {
  canEdit(): boolean {
    const {user, world} = this.execution;
    try {
      assertEditable(world.book, this.area(), user, world.owner);
      return true;
    } catch (error) {
      if (error instanceof GoogleError) return false;
      throw error;
    }
  }

  clear(options: ClearOptions = {}): Range {
    const all = Object.values(options).every(option => !option);
    if (all || options.contentsOnly) this.clearContent();
    if (all || options.formatOnly) this.clearFormat();
    if (all || options.validationsOnly) this.clearDataValidations();
    if (all || options.commentsOnly) this.clearNote();
    return this.face;
  }

  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }

  getNotes(): string[][] {
    const {sheetId, zone} = this.area();
    const texts = new Map<string, string>();
    for (const {at, body} of this.execution.world.book.annotations<string>('note').all()) {
      if (at?.sheetId === sheetId) texts.set(`${at.zone.left},${at.zone.top}`, body);
    }
    return mapZone(zone, (col, row) => texts.get(`${col},${row}`) ?? '');
  }

  setNote(note: string | null): Range {
    return this.#putNotes(() => note);
  }

  setNotes(notes: Array<Array<string | null>>): Range {
    assertShape(notes, this.getNumRows(), this.getNumColumns());
    return this.#putNotes((row, column) => notes[row]?.[column] ?? null);
  }

  clearNote(): Range {
    return this.#putNotes(() => null);
  }

  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }

  getDataValidations(): Array<Array<DataValidation | null>> {
    const {sheetId, zone} = this.area();
    return mapZone(zone, (col, row) => {
      const spec = validationAt(this.execution.world.book, sheetId, col, row);
      return spec && new DataValidationService(this.execution, spec).face;
    });
  }

  setDataValidation(rule: DataValidation | null): Range {
    this.assertEditable();
    setValidation(this.execution.world.book, [this.area()], rule && this.#specOf(rule));
    return this.face;
  }

  setDataValidations(rules: Array<Array<DataValidation | null>>): Range {
    assertShape(rules, this.getNumRows(), this.getNumColumns());
    this.assertEditable();
    const {sheetId, zone} = this.area();
    const cellsOf = new Map<DataValidation | null, Area[]>();
    rules.forEach((row, rowOffset) => {
      row.forEach((rule, columnOffset) => {
        const cell = {left: zone.left + columnOffset, top: zone.top + rowOffset};
        const cells = cellsOf.get(rule) ?? [];
        cells.push({sheetId, zone: {...cell, right: cell.left, bottom: cell.top}});
        cellsOf.set(rule, cells);
      });
    });
    for (const [rule, cells] of cellsOf) setValidation(this.execution.world.book, cells, rule && this.#specOf(rule));
    return this.face;
  }

  clearDataValidations(): Range {
    return this.setDataValidation(null);
  }

  merge(): Range {
    return this.#mergeZones([this.area().zone]);
  }

  mergeAcross(): Range {
    const {zone} = this.area();
    const rows = Array.from({length: this.getNumRows()}, (_, index) => zone.top + index);
    return this.#mergeZones(rows.map(row => ({...zone, top: row, bottom: row})));
  }

  breakApart(): Range {
    this.assertEditable();
    const {sheetId} = this.area();
    const target = this.#wholeMerges();
    if (target.length > 0) this.execution.world.book.dispatch('REMOVE_MERGE', {sheetId, target});
    return this.face;
  }

  getMergedRanges(): Range[] {
    const {sheetId} = this.area();
    return this.#merges().map(zone => this.execution.handles.range({sheetId, zone}));
  }

  isPartOfMerge(): boolean {
    return this.#merges().length > 0;
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const at = this.area();
    const body: ProtectionBody = {description: '', warningOnly: false, editors: null};
    const id = randomUUID();
    this.execution.world.book
      .annotations<ProtectionBody>('protection')
      .put({id, sheetId: at.sheetId, at, ranges: [], body});
    return new ProtectionService(this.execution, id).face;
  }

  /** Throws Google's error on a sheet that has a filter. */
  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    const at = this.assertEditable();
    if (filterOf(this.execution, at.sheetId)) {
      throw new GoogleError("You can't create a filter in a sheet that already has a filter.");
    }
    const id = randomUUID();
    filters(this.execution).put({id, sheetId: at.sheetId, at, ranges: [], body: {}});
    return new FilterService(this.execution, id).face;
  }

  #putNotes(noteOf: (row: number, column: number) => string | null): Range {
    this.assertEditable();
    const {sheetId, zone} = this.area();
    const notes = this.execution.world.book.annotations<string>('note');
    for (const {id, at} of notes.all()) {
      if (at?.sheetId === sheetId && overlap(at.zone, zone)) notes.remove(id);
    }
    for (let row = zone.top; row <= zone.bottom; row++) {
      for (let col = zone.left; col <= zone.right; col++) {
        const body = noteOf(row - zone.top, col - zone.left);
        if (!body) continue;
        const at = {sheetId, zone: {left: col, right: col, top: row, bottom: row}};
        notes.put({id: randomUUID(), sheetId, at, ranges: [], body});
      }
    }
    return this.face;
  }

  #mergeZones(zones: Area['zone'][]): Range {
    this.assertEditable();
    this.#wholeMerges();
    const {sheetId} = this.area();
    const target = zones.filter(zone => zone.left < zone.right || zone.top < zone.bottom);
    if (target.length > 0) this.execution.world.book.dispatch('ADD_MERGE', {sheetId, target, force: true});
    return this.face;
  }

  /** The merges in the range. Throws Google's error when one of them reaches out of it. */
  #wholeMerges(): Area['zone'][] {
    const {zone} = this.area();
    const merges = this.#merges();
    const inside = (merge: Area['zone']): boolean =>
      zone.left <= merge.left && merge.right <= zone.right && zone.top <= merge.top && merge.bottom <= zone.bottom;
    if (merges.every(inside)) return merges;
    throw new GoogleError('You must select all cells in a merged range to merge or unmerge them.');
  }

  #merges(): Area['zone'][] {
    const {sheetId, zone} = this.area();
    return this.execution.world.book.getters
      .getMerges(sheetId)
      .filter(merge => overlap(merge, zone))
      .map(({left, right, top, bottom}) => ({left, right, top, bottom}));
  }

  #specOf(rule: DataValidation): ValidationSpec {
    return this.execution.serviceOf(DataValidationService, rule).spec;
  }
}
