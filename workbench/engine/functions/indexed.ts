import {EvaluationError, helpers, type Matrix} from '@odoo/o-spreadsheet';
import {type Argument, type Cell, type Context, define, type Result} from './define';
import {badValue, isMatrix, matrixOf, rowCount, scalar} from './values';

/** INDEX: of a row or a column one number is enough, and a fraction is cut off. */
export function defineIndex(): void {
  define(
    'INDEX',
    'A cell, a row or a column of an array.',
    ['reference (any, range)', 'row (number, default=0)', 'column (number, default=0)'],
    function (reference, ...places) {
      const matrix = matrixOf(reference);
      const [first, second] = places.map(place => whole(this, place));
      const isAlongRow = second === undefined && matrix.length > 1 && rowCount(matrix) === 1;
      const row = isAlongRow ? 0 : (first ?? 0);
      const column = isAlongRow ? (first ?? 0) : (second ?? 0);
      if (row < 0 || column < 0) return badValue("INDEX's places start at 1.");
      if (row > rowCount(matrix) || column > matrix.length) return outside(reference);
      return taken(matrix, row, column);
    },
    {exported: true},
  );
}

function whole(context: Context, place: Argument): number {
  return place === undefined ? 0 : Math.trunc(helpers.toNumber(scalar(place), context.locale));
}

/** 0 is the whole row, or the whole column. */
function taken(matrix: Matrix<Cell>, row: number, column: number): Result {
  const columns = column === 0 ? matrix : matrix.slice(column - 1, column);
  if (row === 0) return columns;
  const cells = columns.map(values => [values[row - 1] as Cell]);
  return column === 0 ? cells : (cells[0]?.[0] as Cell);
}

/** Beyond a range of a sheet Google says #NUM!, beyond an array #REF!. */
function outside(reference: Argument): EvaluationError {
  const isRange = isMatrix(reference) && reference[0]?.[0]?.position !== undefined;
  return new EvaluationError('INDEX is outside of the array.', isRange ? '#NUM!' : '#REF');
}
