import type {CellValue} from '@odoo/o-spreadsheet';
import {type Argument, type Cell, define} from './define';
import {compareText, fold, isError, scalar, typeRank} from './values';

/**
 * The operators = <> < <= > >=. Texts are compared without regard to case, but with their accents; a number is below
 * any text, a text below any boolean; a blank cell is 0, "" or FALSE, whichever it is compared with.
 */
export function defineComparisons(): void {
  defineComparison('EQ', '=', (left, right) => equal(left, right));
  defineComparison('NE', '<>', (left, right) => !equal(left, right));
  defineComparison('LT', '<', (left, right) => order(left, right) < 0);
  defineComparison('LTE', '<=', (left, right) => order(left, right) <= 0);
  defineComparison('GT', '>', (left, right) => order(left, right) > 0);
  defineComparison('GTE', '>=', (left, right) => order(left, right) >= 0);
}

type Known = string | number | boolean;

function defineComparison(name: string, sign: string, test: (left: Known, right: Known) => boolean): void {
  define(name, `The operator ${sign}`, ['left (any)', 'right (any)'], (left: Argument, right: Argument) => {
    const [one, other]: [Cell, Cell] = [scalar(left), scalar(right)];
    if (isError(one)) return one;
    if (isError(other)) return other;
    return test(known(one.value, other.value), known(other.value, one.value));
  });
}

function known(value: CellValue, other: CellValue): Known {
  if (value !== null && value !== undefined) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

function equal(left: Known, right: Known): boolean {
  if (typeof left === 'string' && typeof right === 'string') return fold(left) === fold(right);
  return typeof left === typeof right && order(left, right) === 0;
}

function order(left: Known, right: Known): number {
  const types = typeRank(left) - typeRank(right);
  if (types !== 0) return types;
  if (typeof left === 'string') return compareText(left, right as string);
  const difference = Number(left) - Number(right);
  // Google shows 15 digits, and =0.1+0.2=0.3 is TRUE.
  return Math.abs(difference) < 2e-16 ? 0 : difference;
}
