import {EvaluationError, helpers} from '@odoo/o-spreadsheet';
import {type Argument, type Cell, type Context, define} from './define';
import {badValue, isError, isMatrix, matrixOf, rowCount} from './values';

/**
 * SUMPRODUCT, MEDIAN and SUMSQ. An error in one of their cells is the result, as in Google; the engine's SUMPRODUCT skips it.
 */
export function defineAggregates(): void {
  define(
    'SUMPRODUCT',
    'The sum of the products of the elements of equally large arrays.',
    ['array (any, range, repeating)'],
    (...arrays) => {
      const matrices = arrays.map(matrixOf);
      const [first = []] = matrices;
      if (matrices.some(matrix => matrix.length !== first.length || rowCount(matrix) !== rowCount(first))) {
        return badValue('SUMPRODUCT needs arrays of the same size.');
      }
      let sum = 0;
      for (const [column, cells] of first.entries()) {
        for (const row of cells.keys()) {
          let product = 1;
          for (const matrix of matrices) {
            const cell = matrix[column]?.[row];
            // The engine skips errors here; Google, which takes texts for 0 and TRUE for 1, does not.
            if (cell && isError(cell)) return cell;
            product *= typeof cell?.value === 'string' ? 0 : Number(cell?.value ?? 0);
          }
          sum += product;
        }
      }
      return sum;
    },
    {exported: true},
  );

  define(
    'MEDIAN',
    'The middle of the numbers, or the mean of the two in the middle.',
    ['value (any, range, repeating)'],
    function (...values) {
      const numbers = numbersOf('MEDIAN', values, this.locale);
      if (!Array.isArray(numbers)) return numbers;
      numbers.sort((left, right) => left - right);
      const middle = numbers[Math.floor(numbers.length / 2)];
      if (middle === undefined) return new EvaluationError('MEDIAN has no number to take.', '#NUM!');
      return numbers.length % 2 === 1 ? middle : (middle + (numbers[numbers.length / 2 - 1] as number)) / 2;
    },
    {exported: true},
  );

  define(
    'SUMSQ',
    'The sum of the squares of the numbers.',
    ['value (any, range, repeating)'],
    function (...values) {
      const numbers = numbersOf('SUMSQ', values, this.locale);
      return Array.isArray(numbers) ? numbers.reduce((sum, number) => sum + number ** 2, 0) : numbers;
    },
    {exported: true},
  );
}

/**
 * The numbers among a function's arguments, or the first error. In a range or an array texts are left out; one that is
 * written out has to read as a number (#VALUE! is thrown), and a place between two commas is 0.
 */
function numbersOf(name: string, values: readonly Argument[], locale: Context['locale']): number[] | Cell {
  const numbers: number[] = [];
  for (const value of values) {
    for (const cell of matrixOf(value).flat()) {
      if (isError(cell)) return cell;
      if (!isMatrix(value) && cell.value === '') throw badValue(`${name} takes numbers.`);
      if (typeof cell.value === 'number') numbers.push(cell.value);
      else if (!isMatrix(value)) numbers.push(helpers.toNumber(cell, locale));
    }
  }
  return numbers;
}
