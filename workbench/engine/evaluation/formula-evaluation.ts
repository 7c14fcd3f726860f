import type {CellPosition, EvaluatedCell, Matrix, Range, Zone} from '@odoo/o-spreadsheet';
import type {Cell as Value} from '../functions/define';
import {endEvaluation} from '../functions/remembered';
import {ColumnChanges} from './column-changes';
import {filledBy, reachedFrom} from './dependents';
import {EvaluatedCells} from './evaluated-cells';
import type {Evaluator} from './evaluator';
import {circular} from './failures';
import {FormulaIndex} from './formula-index';
import {FormulaResults} from './formula-results';
import {FormulasDueAgain} from './formulas-due-again';
import {type Known, type Read, showSame} from './known-results';
import type {EvaluationObserver} from './observer';
import {PendingFormulas} from './pending-formulas';
import {Positions} from './positions';
import {isReadable, RangeReader, withinSheet} from './range-reader';
import {RunningFormulas} from './running-formulas';
import {blankCell, engineCell} from './shown-cell';
import {zoneOf} from './zones';

/** Formulas whose spills feed each other go round for ever; the engine gives up as well. */
const mostRounds = 30;

/** So many cells of the ranges that were read are kept for the next evaluation: more would take more memory than they save time. */
const mostCellsKept = 3_000_000;

/** A range of fewer rows is held against what it was, cell by cell. */
const fewRows = 200;

/**
 * Evaluates formulas in place of the engine, which visits every cell, evaluates a formula again whenever a spill that it
 * reads lands after it, and does so for each further spill. Here a spill's dependents are found through all that it
 * fills, and a range is read when the formulas that fill it are evaluated: nearly every formula is evaluated once, and
 * after an edit only those that would read something else than before.
 */
export class FormulaEvaluation {
  readonly #evaluator: Evaluator;
  readonly #cells: EvaluatedCells;
  readonly #reader: RangeReader;
  readonly #formulas: FormulaIndex;
  readonly #running = new RunningFormulas();
  readonly #changes = new ColumnChanges();
  readonly #known = new Positions<Known>();
  readonly #again: FormulasDueAgain;
  readonly #results: FormulaResults;
  #pending: PendingFormulas | undefined;
  #isFirstRound = true;
  /** New formulas may spill, where to nobody knows yet. */
  #hasNew = true;
  #evaluated: CellPosition[] = [];

  constructor(evaluator: Evaluator) {
    this.#evaluator = evaluator;
    this.#cells = new EvaluatedCells(evaluator);
    this.#reader = new RangeReader(evaluator, this.#cells, this.#changes);
    this.#formulas = new FormulaIndex(evaluator);
    this.#again = new FormulasDueAgain(evaluator, this.#cells, this.#running);
    this.#results = new FormulaResults(evaluator, this.#cells, this.#changes, this.#running, this.#again);
    evaluator.evaluatedCells = this.#cells;
  }

  set observer(observer: EvaluationObserver | undefined) {
    this.#results.observer = observer;
  }

