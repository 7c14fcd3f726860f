import {EvaluationError} from '@odoo/o-spreadsheet';
import {define} from './define';
import {notAvailable} from './values';

/** For each error that a formula may write out, the function that stands for it inside of the engine. */
export const literalErrors: Readonly<Record<string, string>> = {
  '#N/A': 'LITERAL.NA',
  '#DIV/0!': 'LITERAL.DIV0',
  '#VALUE!': 'LITERAL.VALUE',
  '#REF!': 'LITERAL.REF',
  '#NAME?': 'LITERAL.NAME',
  '#NUM!': 'LITERAL.NUM',
  '#NULL!': 'LITERAL.NULL',
  '#ERROR!': 'LITERAL.ERROR',
};

/** The function that stands for one that is not there. */
export const unknownFunction = 'LITERAL.UNKNOWN';

/** The function that stands for a call with too few or too many arguments. */
export const wrongCount = 'LITERAL.WRONG.COUNT';

/** The function that stands for `{}`, an array of nothing but #REF!. */
export const emptyArray = 'LITERAL.EMPTY';

/** Google's names that the engine has another one for. */
const engineNames: Readonly<Record<string, string>> = {'#VALUE!': '#ERROR', '#REF!': '#REF', '#ERROR!': '#BAD_EXPR'};

/** What `adaptCompilation` puts in the place of errors and of calls that can't be made. No formula shows their names. */
export function defineLiteralErrors(): void {
  for (const [error, name] of Object.entries(literalErrors)) {
    define(
      name,
      `The error ${error}.`,
      [],
      () => new EvaluationError(`The error ${error}.`, engineNames[error] ?? error),
    );
  }
  define(emptyArray, 'An array that was left empty.', [], () => [[new EvaluationError('The array is empty.', '#REF')]]);
  define(
    unknownFunction,
    'A call of nothing.',
    ['argument (any, range, repeating, optional)'],
    () => new EvaluationError('Unknown function.', '#NAME?'),
  );
  define(wrongCount, 'A call that Google refuses.', ['argument (any, range, repeating, optional)'], () =>
    notAvailable('Wrong number of arguments.'),
  );
}
