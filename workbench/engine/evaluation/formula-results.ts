import type {CellPosition, Matrix, Zone} from '@odoo/o-spreadsheet';
import type {Cell as Value} from '../functions/define';
import type {ColumnChanges} from './column-changes';
import type {EvaluatedCells} from './evaluated-cells';
import type {Evaluator, Execute, FormulaCell} from './evaluator';
import {asError, unknownName} from './failures';
import type {FormulasDueAgain} from './formulas-due-again';
import {hangsOnReadsOnly, type Known, type Read} from './known-results';
import type {EvaluationObserver} from './observer';
import {readsPositions} from './range-reader';
import type {RunningFormulas} from './running-formulas';
import {blankCell, engineCell} from './shown-cell';
import {assertNothingInTheWay} from './spill-room';
import type {SpilledColumn} from './spilled-column';
import {areaOf, areSame} from './zones';

/** Runs formulas, and fills the cells that they spill to. */
export class FormulaResults {
  observer: EvaluationObserver | undefined;
  readonly #evaluator: Evaluator;
  readonly #cells: EvaluatedCells;
  readonly #changes: ColumnChanges;
  readonly #running: RunningFormulas;
  readonly #again: FormulasDueAgain;

  constructor(
    evaluator: Evaluator,
    cells: EvaluatedCells,
    changes: ColumnChanges,
    running: RunningFormulas,
    again: FormulasDueAgain,
  ) {
    this.#evaluator = evaluator;
    this.#cells = cells;
    this.#changes = changes;
    this.#running = running;
    this.#again = again;
  }

  /** Of a formula that is no more, takes back what it spilled. */
  takeBackDeleted(position: CellPosition): void {
    const {spreadingRelations, blockedArrayFormulas} = this.#evaluator;
    const zone = spreadingRelations.getArrayResultZone(position);
    if (!zone) return;
    this.#takeBack(position);
    this.#changes.note(position.sheetId, zone.left, zone.right);
    blockedArrayFormulas.delete(position);
    this.#again.addReadersOf(position, zone);
  }

  /** @returns what it spilled. */
  #takeBack(position: CellPosition): readonly SpilledColumn[] {
    this.#evaluator.spreadingRelations.removeNode(position);
    return this.#cells.takeBack(position);
  }

  /** Runs the formula and spills its result; its own cell is left to the caller. */
  evaluate(position: CellPosition, cell: FormulaCell): Known {
    const {spreadingRelations, blockedArrayFormulas} = this.#evaluator;
    this.observer?.starts(position);
    const before = spreadingRelations.getArrayResultZone(position);
    const spilled = before && !blockedArrayFormulas.has(position) ? before : undefined;
    const columns = before ? this.#takeBack(position) : [];
    let first: Value | undefined;
    let filled: Zone | undefined;
    let reads: readonly Read[] | undefined;
    try {
      const {result, ...executed} = this.#execute(position, cell);
      if (Array.isArray(result) && result.length * (result[0]?.length ?? 0) > 1) {
        filled = this.#spill(position, result, columns);
      }
      first = Array.isArray(result) ? result[0]?.[0] : result;
      reads = executed.reads;
    } catch (failure) {
      first = asError(failure);
    }
    if (spilled && !areSame(spilled, filled)) {
      this.#changes.note(position.sheetId, spilled.left, spilled.right);
      this.#again.addReadersOf(position, spilled);
    }
    if (filled) this.#again.addReadersOf(position, filled);
    if (spilled) this.#again.addBlockedBy(position, spilled);
    this.observer?.ends(position, filled ? areaOf(filled) : 1);
    const isKnown = !this.#running.hasCycle && hangsOnReadsOnly(cell.compiledFormula.normalizedFormula);
    const isBlank = first?.value === null || first?.value === undefined;
    return {
      shown: isBlank
        ? blankCell(position, cell.format ?? first?.format)
        : engineCell(this.#evaluator, position, first as Value),
      reads: isKnown ? reads : undefined,
    };
  }

  #execute(
    position: CellPosition,
    {compiledFormula}: FormulaCell,
  ): {result: Value | Matrix<Value>; reads: readonly Read[]} {
    const {compilationParams} = this.#evaluator;
    const {referenceDenormalizer, ensureRange, evalContext} = compilationParams;
    const {__originCellPosition: outerCell, __originSheetId: outerSheet} = evalContext;
    evalContext.__originCellPosition = position;
    evalContext.__originSheetId = position.sheetId;
    const symbols = this.#evaluator.buildSafeGetSymbolValue(unknownName);
    const execute = compiledFormula.execute as unknown as Execute;
    const {rangeDependencies} = compiledFormula;
    const reads = this.#running.begin(position, readsPositions(compiledFormula.normalizedFormula));
    const given = [rangeDependencies, referenceDenormalizer, ensureRange, symbols, evalContext] as const;
    try {
      return {result: execute.apply(compiledFormula, [...given]), reads};
    } finally {
      this.#running.end();
      evalContext.__originCellPosition = outerCell;
      evalContext.__originSheetId = outerSheet;
    }
  }

  /**
   * Fills the cells, or throws where the engine would: a merged cell, no room, or something in the way.
   *
   * @param before what the formula spilled the last time
   */
  #spill(position: CellPosition, results: Matrix<Value>, before: readonly SpilledColumn[]): Zone {
    const evaluator = this.#evaluator;
    evaluator.assertSheetHasEnoughSpaceToSpreadFormulaResult(position, results);
    const {sheetId, col: left, row: top} = position;
    const zone = {left, top, right: left + results.length - 1, bottom: top + (results[0]?.length ?? 0) - 1};
    evaluator.spreadingRelations.addRelation({arrayFormulaPosition: position, resultZone: zone});
    evaluator.assertNoMergedCellsInSpreadZone(position, results);
    assertNothingInTheWay(evaluator, this.#cells, position, zone);
    for (const col of this.#cells.spill(position, results, this.#running.hasCycle ? [] : before)) {
      this.#changes.note(sheetId, col, col);
    }
    return zone;
  }
}
