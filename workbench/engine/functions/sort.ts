import type {Matrix} from '@odoo/o-spreadsheet';
import {EvaluationError, helpers} from '@odoo/o-spreadsheet';
import {type Argument, type Cell, type Context, define} from './define';
import {takeRows} from './rows';
import {type RowOrder, rowOrder, type SortKey} from './sort-order';
import {badValue, isError, isMatrix, matrixOf, notAvailable, rowCount, scalar} from './values';

const criteria = ['sort_column (any, range, repeating, optional)', 'is_ascending (any, range, repeating, optional)'];

/**
 * SORT and SORTN with all four of Google's ways to treat ties. Rows that are equal in every sort column keep their
 * order.
 */
export function defineSortFunctions(): void {
  define('SORT', 'The rows of an array, sorted.', ['range (any, range)', ...criteria], function (range, ...sortBy) {
    const matrix = matrixOf(range);
    // A failed FILTER inside: its error is the answer, not the sort columns that an error does not have.
    if (!isMatrix(range) && isError(range)) return range as Cell;
    return pick(matrix, sortedRows(matrix, sortOrder(this, 'SORT', matrix, sortBy)));
  });

  define(
    'SORTN',
    'The first rows of a sorted array.',
    ['range (any, range)', 'n (number)', 'display_ties_mode (number, optional)', ...criteria],
    function (range, n, tiesMode, ...sortBy) {
      const matrix = matrixOf(range);
      const count = Math.trunc(helpers.toNumber(scalar(n), this.locale));
      const mode = tiesMode === undefined ? 0 : Math.trunc(helpers.toNumber(scalar(tiesMode), this.locale));
      if (count < 1) return badValue(`SORTN can't return ${count} rows.`);
      if (mode < 0 || mode > 3) return badValue(`SORTN knows the tie modes 0 to 3, not ${mode}.`);
      const order = sortOrder(this, 'SORTN', matrix, sortBy);
      return pick(matrix, tiesModes[mode]?.(sortedRows(matrix, order), count, order) ?? []);
    },
  );
}

/** What each of SORTN's tie modes returns of the sorted rows. Duplicates are rows that tie in every sort column. */
const tiesModes: readonly ((rows: readonly number[], n: number, order: RowOrder) => readonly number[])[] = [
  (rows, n) => rows.slice(0, n),
  (rows, n, order) => {
    const last = rows[Math.min(n, rows.length) - 1];
    return rows.filter((row, index) => index < n || (last !== undefined && order(row, last) === 0));
  },
  (rows, n, order) => rows.filter((row, index) => isFirstOfTies(rows, index, row, order)).slice(0, n),
  (rows, n, order) => {
    let distinct = 0;
    return rows.filter((row, index) => {
      if (isFirstOfTies(rows, index, row, order)) distinct++;
      return distinct <= n;
    });
  },
];

function isFirstOfTies(rows: readonly number[], index: number, row: number, order: RowOrder): boolean {
  const previous = rows[index - 1];
  return previous === undefined || order(previous, row) !== 0;
}

function sortedRows(matrix: Matrix<Cell>, order: RowOrder): number[] {
  const rows = new Array<number>(rowCount(matrix));
  for (let row = 0; row < rows.length; row++) rows[row] = row;
  return rows.sort(order);
}

function pick(matrix: Matrix<Cell>, rows: readonly number[]): Matrix<Cell> {
  return takeRows(matrix, rows);
}

/** Without criteria, all columns in turn, ascending. Throws #VALUE! when a criterion fits neither form of Google's. */
function sortOrder(context: Context, name: string, matrix: Matrix<Cell>, sortBy: readonly Argument[]): RowOrder {
  if (sortBy.length % 2 === 1) throw notAvailable(`${name} needs TRUE or FALSE (is_ascending) after each sort column.`);
  const keys: SortKey[] = [];
  for (let index = 0; index < sortBy.length; index += 2) {
    const ascending = helpers.toBoolean(scalar(sortBy[index + 1]));
    keys.push({values: keyValues(context, name, matrix, sortBy[index]), ascending});
  }
  if (keys.length === 0)
    keys.push(...matrix.map(column => ({values: column.map(cell => cell.value), ascending: true})));
  return rowOrder(keys);
}

function keyValues(context: Context, name: string, matrix: Matrix<Cell>, sortColumn: Argument): SortKey['values'] {
  const rows = rowCount(matrix);
  const column = matrixOf(sortColumn);
  if (column.length > 1 || rowCount(column) > 1) {
    if (column.length === 1 && rowCount(column) === rows) return column[0]?.map(cell => cell.value) ?? [];
    throw badValue(`${name} sorts ${rows} rows by a column of ${rowCount(column)} rows. They must be as many.`);
  }
  const number = Math.trunc(helpers.toNumber(scalar(sortColumn), context.locale));
  const inside = matrix[number - 1];
  if (!inside)
    throw new EvaluationError(`${name} has no sort column ${number}: the range has ${matrix.length}.`, '#REF');
  return inside.map(cell => cell.value);
}
