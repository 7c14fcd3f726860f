import type {CellValue} from '@odoo/o-spreadsheet';
import {type Argument, type Cell, define} from './define';
import {compareText, fold, isError, scalar, typeRank} from './values';

/**
 * The operators = <> < <= > >=. Texts are compared without regard to case, but with their accents; a number is below
 * any text, a text below any boolean; a blank cell is 0, "" or FALSE, whichever it is compared with.
 */
export const comparisons: Readonly<
  Record<string, {sign: string; test: (left: CellValue, right: CellValue) => boolean}>
> = {
  EQ: {sign: '=', test: (left, right) => equal(left, right)},
  NE: {sign: '<>', test: (left, right) => !equal(left, right)},
  LT: {sign: '<', test: (left, right) => order(left, right) < 0},
  LTE: {sign: '<=', test: (left, right) => order(left, right) <= 0},
  GT: {sign: '>', test: (left, right) => order(left, right) > 0},
  GTE: {sign: '>=', test: (left, right) => order(left, right) >= 0},
};

/**
 * The operators as functions named EQ to GTE. An operand that is an error is the result, the left one before the right.
 */
export function defineComparisons(): void {
  for (const [name, {sign, test}] of Object.entries(comparisons)) {
    define(name, `The operator ${sign}`, ['left (any)', 'right (any)'], (left: Argument, right: Argument) => {
      const [one, other]: [Cell, Cell] = [scalar(left), scalar(right)];
      if (isError(one)) return one;
      if (isError(other)) return other;
      return test(one.value, other.value);
    });
  }
}

type Known = string | number | boolean;

function known(value: CellValue | undefined, other: CellValue | undefined): Known {
  if (value !== null && value !== undefined) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function equal(left: CellValue, right: CellValue): boolean {
  if (left === right) return !Number.isNaN(left);
  const one = known(left, right);
  const other = known(right, left);
  if (typeof one === 'string' && typeof other === 'string') {
    return one !== '' && other !== '' ? fold(one) === fold(other) : one === other;
  }
  return typeof one === typeof other && difference(one, other) === 0;
}

function order(left: CellValue, right: CellValue): number {
  if (typeof left === 'number' && typeof right === 'number') return difference(left, right);
  const one = known(left, right);
  const other = known(right, left);
  const types = typeRank(one) - typeRank(other);
  return types === 0 ? difference(one, other) : types;
}

/** Of two values of one type. */
function difference(left: Known, right: Known): number {
  if (typeof left === 'string') return compareText(left, right as string);
  const numbers = Number(left) - Number(right);
  // Google shows 15 digits, and =0.1+0.2=0.3 is TRUE.
  return Math.abs(numbers) < 2e-16 ? 0 : numbers;
}
