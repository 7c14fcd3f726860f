/** Amounts of a list: the sign before the cents is told by the column as a whole. */
import {amountOf, certainDecimal, type DecimalSign} from '../tables/amount';
import type {SourceCell} from './source';

/** What decides the sign in a column: a sign; nothing (it must be asked); cells of both kinds. */
export type ColumnDecimal = DecimalSign | 'asked' | 'mixed';

/** A column without an amount that the sign matters to takes any. */
export function decimalOf(cells: readonly SourceCell[]): ColumnDecimal | 'any' {
  let [point, comma, either] = [false, false, false];
  for (const cell of cells) {
    if (typeof cell === 'number') continue;
    const {text} = signed(cell);
    const certain = certainDecimal(text);
    if (certain === '.') point = true;
    else if (certain === ',') comma = true;
    else if (amountOf(text, '.') !== amountOf(text, ',')) either = true;
  }
  if (point && comma) return 'mixed';
  if (point) return '.';
  if (comma) return ',';
  return either ? 'asked' : 'any';
}

/**
 * An amount, with its sign; null for blank, undefined for what is none, or is one of two.
 *
 * @param decimal of the column; without one, only what is certain by itself is read.
 */
export function readAmount(cell: SourceCell, decimal: DecimalSign | undefined): number | null | undefined {
  if (typeof cell === 'number') return cell;
  const {text, isNegative} = signed(cell);
  const amount = amountOf(text, decimal ?? '.');
  if (amount === undefined || amount === null) return amount;
  if (decimal === undefined && amount !== amountOf(text, ',')) return undefined;
  return isNegative ? -amount : amount;
}

/** Whether it is an amount, which its sign before the cents does not decide, or a share in percent. */
export function looksLikeAmount(cell: SourceCell): boolean {
  return typeof readAmount(cell, '.') === 'number' || /^\d+([.,]\d+)? ?%$/.test(String(cell).trim());
}

/** Accountants write `(1,200)`, some programs `1,200-`; people write `1'200.–` for no cents. */
function signed(cell: string): {readonly text: string; readonly isNegative: boolean} {
  const text = cell.trim().replace(/[.,]\s?[-–—]+$/, '');
  const inner = /^\((.*)\)$/.exec(text)?.[1] ?? /^(.*\d)\s?[-−]$/.exec(text)?.[1];
  if (inner !== undefined) return {text: inner, isNegative: true};
  const negative = /^([^\d]{0,4}?)[-−]\s?(.*)$/.exec(text);
  return negative ? {text: `${negative[1]}${negative[2]}`, isNegative: true} : {text, isNegative: false};
}
