import {
  type CellPosition,
  type EvaluatedCell,
  EvaluationError,
  type Matrix,
  type Range,
  type Zone,
} from '@odoo/o-spreadsheet';
import type {Cell as Value} from '../functions/define';
import {endEvaluation} from '../functions/remembered';
import {dependentsOfSpill, filledBy, reachedFrom} from './dependents';
import {EvaluatedCells} from './evaluated-cells';
import type {Evaluator, Execute, FormulaCell, SheetZone} from './evaluator';
import {FormulaIndex} from './formula-index';
import type {EvaluationObserver} from './observer';
import {PendingFormulas} from './pending-formulas';
import {Positions} from './positions';
import {isReadable, RangeReader, readsPositions, withinSheet} from './range-reader';
import {blankCell, engineCell} from './shown-cell';
import {areSame, holds, meet, zoneOf} from './zones';

/** A formula that is being evaluated, and what it has read so far. */
interface Frame {
  readonly position: CellPosition;
  readonly read: SheetZone[];
  readonly needsPositions: boolean;
}

/** Formulas whose spills feed each other go round for ever; the engine gives up as well. */
const mostRounds = 30;

/** So many cells of the ranges that were read are kept for the next evaluation; with more, memory counts more than time. */
const mostCellsKept = 1_500_000;

/**
 * Evaluates formulas in place of the engine, which visits every cell, evaluates a formula again whenever a spill that it
 * reads lands after it, and does so for each further spill. Here a spill's dependents are found through all that it
 * fills, and a range is read when the formulas that fill it are evaluated: nearly every formula is evaluated once.
 */
