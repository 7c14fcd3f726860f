import {type CellValue, helpers} from '@odoo/o-spreadsheet';
import type {Cell, Context} from './define';

type Locale = Context['locale'];
type Column = readonly Cell[];

/**
 * The rows of a column that a criterion such as `x`, `<>x` or `>=3` picks, for the criteria that need no pattern. A column
 * is gone through once for each criterion, and once for all criteria that ask for a value; the engine goes through it
 * for every criterion of every formula.
 */
export interface Criterion {
  /** Rows in order, where the criterion asks for a value. */
  readonly rows: readonly number[] | undefined;
  /** For each row 1 where the criterion holds. */
  test(): Uint8Array;
}

const none: readonly number[] = [];
const patterns = /[*?~^.[\]$()+|{}\\/]/;
const ascii = /^[\x20-\x7e]*$/;

/** Undefined for a criterion that is a pattern, or whose text has letters that patterns fold in their own way. */
export function criterionIn(column: Column, text: string, locale: Locale): Criterion | undefined {
  const {operator, operand} = parsed(text, locale);
  const isText = typeof operand === 'string';
  if (isText && (patterns.test(operand) || !ascii.test(operand))) return undefined;
  if (isText && operator !== '=' && operator !== '<>') return undefined;
  if (operator === '=') {
    const rows = indexOf(column, locale).get(typeof operand === 'string' ? operand.toLowerCase() : operand) ?? none;
    return {rows, test: () => remembered(column, text, () => marked(column.length, rows))};
  }
  return {rows: undefined, test: () => remembered(column, text, () => compared(column, operator, operand))};
}

const operators = ['<=', '>=', '<>', '<', '>', '='];

function parsed(text: string, locale: Locale): {operator: string; operand: string | number | boolean} {
  const operator = operators.find(sign => text.startsWith(sign)) ?? '';
  const operand = text.slice(operator.length);
  const asked = operator || '=';
  if (isNumeric(operand, locale)) return {operator: asked, operand: helpers.toNumber(operand, locale)};
  if (operand === 'TRUE' || operand === 'FALSE') return {operator: asked, operand: operand === 'TRUE'};
  return {operator: asked, operand};
}

function isNumeric(text: string, locale: Locale): boolean {
  return helpers.isNumber(text, locale) || helpers.isDateTime(text, locale);
}

function compared(column: Column, operator: string, operand: string | number | boolean): Uint8Array {
  const marks = new Uint8Array(column.length);
  const folded = typeof operand === 'string' ? operand.toLowerCase() : operand;
  for (let row = 0; row < marks.length; row++) {
    // A blank cell is an empty text here.
    const value = column[row]?.value ?? '';
    if (operator === '<>') {
      const isSame = typeof value === 'string' ? value.toLowerCase() === folded : value === folded;
      if (!isSame) marks[row] = 1;
    } else if (typeof value === typeof operand && holds(value, operator, operand)) marks[row] = 1;
  }
  return marks;
}

function holds(value: CellValue, operator: string, operand: string | number | boolean): boolean {
  if (value === null) return false;
  if (operator === '<') return value < operand;
  if (operator === '>') return value > operand;
  return operator === '<=' ? value <= operand : value >= operand;
}

const indexes = new WeakMap<Column, Map<CellValue, number[]>>();

/** For each value the rows that have it: texts in small letters, and those that read as numbers with the numbers too. */
function indexOf(column: Column, locale: Locale): Map<CellValue, number[]> {
  let index = indexes.get(column);
  if (index) return index;
  index = new Map();
  for (let row = 0; row < column.length; row++) {
    const value = column[row]?.value ?? '';
    if (typeof value !== 'string') {
      add(index, value, row);
      continue;
    }
    add(index, value.toLowerCase(), row);
    if (value !== '' && isNumeric(value, locale)) add(index, helpers.toNumber(value, locale), row);
  }
  indexes.set(column, index);
  return index;
}

function add(index: Map<CellValue, number[]>, value: CellValue, row: number): void {
  const rows = index.get(value);
  if (rows) rows.push(row);
  else index.set(value, [row]);
}

function marked(length: number, rows: readonly number[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const row of rows) marks[row] = 1;
  return marks;
}

const tests = new WeakMap<Column, Map<string, Uint8Array>>();
/** A column that is asked something else for each of its rows is not to keep all the answers. */
const mostRemembered = 64;

function remembered(column: Column, text: string, make: () => Uint8Array): Uint8Array {
  let made = tests.get(column);
  if (!made) {
    made = new Map();
    tests.set(column, made);
  }
  let marks = made.get(text);
  if (!marks) {
    marks = make();
    if (made.size < mostRemembered) made.set(text, marks);
  }
  return marks;
}
