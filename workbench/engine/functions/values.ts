import type {CellValue, Matrix} from '@odoo/o-spreadsheet';
import {EvaluationError, helpers} from '@odoo/o-spreadsheet';
import {numberText} from '../number-text';
import type {Argument, Cell, Context} from './define';

export const blank: Cell = {value: null};

/** Every error's name starts with #. */
const hash = 35;

/** A cell that is missing is none. */
export function isError(cell: Cell | undefined): boolean {
  return isErrorValue(cell?.value);
}

/**
 * Whether it is the name of one of the engine's errors, the only sign of an error that a value bears. For Google's
 * #VALUE! and #REF! the engine has #ERROR and #REF.
 */
export function isErrorValue(value: unknown): boolean {
  return typeof value === 'string' && value.charCodeAt(0) === hash && helpers.isEvaluationError(value);
}

/** An array counts, even of one cell (see `single`); a single cell and an argument left out do not. */
export function isMatrix(argument: Argument): argument is Matrix<Cell> {
  return Array.isArray(argument);
}

/** As columns of cells: a single cell is one column of one cell, an argument left out one blank cell. */
export function matrixOf(argument: Argument): Matrix<Cell> {
  if (argument === undefined) return [[blank]];
  return isMatrix(argument) ? argument : [[argument]];
}

/** The single value of an argument; of an array its first, as Google takes where it wants one value. */
export function scalar(argument: Argument): Cell {
  return (isMatrix(argument) ? argument[0]?.[0] : argument) ?? blank;
}

/** The text of a single value, a number's as & writes it. An error is thrown. */
export function textOf(argument: Argument, {decimalSeparator}: Context['locale']): string {
  const cell = scalar(argument);
  return typeof cell.value === 'number' ? numberText(cell.value, decimalSeparator) : helpers.toString(cell);
}

/** A matrix of one cell is that cell: single references arrive as matrices where a range is allowed. */
export function single(argument: Argument): Argument {
  return isMatrix(argument) && isOne(argument) ? argument[0]?.[0] : argument;
}

/** A single cell in matrix form. An array without cells is none. */
export function isOne(matrix: readonly (readonly unknown[])[]): boolean {
  return matrix.length === 1 && matrix[0]?.length === 1;
}

/** A cell that does not say where it stood: a range is known by the places of its first cells (see range-only.ts). */
export function withoutPlace(cell: Cell): Cell {
  return cell.position === undefined ? cell : ({...cell, position: undefined} as unknown as Cell);
}

/** The columns of a range as those of an array, which stands nowhere. */
export function asArray(matrix: Matrix<Cell>): Matrix<Cell> {
  return matrix.map(column => {
    const [first] = column;
    if (first?.position === undefined) return column;
    const cells = column.slice();
    cells[0] = withoutPlace(first);
    return cells;
  });
}

/** All columns of a matrix are equally long. A matrix of none has 0 rows. */
export function rowCount(matrix: Matrix<Cell>): number {
  return matrix[0]?.length ?? 0;
}

/** #N/A, to be returned or thrown. The grid shows the message to whoever points at the cell. */
export function notAvailable(message: string): EvaluationError {
  return new EvaluationError(message, '#N/A');
}

/** #VALUE! in Google, #ERROR in the engine. To be returned or thrown, like `notAvailable`. */
export function badValue(message: string): EvaluationError {
  return new EvaluationError(message);
}

/** Text as Google compares it: case ignored, accents kept. */
export function fold(text: string): string {
  return text.toLowerCase();
}

const collator = new Intl.Collator('en', {sensitivity: 'accent'});

/** The order of two texts: alphabetical, case ignored, accents kept. */
export const compareText: (left: string, right: string) => number = collator.compare;

/** Google's order of types in SORT and in comparisons: numbers, texts, booleans, errors, and blanks at the very end. */
export function typeRank(value: CellValue | undefined): number {
  if (typeof value === 'number') return 0;
  if (typeof value === 'boolean') return 2;
  if (typeof value !== 'string') return 4;
  return isErrorValue(value) ? 3 : 1;
}

/** Calls `compute` for every element of the arrays, a single row, column or value being repeated, as ARRAYFORMULA does. */
export function elementwise(args: readonly Argument[], compute: (...cells: (Cell | undefined)[]) => Cell): Argument {
  const matrices = args.map(argument => (isMatrix(argument) ? argument : undefined));
  if (matrices.every(matrix => matrix === undefined)) return compute(...(args as (Cell | undefined)[]));
  const columns = Math.max(...matrices.map(matrix => matrix?.length ?? 1));
  const rows = Math.max(...matrices.map(matrix => (matrix ? rowCount(matrix) : 1)));
  const element = args.map(argument => (isMatrix(argument) ? undefined : argument));
  const results: Cell[][] = [];
  for (let column = 0; column < columns; column++) {
    const cells = matrices.map(matrix => matrix?.[matrix.length === 1 ? 0 : column]);
    const result = new Array<Cell>(rows);
    for (let row = 0; row < rows; row++) {
      for (let index = 0; index < matrices.length; index++) {
        const matrix = matrices[index];
        if (!matrix) continue;
        element[index] =
          cells[index]?.[rowCount(matrix) === 1 ? 0 : row] ?? notAvailable('The arrays are of different sizes.');
      }
      result[row] = compute(...element);
    }
    results.push(result);
  }
  return results;
}
