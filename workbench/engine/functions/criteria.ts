import type {CellValue} from '@odoo/o-spreadsheet';
import type {Cell, Context} from './define';
import {wildcards} from './lookup-vector';
import {textNumber} from './text-number';
import {compareText, fold, isErrorValue} from './values';

type Column = readonly Cell[];
type Operand = string | number | boolean;

/**
 * The rows of a column that a criterion such as `x`, `<>x`, `>=3` or `a*` picks. A column is gone through once for each
 * criterion, and once for all criteria that ask for a value; the engine goes through it for every criterion of every
 * formula.
 */
export interface Criterion {
  /** Rows in order, where the criterion asks for a value. */
  readonly rows: readonly number[] | undefined;
  /** For each row 1 where the criterion holds. */
  test(): Uint8Array;
}

const none: readonly number[] = [];
const pattern = /[*?~]/;

/** Throws an error that is asked for. */
export function criterionIn(column: Column, asked: CellValue, context: Context): Criterion {
  const {operator, operand} = parsed(asked, context);
  const key = `${operator}${typeof operand} ${operand}`;
  if (typeof operand === 'string' && pattern.test(operand) && (operator === '=' || operator === '<>')) {
    return {rows: undefined, test: () => remembered(column, key, () => matching(column, operator, operand))};
  }
  if (operator !== '=' && operator !== '<>') {
    return {rows: undefined, test: () => remembered(column, key, () => compared(column, operator, operand))};
  }
  const rows = indexOf(column, context).get(typeof operand === 'string' ? fold(operand) : operand) ?? none;
  const test = (): Uint8Array => remembered(column, key, () => marked(column.length, rows, operator === '='));
  return {rows: operator === '=' ? rows : undefined, test};
}

const operators = ['<=', '>=', '<>', '<', '>', '='];

function parsed(asked: CellValue, context: Context): {operator: string; operand: Operand} {
  if (typeof asked === 'number' || typeof asked === 'boolean') return {operator: '=', operand: asked};
  const text = asked ?? '';
  const operator = operators.find(sign => text.startsWith(sign)) ?? '';
  const operand = text.slice(operator.length);
  const isBoolean = /^(true|false)$/i.test(operand);
  const value = isBoolean ? operand.toLowerCase() === 'true' : textNumber(operand, context);
  return {operator: operator || '=', operand: value ?? operand};
}

/** Texts that a pattern fits, or all but them. */
function matching(column: Column, operator: string, operand: string): Uint8Array {
  const expression = new RegExp(`^${wildcards(fold(operand))}$`);
  const marks = new Uint8Array(column.length);
  for (let row = 0; row < marks.length; row++) {
    const value = column[row]?.value;
    const fits = isFilled(value) && expression.test(fold(value));
    if (fits === (operator === '=')) marks[row] = 1;
  }
  return marks;
}

/** What is above or below: values of the operand's type, and nothing that is blank. */
function compared(column: Column, operator: string, operand: Operand): Uint8Array {
  const marks = new Uint8Array(column.length);
  const isBelow = operator.startsWith('<');
  const mayEqual = operator.endsWith('=');
  if (typeof operand !== 'string') {
    const type = typeof operand;
    for (let row = 0; row < marks.length; row++) {
      const value = column[row]?.value as number | boolean;
      if (typeof value === type && (value === operand ? mayEqual : value < operand === isBelow)) marks[row] = 1;
    }
    return marks;
  }
  for (let row = 0; row < marks.length; row++) {
    const value = column[row]?.value;
    if (!isFilled(value)) continue;
    const order = compareText(value, operand);
    if (order === 0 ? mayEqual : order < 0 === isBelow) marks[row] = 1;
  }
  return marks;
}

/** A text, and neither an empty one nor an error's name. */
function isFilled(value: CellValue | undefined): value is string {
  return typeof value === 'string' && value !== '' && !isErrorValue(value);
}

const indexes = new WeakMap<Column, Map<CellValue, number[]>>();

/** For each value the rows that have it: texts in small letters, and those that read as numbers with the numbers too. */
function indexOf(column: Column, context: Context): Map<CellValue, number[]> {
  let index = indexes.get(column);
  if (index) return index;
  index = new Map();
  for (let row = 0; row < column.length; row++) {
    // A blank cell is an empty text here.
    const value = column[row]?.value ?? '';
    if (typeof value !== 'string') {
      add(index, value, row);
      continue;
    }
    add(index, fold(value), row);
    const number = value === '' ? undefined : textNumber(value, context);
    if (number !== undefined) add(index, number, row);
  }
  indexes.set(column, index);
  return index;
}

function add(index: Map<CellValue, number[]>, value: CellValue, row: number): void {
  const rows = index.get(value);
  if (rows) rows.push(row);
  else index.set(value, [row]);
}

/** These rows, or all but them. */
function marked(length: number, rows: readonly number[], areMeant: boolean): Uint8Array {
  const marks = new Uint8Array(length);
  if (!areMeant) marks.fill(1);
  for (const row of rows) marks[row] = areMeant ? 1 : 0;
  return marks;
}

const tests = new WeakMap<Column, Map<string, Uint8Array>>();
/** A column that is asked something else for each of its rows is not to keep all the answers. */
const mostRemembered = 64;

function remembered(column: Column, key: string, make: () => Uint8Array): Uint8Array {
  let made = tests.get(column);
  if (!made) {
    made = new Map();
    tests.set(column, made);
  }
  let marks = made.get(key);
  if (!marks) {
    marks = make();
    if (made.size < mostRemembered) made.set(key, marks);
  }
  return marks;
}
