import {EvaluationError, helpers} from '@odoo/o-spreadsheet';
import {roundedUp} from './decimals';
import {type Argument, type Cell, type Context, precede, type Way} from './define';
import {badValue, isError, isMatrix, matrixOf, scalar} from './values';

/** Arguments for which Google has another answer than the engine; all others are left to the engine. */
const ways: Readonly<Record<string, Way>> = {
  FLOOR: (context, [, factor]) =>
    factor !== undefined && number(context, factor) === 0
      ? new EvaluationError('FLOOR needs a factor other than 0.', '#DIV/0!')
      : undefined,
  MID: (context, [, start]) => (number(context, start) < 1 ? outOfBounds('MID starts at 1 or later.') : undefined),
  MMULT: (_, args) => args.map(errorIn).find(isError),
  NETWORKDAYS: (_, [, , holidays]) =>
    !isMatrix(holidays) && typeof holidays?.value === 'string' && !isError(holidays)
      ? badValue('NETWORKDAYS takes no text for its holidays.')
      : undefined,
  POW: root,
  POWER: root,
  RANK: (_, [, data]) => errorIn(data),
  ROUNDUP: (context, [value, places]) => {
    const {format} = scalar(value);
    const decimals = places === undefined ? 0 : Math.trunc(number(context, places));
    return {value: roundedUp(number(context, value), decimals), format} as Cell;
  },
  VALUE: (_, [value]) =>
    typeof scalar(value).value === 'boolean' ? badValue('VALUE reads a text, and no TRUE or FALSE.') : undefined,
  WRAPCOLS: wrapped,
  WRAPROWS: wrapped,
};

/** Puts these ways before the functions of the engine; what a way leaves undefined, the engine's function answers. */
export function defineBounds(): void {
  for (const [name, way] of Object.entries(ways)) precede(name, way);
}

/** A negative number has an odd root: Google takes the exponent 1/3 for the third. */
function root(context: Context, [base, exponent]: readonly Argument[]): number | undefined {
  const [radicand, power] = [number(context, base), number(context, exponent)];
  const degree = 1 / power;
  if (radicand >= 0 || Number.isInteger(power) || !Number.isInteger(degree) || degree % 2 === 0) return undefined;
  return -(Math.abs(radicand) ** power);
}

function wrapped(context: Context, [, count]: readonly Argument[]): Cell | undefined {
  return number(context, count) < 1 ? outOfBounds('A row or a column has one cell or more.') : undefined;
}

function errorIn(argument: Argument): Cell | undefined {
  for (const cells of matrixOf(argument)) for (const cell of cells) if (isError(cell)) return cell;
  return undefined;
}

function outOfBounds(message: string): EvaluationError {
  return new EvaluationError(message, '#NUM!');
}

function number(context: Context, argument: Argument): number {
  return helpers.toNumber(scalar(argument), context.locale);
}