export class FormulaEvaluation {
  observer: EvaluationObserver | undefined;
  readonly #evaluator: Evaluator;
  readonly #cells: EvaluatedCells;
  readonly #reader: RangeReader;
  readonly #formulas: FormulaIndex;
  readonly #stack: Frame[] = [];
  #pending: PendingFormulas | undefined;
  #next = new Positions<true>();
  #isFirstRound = true;
  #cycles = 0;
  #evaluated: CellPosition[] = [];

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator;
    this.#cells = new EvaluatedCells(evaluator);
    this.#reader = new RangeReader(evaluator, this.#cells);
    this.#formulas = new FormulaIndex(evaluator);
    evaluator.evaluatedCells = this.#cells;
  }

  /** The cells and all that depends on them. */
  evaluateCells(positions: readonly CellPosition[]): void {
    const evaluator = this.#evaluator;
    const changed = positions.map(position => ({sheetId: position.sheetId, zone: zoneOf(position)}));
    const roots = positions.flatMap(position => [position, ...this.#spillersOnto(position)]);
    const due = reachedFrom(evaluator, [...changed, ...roots.map(root => filledBy(evaluator, root))]);
    for (const root of roots) due.set(root, true);
    for (const {sheetId, col} of positions) this.#reader.doubtColumns(sheetId, col, col);
    this.#evaluate(due);
  }

  evaluateAllCells(): void {
    this.#cells.clear();
    this.#reader.doubtAll();
    const due = new Positions<true>();
    for (const position of this.#formulas.positions()) due.set(position, true);
    this.#evaluate(due);
  }

  /** The formulas are other ones, or stand elsewhere. */
  forgetFormulas(): void {
    this.#formulas.forget();
    this.#cells.clear();
    this.#reader.forget();
  }

  noteFormula(position: CellPosition): void {
    this.#formulas.note(position);
  }

  /** Formulas that spill onto a cell, or would if nothing stood in their way. */
  #spillersOnto(position: CellPosition): CellPosition[] {
    return this.#evaluator.spreadingRelations.searchFormulaPositionsSpreadingOn(position.sheetId, zoneOf(position));
  }

  #evaluate(due: Positions<true>): void {
    const evaluator = this.#evaluator;
    evaluator.cellsBeingComputed = new Set();
    this.#next = due;
    try {
      for (let round = 0; this.#next.size > 0; round++) {
        if (round === mostRounds) {
          console.warn('Maximum iteration reached while evaluating cells');
          return;
        }
        this.#isFirstRound = round === 0;
        this.#evaluateRound(this.#formulas.inOrder(this.#next));
      }
    } finally {
      this.#pending = undefined;
      this.#cells.forgetCells();
      if (this.#reader.size > mostCellsKept) this.#reader.forget();
      endEvaluation();
    }
  }

  #evaluateRound(positions: readonly CellPosition[]): void {
    const evaluator = this.#evaluator;
    const {getters} = evaluator;
    evaluator.updateCompilationParameters();
    const waiting = new Positions<true>();
    this.#next = new Positions();
    this.#evaluated = [];
    for (const position of positions) {
      this.#cells.delete(position);
      const {sheetId, zone} = filledBy(evaluator, position);
      this.#reader.doubtColumns(sheetId, zone.left, zone.right);
      if (getters.getCell(position)?.isFormula) waiting.set(position, true);
      else this.#takeBackDeleted(position);
    }
    this.#pending = new PendingFormulas(evaluator, waiting);
    for (const position of waiting.keys()) if (!this.#next.has(position)) this.computeAndSave(position);
    for (const id of getters.getPivotIds()) getters.getPivot(id).markAsDirtyForEvaluation?.();
  }

  /** Of a formula that is no more, what it spilled. */
  #takeBackDeleted(position: CellPosition): void {
    const {spreadingRelations, blockedArrayFormulas} = this.#evaluator;
    const zone = spreadingRelations.getArrayResultZone(position);
    if (!zone) return;
    this.#takeBack(position, zone);
    blockedArrayFormulas.delete(position);
    this.#invalidate(position, zone);
  }

  #takeBack(position: CellPosition, zone: Zone): void {
    this.#cells.takeBack(position);
    this.#evaluator.spreadingRelations.removeNode(position);
    this.#reader.doubtColumns(position.sheetId, zone.left, zone.right);
  }

  /** The cell as it is evaluated, which for a formula may be now. */
  computeAndSave(position: CellPosition): EvaluatedCell {
    const {cellsBeingComputed, getters} = this.#evaluator;
    const cell = getters.getCell(position);
    if (!cell?.isFormula) return this.#cells.get(position) ?? blankCell(position, cell?.format);
    const known = this.#cells.get(position);
    if (known) return known;
    if (cellsBeingComputed.has(cell.id)) {
      this.#cycles++;
      return engineCell(this.#evaluator, position, circular());
    }
    cellsBeingComputed.add(cell.id);
    try {
      const evaluated = this.#evaluateFormula(position, cell);
      this.#cells.set(position, evaluated);
      this.#reader.doubtColumns(position.sheetId, position.col, position.col);
      return evaluated;
    } finally {
      cellsBeingComputed.delete(cell.id);
    }
  }

  #evaluateFormula(position: CellPosition, cell: FormulaCell): EvaluatedCell {
    const {spreadingRelations, blockedArrayFormulas} = this.#evaluator;
    this.observer?.starts(position);
    this.#evaluated.push(position);
    const before = spreadingRelations.getArrayResultZone(position);
    const spilled = before && !blockedArrayFormulas.has(position) ? before : undefined;
    if (before) this.#takeBack(position, before);
    let first: Value | undefined;
    let filled: Zone | undefined;
    try {
      const result = this.#execute(position, cell);
      if (Array.isArray(result) && result.length * (result[0]?.length ?? 0) > 1) filled = this.#spill(position, result);
      first = Array.isArray(result) ? result[0]?.[0] : result;
    } catch (failure) {
      first = asError(failure);
    }
    if (spilled && !areSame(spilled, filled)) this.#invalidate(position, spilled);
    if (filled) this.#invalidate(position, filled);
    if (spilled) this.#freeBlocked(position, spilled);
    this.observer?.ends(position, filled ? areaOf(filled) : 1);
    if (first?.value === null || first?.value === undefined) return blankCell(position, cell.format ?? first?.format);
    return engineCell(this.#evaluator, position, first);
  }

  #execute(position: CellPosition, {compiledFormula}: FormulaCell): Value | Matrix<Value> {
    const {compilationParams} = this.#evaluator;
    const {referenceDenormalizer, ensureRange, evalContext} = compilationParams;
    const {__originCellPosition: outerCell, __originSheetId: outerSheet} = evalContext;
    evalContext.__originCellPosition = position;
    evalContext.__originSheetId = position.sheetId;
    const symbols = this.#evaluator.buildSafeGetSymbolValue();
    const execute = compiledFormula.execute as unknown as Execute;
    const {rangeDependencies} = compiledFormula;
    this.#stack.push({position, read: [], needsPositions: readsPositions(compiledFormula.normalizedFormula)});
    try {
      return execute.call(compiledFormula, rangeDependencies, referenceDenormalizer, ensureRange, symbols, evalContext);
    } finally {
      this.#stack.pop();
      evalContext.__originCellPosition = outerCell;
      evalContext.__originSheetId = outerSheet;
    }
  }

  /** Fills the cells, or throws where the engine would: a merged cell, no room, or something in the way. */
  #spill(position: CellPosition, results: Matrix<Value>): Zone {
    const evaluator = this.#evaluator;
    evaluator.assertSheetHasEnoughSpaceToSpreadFormulaResult(position, results);
    const {sheetId, col: left, row: top} = position;
    const zone = {left, top, right: left + results.length - 1, bottom: top + (results[0]?.length ?? 0) - 1};
    evaluator.spreadingRelations.addRelation({arrayFormulaPosition: position, resultZone: zone});
    evaluator.assertNoMergedCellsInSpreadZone(position, results);
    this.#assertNothingInTheWay(position, zone);
    this.#cells.spill(position, results);
    this.#reader.doubtColumns(sheetId, zone.left, zone.right);
    return zone;
  }

  #assertNothingInTheWay(position: CellPosition, zone: Zone): void {
    const {getters, blockedArrayFormulas} = this.#evaluator;
    const {rows} = getters.getSheet(position.sheetId);
    const check = this.#evaluator.checkCollision(position);
    const mayMeet = this.#cells.isSpilledInto(position.sheetId, zone);
    for (let col = zone.left; col <= zone.right; col++) {
      for (let row = zone.top; row <= zone.bottom; row++) {
        if (!mayMeet && !this.#hasContent(rows[row]?.cells[col])) continue;
        if (col !== position.col || row !== position.row) check(col - position.col, row - position.row);
      }
    }
    blockedArrayFormulas.delete(position);
  }

  #hasContent(id: number | undefined): boolean {
    const cell = id === undefined ? undefined : this.#evaluator.getters.getCellById(id);
    return cell !== undefined && (cell.isFormula || cell.content !== '');
  }

  /** Has those formulas evaluated again that have read cells which a formula has filled, or cleared, only now. */
  #invalidate(position: CellPosition, zone: Zone): void {
    const spill = {sheetId: position.sheetId, zone};
    const stale: SheetZone[] = [];
    for (const dependent of dependentsOfSpill(this.#evaluator, spill)) {
      if (holds(spill, dependent) || !this.#hasRead(dependent, spill)) continue;
      stale.push(filledBy(this.#evaluator, dependent));
      this.#next.set(dependent, true);
    }
    if (stale.length > 0)
      for (const further of reachedFrom(this.#evaluator, stale).keys()) this.#next.set(further, true);
  }

  #hasRead(dependent: CellPosition, {sheetId, zone}: SheetZone): boolean {
    if (this.#cells.has(dependent)) return true;
    const {col, row, sheetId: sheet} = dependent;
    const frame = this.#stack.find(
      ({position}) => position.col === col && position.row === row && position.sheetId === sheet,
    );
    return frame?.read.some(read => read.sheetId === sheetId && meet(read.zone, zone)) ?? false;
  }

  /** Formulas that a spill stood in the way of may have room now. */
  #freeBlocked({sheetId, col, row}: CellPosition, zone: Zone): void {
    const {spreadingRelations, blockedArrayFormulas} = this.#evaluator;
    const blocked = spreadingRelations
      .searchFormulaPositionsSpreadingOn(sheetId, zone)
      .filter(other => blockedArrayFormulas.has(other) && !(other.col === col && other.row === row));
    if (blocked.length > 0) this.#again(blocked);
  }

  /** The reader of ranges for compiled formulas. What can't be read is left to the engine's, which says why. */
  rangeReader(engines: (range: Range) => Matrix<Value>): (range: Range) => Matrix<Value> {
    return range => (isReadable(range) ? this.#readRange(range) : engines(range));
  }

  /** The reader of references to single cells. */
  referenceReader(engines: (range: Range) => Value): (range: Range) => Value {
    return range => {
      if (!isReadable(range)) return engines(range);
      const {sheetId, zone} = range;
      return this.readCell({sheetId, col: zone.left, row: zone.top});
    };
  }

  doubtWhatWasRead(): void {
    this.#reader.doubtAll();
  }

  #readRange(range: Range): Matrix<Value> {
    const zone = withinSheet(range, this.#evaluator.getters);
    if (!zone) return [[]];
    const {sheetId} = range;
    this.#evaluateFirst(sheetId, zone);
    const frame = this.#stack.at(-1);
    frame?.read.push({sheetId, zone});
    return frame?.needsPositions ? this.#reader.readWithPositions(sheetId, zone) : this.#reader.read(sheetId, zone);
  }

  readCell(position: CellPosition): EvaluatedCell {
    const cell = this.#evaluator.getters.getCell(position);
    if (!cell || !(cell.isFormula || cell.content)) {
      const {sheetId} = position;
      const zone = zoneOf(position);
      this.#evaluateFirst(sheetId, zone);
      this.#stack.at(-1)?.read.push({sheetId, zone});
    }
    return this.computeAndSave(position);
  }

  /** Evaluates what fills cells of the zone, except what is being evaluated already: it reads itself. */
  #evaluateFirst(sheetId: string, zone: Zone): void {
    const {getters, cellsBeingComputed} = this.#evaluator;
    for (const position of this.#pending?.filling(sheetId, zone, this.#isFirstRound) ?? []) {
      const id = getters.getCell(position)?.id;
      if (id === undefined || cellsBeingComputed.has(id) || this.#cells.has(position)) continue;
      const {length} = this.#evaluated;
      const cycles = this.#cycles;
      this.computeAndSave(position);
      if (this.#cycles > cycles && this.#isFirstRound) this.#again(this.#evaluated.slice(length));
    }
  }

  /** What was evaluated too early may have met a formula that waits for it, though neither depends on the other. */
  #again(positions: readonly CellPosition[]): void {
    for (const position of positions) this.#next.set(position, true);
    const filled = positions.map(position => filledBy(this.#evaluator, position));
    for (const further of reachedFrom(this.#evaluator, filled).keys()) this.#next.set(further, true);
  }
}

function circular(): Value {
  return new EvaluationError('Circular reference', '#CYCLE');
}

/** The error that a formula shows when its evaluation failed. */
function asError(failure: unknown): Value {
  const {value, message = ''} = failure as Partial<Value>;
  return {value: value || '#ERROR', message} as Value;
}

function areaOf({left, right, top, bottom}: Zone): number {
  return (right - left + 1) * (bottom - top + 1);
}
