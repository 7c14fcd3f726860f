import {registries} from '@odoo/o-spreadsheet';
import {isPlainNumber, numberText} from '../number-text';
import {conditionals} from './conditional';
import type {Argument, Cell, Context, Result} from './define';
import {textNumber} from './text-number';
import {isErrorValue, isMatrix} from './values';

type Description = ReturnType<(typeof registries)['functionRegistry']['get']>;
type Coerce = (argument: Argument, context: Context) => Argument;

/**
 * Has functions take their arguments as Google does: where a number belongs a text may be anything that a cell would read
 * as one (`Jan 5, 2024`, `3 PM`), and where a text belongs a number is written in 15 digits.
 */
export function coerceArguments(): void {
  const {functionRegistry} = registries;
  for (const name of Object.keys(functionRegistry.mapping)) {
    // A criterion that is a number is compared as it is.
    if (name in conditionals) continue;
    const description = functionRegistry.get(name);
    const coercions = description.args.map(parameter => coercionOf(name, parameter));
    if (coercions.every(coerce => coerce === undefined)) continue;
    const compute = description.compute as (this: Context, ...args: Argument[]) => Result;
    const firstRepeated = description.args.findIndex(({repeating}) => repeating);
    functionRegistry.replace(name, {
      ...description,
      compute(this: Context, ...args: Argument[]) {
        for (let index = 0; index < args.length; index++) {
          const coerce = coercions[placeOf(index, firstRepeated, coercions.length)];
          if (coerce) args[index] = coerce(args[index], this);
        }
        return compute.apply(this, args);
      },
    });
  }
}

/** Which parameter an argument is for. Those that repeat are the last. */
function placeOf(index: number, firstRepeated: number, count: number): number {
  return index < count || firstRepeated < 0
    ? index
    : firstRepeated + ((index - firstRepeated) % (count - firstRepeated));
}

function coercionOf(name: string, {type}: Description['args'][number]): Coerce | undefined {
  // The engine's description says that it takes a text.
  if (name === 'DAY') return asNumber;
  // Google reads no holidays out of texts.
  if (type.includes('ANY') || type.includes('RANGE<DATE>')) return undefined;
  if (type.includes('NUMBER') || type.includes('DATE')) return type.includes('STRING') ? undefined : asNumber;
  return type.includes('STRING') && !type.includes('BOOLEAN') ? asText : undefined;
}

/** Texts in ranges and arrays are nobody's numbers. */
function asNumber(argument: Argument, context: Context): Argument {
  if (argument === undefined || isMatrix(argument) || typeof argument.value !== 'string') return argument;
  if (argument.value === '' || isErrorValue(argument.value)) return argument;
  const value = textNumber(argument.value, context);
  return value === undefined ? argument : {...argument, value};
}

function asText(argument: Argument, context: Context): Argument {
  if (argument === undefined) return argument;
  if (!isMatrix(argument)) return written(argument, context);
  const isWritten = argument.every(cells =>
    cells.every(({value}) => typeof value !== 'number' || isPlainNumber(value)),
  );
  return isWritten ? argument : argument.map(cells => cells.map(cell => written(cell, context)));
}

function written(cell: Cell, {locale}: Context): Cell {
  if (typeof cell.value !== 'number' || isPlainNumber(cell.value)) return cell;
  return {...cell, value: numberText(cell.value, locale.decimalSeparator)};
}