  /** The cells and all that depends on them. */
  evaluateCells(positions: readonly CellPosition[]): void {
    const evaluator = this.#evaluator;
    const changed = positions.map(position => ({sheetId: position.sheetId, zone: zoneOf(position)}));
    const roots = positions.flatMap(position => [position, ...this.#spillersOnto(position)]);
    const due = reachedFrom(evaluator, [...changed, ...roots.map(root => filledBy(evaluator, root))]);
    for (const root of roots) {
      due.set(root, true);
      this.#known.delete(root);
      this.#changes.note(root.sheetId, root.col, root.col);
    }
    this.#hasNew = positions.some(position => evaluator.getters.getCell(position)?.isFormula);
    this.#evaluate(due);
  }

  evaluateAllCells(): void {
    this.#cells.clear();
    this.#known.clear();
    this.#reader.doubtAll();
    this.#hasNew = true;
    const due = new Positions<true>();
    for (const position of this.#formulas.positions()) due.set(position, true);
    this.#evaluate(due);
  }

  /** The formulas are other ones, or stand elsewhere. */
  forgetFormulas(): void {
    this.#formulas.forget();
    this.#cells.clear();
    this.#known.clear();
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
    this.#running.forgetCycles();
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
      if (this.#reader.size > mostCellsKept) this.#reader.keep(mostCellsKept);
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
      if (getters.getCell(position)?.isFormula) waiting.set(position, true);
      else this.#results.takeBackDeleted(position);
    }
    this.#pending = new PendingFormulas(evaluator, waiting);
    for (const position of waiting.keys()) if (!this.#again.has(position)) this.computeAndSave(position);
    for (const id of getters.getPivotIds()) getters.getPivot(id).markAsDirtyForEvaluation?.();
  }

  /** The cell as it is evaluated, which for a formula may be now. */
  computeAndSave(position: CellPosition): EvaluatedCell {
    const {cellsBeingComputed, getters} = this.#evaluator;
    const cell = getters.getCell(position);
    if (!cell?.isFormula) return this.#cells.get(position) ?? blankCell(position, cell?.format);
    const known = this.#cells.get(position);
    if (known) return known;
    if (cellsBeingComputed.has(cell.id)) {
      this.#meetRunning();
      return engineCell(this.#evaluator, position, circular());
    }
    cellsBeingComputed.add(cell.id);
    try {
      const before = this.#known.get(position);
      this.#evaluated.push(position);
      const isSame = before?.reads !== undefined && this.#readsTheSame(position, before.reads);
      const known = isSame ? before : this.#results.evaluate(position, cell);
      this.#cells.set(position, known.shown);
      if (this.#running.hasCycle || !before || !showSame(before.shown, known.shown)) {
        this.#changes.note(position.sheetId, position.col, position.col);
      }
      this.#known.set(position, known);
      return known.shown;
    } finally {
      cellsBeingComputed.delete(cell.id);
    }
  }

  /** What is read of a formula that is still at work is not what it will show: nothing is known of what reads it. */
  #meetRunning(): void {
    this.#running.noteCycle();
    this.#known.clear();
    this.#reader.doubtAll();
  }

  /** Whether a formula would read what it read the last time, as far as it is asked: each thing hangs on those before it. */
  #readsTheSame(position: CellPosition, reads: readonly Read[]): boolean {
    this.#running.begin(position, false);
    try {
      const isSame = reads.every(read => {
        if ('position' in read) return showSame(read.shown, this.readCell(read.position));
        this.#evaluateFirst(read.sheetId, read.zone);
        this.#running.noteRead(read);
        return this.#reader.isUnchanged(read);
      });
      return isSame && !this.#running.hasCycle;
    } finally {
      this.#running.end();
    }
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
    const at = this.#changes.now;
    const columns = this.#reader.read(sheetId, zone);
    this.#running.noteRead({sheetId, zone, at, columns: zone.bottom - zone.top < fewRows ? columns : undefined});
    return this.#running.needsPositions ? this.#reader.readWithPositions(sheetId, zone) : columns;
  }

  readCell(position: CellPosition): EvaluatedCell {
    const cell = this.#evaluator.getters.getCell(position);
    if (!cell || !(cell.isFormula || cell.content)) {
      this.#evaluateFirst(position.sheetId, zoneOf(position));
    }
    const shown = this.computeAndSave(position);
    this.#running.noteRead({position, shown});
    return shown;
  }

  /** Evaluates what fills cells of the zone, except what is being evaluated already: it reads itself. */
  #evaluateFirst(sheetId: string, zone: Zone): void {
    const {getters, cellsBeingComputed} = this.#evaluator;
    for (const position of this.#pending?.filling(sheetId, zone, this.#isFirstRound && this.#hasNew) ?? []) {
      const id = getters.getCell(position)?.id;
      if (id === undefined || this.#cells.has(position)) continue;
      if (cellsBeingComputed.has(id)) {
        this.#meetRunning();
        continue;
      }
      const {length} = this.#evaluated;
      const cycles = this.#running.cycles;
      this.computeAndSave(position);
      // What was evaluated too early may have met a formula that waits for it, though neither depends on the other.
      if (this.#running.cycles > cycles && this.#isFirstRound) this.#again.add(this.#evaluated.slice(length));
    }
  }
}
