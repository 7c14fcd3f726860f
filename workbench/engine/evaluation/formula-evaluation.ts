import type {CellPosition, EvaluatedCell, Matrix, Range, Zone} from '@odoo/o-spreadsheet';
import type {Cell as Value} from '../functions/define';
import {endEvaluation} from '../functions/remembered';
import {filledBy, reachedFrom} from './dependents';
import {EvaluatedCells} from './evaluated-cells';
import type {Evaluator, Execute, FormulaCell} from './evaluator';
import {asError, circular} from './failures';
import {FormulaIndex} from './formula-index';
import {FormulasDueAgain} from './formulas-due-again';
import type {EvaluationObserver} from './observer';
import {PendingFormulas} from './pending-formulas';
import {Positions} from './positions';
import {isReadable, RangeReader, readsPositions, withinSheet} from './range-reader';
import {RunningFormulas} from './running-formulas';
import {blankCell, engineCell} from './shown-cell';
import {assertNothingInTheWay} from './spill-room';
import {areaOf, areSame, zoneOf} from './zones';

/** Formulas whose spills feed each other go round for ever; the engine gives up as well. */
const mostRounds = 30;

/** So many cells of the ranges that were read are kept for the next evaluation; with more, memory counts more than time. */
const mostCellsKept = 5_000_000;

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
  readonly #running = new RunningFormulas();
  readonly #again: FormulasDueAgain;
  #pending: PendingFormulas | undefined;
  #isFirstRound = true;
  #cycles = 0;
  #evaluated: CellPosition[] = [];

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator;
    this.#cells = new EvaluatedCells(evaluator);
    this.#reader = new RangeReader(evaluator, this.#cells);
    this.#formulas = new FormulaIndex(evaluator);
    this.#again = new FormulasDueAgain(evaluator, this.#cells, this.#running);
    evaluator.evaluatedCells = this.#cells;
  }

  /** The cells and all that depends on them. */
  evaluateCells(positions: readonly CellPosition[]): void {
    const evaluator = this.#evaluator;
    const changed = positions.map(position => ({sheetId: position.sheetId, zone: zoneOf(position)}));
    const roots = positions.flatMap(position => [position, ...this.#spillersOnto(position)]);
    const due = reachedFrom(evaluator, [...changed, ...roots.map(root => filledBy(evaluator, root))]);
    for (const root of roots) due.set(root, true);
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
    let next = due;
    try {
      for (let round = 0; next.size > 0; round++) {
        if (round === mostRounds) {
          console.warn('Maximum iteration reached while evaluating cells');
          return;
        }
        this.#isFirstRound = round === 0;
        this.#evaluateRound(this.#formulas.inOrder(next));
        next = this.#again.take();
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
    this.#evaluated = [];
    for (const position of positions) {
      this.#cells.delete(position);
      const {sheetId, zone} = filledBy(evaluator, position);
      this.#reader.doubtColumns(sheetId, zone.left, zone.right);
      if (getters.getCell(position)?.isFormula) waiting.set(position, true);
      else this.#takeBackDeleted(position);
    }
    this.#pending = new PendingFormulas(evaluator, waiting);
    for (const position of waiting.keys()) if (!this.#again.has(position)) this.computeAndSave(position);
    for (const id of getters.getPivotIds()) getters.getPivot(id).markAsDirtyForEvaluation?.();
  }

  /** Of a formula that is no more, what it spilled. */
  #takeBackDeleted(position: CellPosition): void {
    const {spreadingRelations, blockedArrayFormulas} = this.#evaluator;
    const zone = spreadingRelations.getArrayResultZone(position);
    if (!zone) return;
    this.#takeBack(position, zone);
    blockedArrayFormulas.delete(position);
    this.#again.addReadersOf(position, zone);
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
    if (spilled && !areSame(spilled, filled)) this.#again.addReadersOf(position, spilled);
    if (filled) this.#again.addReadersOf(position, filled);
    if (spilled) this.#again.addBlockedBy(position, spilled);
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
    this.#running.begin(position, readsPositions(compiledFormula.normalizedFormula));
    try {
      return execute.call(compiledFormula, rangeDependencies, referenceDenormalizer, ensureRange, symbols, evalContext);
    } finally {
      this.#running.end();
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
    assertNothingInTheWay(evaluator, this.#cells, position, zone);
    this.#cells.spill(position, results);
    this.#reader.doubtColumns(sheetId, zone.left, zone.right);
    return zone;
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
    this.#running.noteRead({sheetId, zone});
    return this.#running.needsPositions
      ? this.#reader.readWithPositions(sheetId, zone)
      : this.#reader.read(sheetId, zone);
  }

  readCell(position: CellPosition): EvaluatedCell {
    const cell = this.#evaluator.getters.getCell(position);
    if (!cell || !(cell.isFormula || cell.content)) {
      const {sheetId} = position;
      const zone = zoneOf(position);
      this.#evaluateFirst(sheetId, zone);
      this.#running.noteRead({sheetId, zone});
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
      // What was evaluated too early may have met a formula that waits for it, though neither depends on the other.
      if (this.#cycles > cycles && this.#isFirstRound) this.#again.add(this.#evaluated.slice(length));
    }
  }
}
