import type {Cell, CellPosition, EvaluatedCell, Zone} from '@odoo/o-spreadsheet';
import type {Book} from '../../apps-script/document/book';
import {googleError} from '../../engine/cell-error';
import type {SheetValues, ShownValue} from '../protocol';

/** A sheet that is hidden and longer than this is not sent until somebody shows it. */
const longestHidden = 2_000;

interface Known {
  value: ShownValue;
  format: string | null;
}

interface SheetState {
  cells: Map<number, Known>;
  spills: number[];
}

/** Columns of a sheet are fewer than this. */
const columns = 18_278;

/**
 * What the formulas of a spreadsheet show, for windows that draw them and evaluate nothing themselves. It remembers what
 * it told, and tells changes only.
 */
export class FormulaValues {
  #told = new Map<string, SheetState>();

  constructor(private readonly book: Book) {}

  /** Everything that windows know by now. */
  whole(): SheetValues[] {
    return [...this.#told].map(([sheetId, {cells, spills}]) => ({...packed(sheetId, true, cells), spills}));
  }

  /** What changed since the last time, after everything is evaluated. */
  changes(): SheetValues[] {
    this.book.settle();
    const {getters} = this.book;
    const told = new Map<string, SheetState>();
    const changes: SheetValues[] = [];
    for (const sheetId of getters.getSheetIds()) {
      if (!getters.isSheetVisible(sheetId) && getters.getNumberRows(sheetId) > longestHidden) continue;
      const now = this.#read(sheetId);
      const before = this.#told.get(sheetId);
      told.set(sheetId, now);
      const change = difference(sheetId, before, now);
      if (change) changes.push(change);
    }
    this.#told = told;
    return changes;
  }

  #read(sheetId: string): SheetState {
    const cells = new Map<number, Known>();
    const spills: number[] = [];
    for (const position of this.#formulasOf(sheetId)) {
      const zone = this.book.getters.getSpreadZone(position) ?? zoneOf(position);
      if (zone.right > zone.left || zone.bottom > zone.top) spills.push(zone.left, zone.top, zone.right, zone.bottom);
      for (let row = zone.top; row <= zone.bottom; row++) {
        for (let col = zone.left; col <= zone.right; col++) {
          const cell = this.book.getters.getEvaluatedCell({sheetId, col, row});
          if (cell.type === 'empty' && cell.format === undefined) continue;
          cells.set(row * columns + col, {value: shown(cell), format: cell.format ?? null});
        }
      }
    }
    return {cells, spills};
  }

  #formulasOf(sheetId: string): CellPosition[] {
    const {getters} = this.book;
    const isFormula = (cell: Cell): boolean => cell.isFormula;
    return getters
      .getCells(sheetId)
      .filter(isFormula)
      .map(({id}) => getters.getCellPosition(id));
  }
}

function shown(cell: EvaluatedCell): ShownValue {
  if (cell.type !== 'error') return cell.value;
  return {error: String(googleError(cell.value)), message: cell.message ?? ''};
}

function difference(sheetId: string, before: SheetState | undefined, now: SheetState): SheetValues | undefined {
  if (!before) return {...packed(sheetId, true, now.cells), spills: now.spills};
  const changed = new Map<number, Known>();
  for (const [place, cell] of now.cells) if (!same(before.cells.get(place), cell)) changed.set(place, cell);
  for (const place of before.cells.keys()) if (!now.cells.has(place)) changed.set(place, {value: null, format: null});
  const moved = before.spills.length !== now.spills.length || before.spills.some((edge, at) => edge !== now.spills[at]);
  if (changed.size === 0 && !moved) return undefined;
  return {...packed(sheetId, false, changed), ...(moved && {spills: now.spills})};
}

function same(one: Known | undefined, other: Known): boolean {
  if (!one || one.format !== other.format) return false;
  if (typeof one.value !== 'object' || typeof other.value !== 'object') return one.value === other.value;
  return one.value?.error === other.value?.error && one.value?.message === other.value?.message;
}

function packed(sheetId: string, whole: boolean, cells: ReadonlyMap<number, Known>): SheetValues {
  const packed: SheetValues = {sheetId, whole, at: [], values: [], formats: []};
  for (const [place, {value, format}] of cells) {
    packed.at.push(place % columns, Math.floor(place / columns));
    packed.values.push(value);
    packed.formats.push(format);
  }
  return packed;
}

function zoneOf({col, row}: CellPosition): Zone {
  return {left: col, top: row, right: col, bottom: row};
}
