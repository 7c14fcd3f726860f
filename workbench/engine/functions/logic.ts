import {EvaluationError, helpers, type Matrix} from '@odoo/o-spreadsheet';
import {type Argument, type Cell, define, type Result} from './define';
import {blank, elementwise, isError, isMatrix, rowCount, scalar, single} from './values';

/** IF, IFERROR and IFNA over whole arrays, element by element, as inside of Google's ARRAYFORMULA. */
export function defineLogicFunctions(): void {
  // The engine gives one error for the whole array where one of its elements is an error.
  define(
    'IF',
    'One of two values.',
    ['condition (any, range)', 'value_if_true (any, range)', 'value_if_false (any, range, optional)'],
    // Google: `IF(FALSE, 1)` is FALSE, and `IF(FALSE, 1,)`, with an empty argument, is blank.
    (...args) => {
      const [condition, whenTrue, whenFalse = args.length < 3 ? {value: false} : blank] = args.map(single);
      if (!Array.isArray(condition)) return choose(scalar(condition), whenTrue ?? blank, whenFalse);
      return chooseEach(condition, whenTrue ?? blank, whenFalse) as Result;
    },
    {exported: true},
  );

  define(
    'IFERROR',
    'A value, or another where it is an error.',
    ['value (any, range)', 'value_if_error (any, range, optional)'],
    (value, otherwise) => replaceWhere(isError, single(value), single(otherwise)),
    {exported: true},
  );

  define(
    'IFNA',
    'A value, or another where it is #N/A.',
    ['value (any, range)', 'value_if_na (any, range, optional)'],
    (value, otherwise) => replaceWhere(cell => cell.value === '#N/A', single(value), single(otherwise)),
    {exported: true},
  );
}

function choose<T extends Argument>(condition: Cell, whenTrue: T, whenFalse: T): T | Cell {
  try {
    return helpers.toBoolean(condition) ? whenTrue : whenFalse;
  } catch (error) {
    // A condition that is an error, or text that is no boolean, spoils its own element only.
    if (error instanceof EvaluationError || isError(condition)) return error as Cell;
    throw error;
  }
}

function chooseEach(condition: Matrix<Cell>, whenTrue: Argument, whenFalse: Argument): Argument {
  const rows = rowCount(condition);
  if (!fits(whenTrue, condition) || !fits(whenFalse, condition)) {
    return elementwise([condition, whenTrue, whenFalse], (test, yes, no) =>
      choose(test ?? blank, yes ?? blank, no ?? blank),
    );
  }
  return condition.map((tests, column) => {
    const yes = isMatrix(whenTrue) ? whenTrue[column] : undefined;
    const no = isMatrix(whenFalse) ? whenFalse[column] : undefined;
    const results = new Array<Cell>(rows);
    for (let row = 0; row < rows; row++) {
      const test = tests[row] ?? blank;
      const whenYes = (yes ? yes[row] : whenTrue) as Cell;
      const whenNo = (no ? no[row] : whenFalse) as Cell;
      const {value} = test;
      if (typeof value === 'boolean' || typeof value === 'number') results[row] = value ? whenYes : whenNo;
      else results[row] = choose(test, whenYes, whenNo);
    }
    return results;
  });
}

/** Whether an argument has one value for all, or one for each element of the matrix. */
function fits(argument: Argument, matrix: Matrix<Cell>): boolean {
  return !isMatrix(argument) || (argument.length === matrix.length && rowCount(argument) === rowCount(matrix));
}

function replaceWhere(test: (cell: Cell) => boolean, value: Argument, otherwise: Argument = blank): Result {
  if (!isMatrix(value)) return (test(value ?? blank) ? otherwise : value) ?? blank;
  if (!fits(otherwise, value)) {
    return elementwise([value, otherwise], (cell, other) => (test(cell ?? blank) ? other : cell) ?? blank) as Result;
  }
  return value.map((cells, column) => {
    const others = isMatrix(otherwise) ? otherwise[column] : undefined;
    let results = cells;
    for (let row = 0; row < cells.length; row++) {
      if (!test(cells[row] as Cell)) continue;
      if (results === cells) results = [...cells];
      results[row] = (others ? others[row] : otherwise) as Cell;
    }
    return results;
  });
}
