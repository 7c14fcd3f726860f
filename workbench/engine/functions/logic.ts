import {EvaluationError, helpers} from '@odoo/o-spreadsheet';
import {type Argument, type Cell, define, type Result} from './define';
import {blank, elementwise, isError, scalar} from './values';

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
      return elementwise([condition, whenTrue ?? blank, whenFalse], (test, yes, no) =>
        choose(test ?? blank, yes ?? blank, no ?? blank),
      ) as Result;
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
    (value, otherwise) => replaceWhere(cell => cell?.value === '#N/A', single(value), single(otherwise)),
    {exported: true},
  );
}

/** A matrix of one cell is that cell: single references arrive as matrices where a range is allowed. */
function single(argument: Argument): Argument {
  return Array.isArray(argument) && argument.length === 1 && argument[0]?.length === 1 ? argument[0][0] : argument;
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

function replaceWhere(test: (cell: Cell | undefined) => boolean, value: Argument, otherwise: Argument = blank): Result {
  if (!Array.isArray(value)) return (test(value) ? otherwise : value) ?? blank;
  return elementwise([value, otherwise], (cell, other) => (test(cell) ? other : cell) ?? blank) as Result;
}
