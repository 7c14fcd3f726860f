import type {CellPosition, EvaluatedCell, Matrix} from '@odoo/o-spreadsheet';
import type {Cell as Value} from '../functions/define';
import {shownNumber} from '../number-text';
import type {Evaluator, SheetGetters} from './evaluator';

/**
 * What the engine shows of a cell, made from its value when somebody looks. The engine makes one for each cell that it
 * evaluates, its text written out; of a long log hardly any is ever seen.
 */
export function shownCell(evaluator: Evaluator, position: CellPosition, result: Value): EvaluatedCell {
  const {value, format} = result;
  if (typeof value === 'number' && format === undefined) {
    return new PlainNumber(evaluator.getters, value, position) as unknown as EvaluatedCell;
  }
  return engineCell(evaluator, position, result);
}

/** What the engine itself makes of a formula's result at a position. */
export function engineCell(evaluator: Evaluator, position: CellPosition, result: Value): EvaluatedCell {
  if (result.value === null || result.value === undefined) return blankCell(position, result.format);
  let made: EvaluatedCell | undefined;
  const evaluatedCells = {set: (_: CellPosition, cell: EvaluatedCell) => (made = cell)};
  const spread: Evaluator['spreadValues'] = Object.getPrototypeOf(evaluator).spreadValues;
  const {getters} = evaluator;
  spread.call({getters, evaluatedCells} as unknown as Evaluator, position, [[result]] as Matrix<Value>)(0, 0);
  if (!made) throw new Error('The engine made no cell of a result.');
  const isPlain = made.type === 'number' && made.format === undefined;
  return isPlain ? (new PlainNumber(getters, made.value as number, position) as unknown as EvaluatedCell) : made;
}

/** What the engine evaluates a cell of nothing to. */
export function blankCell(position: CellPosition, format: string | undefined): EvaluatedCell {
  const blank = {value: null, type: 'empty', formattedValue: '', defaultAlign: 'left', isAutoSummable: true, position};
  return (format === undefined ? blank : {...blank, format}) as EvaluatedCell;
}

/** A number without a format, its text written when it is read. */
class PlainNumber {
  readonly type = 'number';
  readonly format = undefined;
  readonly isAutoSummable = true;
  readonly defaultAlign = 'right';
  readonly origin: CellPosition;
  readonly #getters: SheetGetters;

  constructor(
    getters: SheetGetters,
    readonly value: number,
    readonly position: CellPosition,
  ) {
    this.#getters = getters;
    this.origin = position;
  }

  get formattedValue(): string {
    return shownNumber(this.value, this.#getters.getLocale().decimalSeparator);
  }
}
