import {EvaluationError, helpers} from '@odoo/o-spreadsheet';
import {type Argument, type Cell, type Result, wrap} from './define';
import {isMatrix} from './values';

/** Functions whose numbers out of bounds are #NUM! in Google. The engine has #VALUE! for them, as for a wrong type. */
const bounded = [
  'ACOS',
  'ACOSH',
  'ASIN',
  'ATANH',
  'CEILING',
  'CHAR',
  'CHOOSE',
  'DATE',
  'DATEDIF',
  'FLOOR',
  'LARGE',
  'LN',
  'LOG',
  'PERCENTILE',
  'PERCENTILE.EXC',
  'PERCENTILE.INC',
  'POW',
  'POWER',
  'QUARTILE',
  'QUARTILE.EXC',
  'QUARTILE.INC',
  'SMALL',
  'SQRT',
  'WEEKDAY',
  'WRAPCOLS',
  'WRAPROWS',
];

/** The engine's words where a value has the wrong type: these are #VALUE! in Google too. */
const wrongType = /cannot be coerced|expects number values/;

/** Has functions say #NUM! where their numbers are out of bounds. */
export function nameNumberErrors(): void {
  for (const name of bounded) {
    wrap(name, (_, args, rest) => {
      try {
        return renamed(rest(args));
      } catch (thrown) {
        throw renamed(thrown as Cell);
      }
    });
  }
}

function renamed(result: Result): Result {
  if (typeof result !== 'object' || result === null || isMatrix(result as Argument)) return result;
  const {value, message = ''} = result as Cell;
  if (value !== '#ERROR' || !helpers.isEvaluationError(value) || wrongType.test(String(message))) return result;
  return new EvaluationError(String(message), '#NUM!');
}
