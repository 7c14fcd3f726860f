import type {Matrix} from '@odoo/o-spreadsheet';
import {EvaluationError, helpers} from '@odoo/o-spreadsheet';
import {type Cell, define, wrap} from './define';
import {asArray, blank, matrixOf, notAvailable, rowCount, scalar} from './values';

/**
 * ARRAYFORMULA, ARRAY_CONSTRAIN, HSTACK, VSTACK and UNIQUE. Where stacked arrays differ in size, #N/A fills the gaps, as
 * in Google; UNIQUE that finds nothing is #N/A too.
 */
export function defineArrayFunctions(): void {
  // The engine applies every function elementwise by itself, so this one only hands its array on.
  define('ARRAYFORMULA', 'Spills an array.', ['array (any, range)'], array => array ?? blank);

  define(
    'ARRAY_CONSTRAIN',
    'The first rows and columns of an array.',
    ['array (any, range)', 'rows (number)', 'columns (number)'],
    function (array, rows, columns) {
      const height = Math.trunc(helpers.toNumber(scalar(rows), this.locale));
      const width = Math.trunc(helpers.toNumber(scalar(columns), this.locale));
      if (height < 1 || width < 1) {
        return new EvaluationError('ARRAY_CONSTRAIN needs at least one row and one column.', '#REF');
      }
      const kept = matrixOf(array).slice(0, width);
      return asArray(kept.map(column => column.slice(0, height)));
    },
  );

  wrap('UNIQUE', (_, args, rest) => {
    const result = rest(args);
    const isNothing = (result as Cell).message === 'No unique values found';
    return isNothing ? notAvailable('UNIQUE found nothing that is there once only.') : result;
  });

  define('HSTACK', 'Arrays side by side.', ['range (any, range, repeating)'], (...ranges) =>
    asArray(padded(ranges.flatMap(range => matrixOf(range)))),
  );

  define('VSTACK', 'Arrays one below the other.', ['range (any, range, repeating)'], (...ranges) => {
    const matrices = ranges.map(matrixOf);
    const width = Math.max(...matrices.map(matrix => matrix.length));
    return asArray(
      Array.from({length: width}, (_, column) =>
        matrices.flatMap(matrix => matrix[column] ?? Array.from({length: rowCount(matrix)}, missing)),
      ),
    );
  });
}

/** Google fills what a shorter array leaves open with #N/A. */
function padded(columns: Matrix<Cell>): Matrix<Cell> {
  const height = Math.max(...columns.map(column => column.length));
  return columns.map(column =>
    column.length === height ? column : [...column, ...Array.from({length: height - column.length}, missing)],
  );
}

const missing = (): Cell => notAvailable('The arrays are of different sizes.');
