import {helpers} from '@odoo/o-spreadsheet';
import {isPlainNumber} from '../number-text';
import {comparisons} from './comparison';
import {remainder} from './decimals';
import type {Cell} from './define';

/**
 * What functions of one or two single values give for the usual ones. Undefined leaves a pair to the function itself:
 * errors, and texts where numbers belong. Long columns go through these in plain loops.
 */
export type UnaryKernel = (cell: Cell) => Cell | undefined;
export type BinaryKernel = (left: Cell, right: Cell) => Cell | undefined;

const yes: Cell = {value: true};
const no: Cell = {value: false};
const hash = 35;
const space = 32;

/** NaN for what is no number as it stands. */
function numberOf(value: Cell['value'] | undefined): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value === null || value === undefined ? 0 : Number.NaN;
}

function numberCell(value: number, format: string | undefined): Cell | undefined {
  if (Number.isNaN(value)) return undefined;
  // The engine's own results name their format even where they have none.
  return (format === undefined ? smallIn(smallResults, value) : undefined) ?? ({value, format} as Cell);
}

function plainNumber(value: number): Cell {
  return smallIn(smallNumbers, value) ?? {value};
}

/** Most results are 0 or 1, places of stages and days of a month: one cell of each is enough for all columns. */
const smallNumbers: readonly Cell[] = Array.from({length: 128}, (_, value) => ({value}));
const smallResults: readonly Cell[] = smallNumbers.map(({value}) => ({value, format: undefined}) as unknown as Cell);

function smallIn(cells: readonly Cell[], value: number): Cell | undefined {
  return value >= 0 && value < cells.length && !Object.is(value, -0) ? cells[value] : undefined;
}

/** The text of a value; undefined for what may be an error, and for a number whose text hangs on the locale. */
function textOf(value: Cell['value'] | undefined): string | undefined {
  if (typeof value === 'string') return value.charCodeAt(0) === hash ? undefined : value;
  if (typeof value === 'number' && !isPlainNumber(value)) return undefined;
  return helpers.toString(value);
}

function textual(compute: (text: string) => string): UnaryKernel {
  return cell => {
    const text = textOf(cell.value);
    if (text === undefined) return undefined;
    const computed = compute(text);
    return computed === cell.value && isBare(cell) ? cell : {value: computed};
  };
}

const encodeUrl = textual(encodedUrl);

function comparison(test: (left: Cell['value'], right: Cell['value']) => boolean): BinaryKernel {
  return ({value: left}, {value: right}) => {
    if (typeof left === 'string' && left.charCodeAt(0) === hash) return undefined;
    if (typeof right === 'string' && right.charCodeAt(0) === hash) return undefined;
    return test(left, right) ? yes : no;
  };
}

/**
 * Google takes tabs and line breaks off the ends with the spaces, but no non-breaking space; within a text it joins ordinary
 * spaces only.
 */
export function trimmed(text: string): string {
  const {length} = text;
  if (length === 0) return text;
  const isTrim = text.charCodeAt(0) > space && text.charCodeAt(length - 1) > space && !text.includes('  ');
  return isTrim ? text : text.replace(/^[\t-\r ]+|[\t-\r ]+$/g, '').replace(/ {2,}/g, ' ');
}

/** What encodeURIComponent leaves as it is and Google does not. */
const marks = /[!'()*]/g;

/** Text for use in a URL. encodeURIComponent throws on half a surrogate pair; UTF-8 has the replacement character for it. */
export function encodedUrl(text: string): string {
  if (!/[^\w.~-]/.test(text)) return text;
  const encoded = encodeURIComponent(
    /[\uD800-\uDFFF]/.test(text)
      ? text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
      : text,
  );
  return encoded.replace(marks, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Whether the cell is its value and no more, so that it can stand for it. */
function isBare({format, position}: Cell): boolean {
  return format === undefined && position === undefined;
}

/** The day of the month of a whole serial number; the function itself rounds times of the day. */
function dayOf(value: Cell['value'] | undefined): number | undefined {
  const lastDay = 2_958_465;
  if (typeof value !== 'number' || !(value >= 1 && value <= lastDay) || !Number.isInteger(value)) return undefined;
  return new Date((value - daysFrom1899To1970) * millisecondsADay).getUTCDate();
}

const daysFrom1899To1970 = 25_569;
const millisecondsADay = 86_400_000;

export const unaryKernels: Readonly<Record<string, UnaryKernel>> = {
  ISNUMBER: ({value}) => (typeof value === 'number' ? yes : no),
  INT: cell => {
    const whole = Math.floor(numberOf(cell.value));
    if (Number.isNaN(whole)) return undefined;
    return whole === cell.value && isBare(cell) ? cell : plainNumber(whole);
  },
  DAY: ({value}) => {
    const day = dayOf(value);
    return day === undefined ? undefined : plainNumber(day);
  },
  UMINUS: ({value, format}) => numberCell(-numberOf(value), format),
  TRIM: textual(trimmed),
  LOWER: textual(text => text.toLowerCase()),
  // What an empty text gives is a quirk, which the function knows.
  ENCODEURL: cell => (textOf(cell.value) === '' ? undefined : encodeUrl(cell)),
};

export const binaryKernels: Readonly<Record<string, BinaryKernel>> = {
  // Each written out: V8 compiles a function well when it always calls the same others.
  ADD: (left, right) => numberCell(numberOf(left.value) + numberOf(right.value), left.format || right.format),
  MINUS: (left, right) => numberCell(numberOf(left.value) - numberOf(right.value), left.format || right.format),
  MULTIPLY: (left, right) => numberCell(numberOf(left.value) * numberOf(right.value), left.format || right.format),
  DIVIDE: (left, right) => {
    const divisor = numberOf(right.value);
    return divisor === 0 ? undefined : numberCell(numberOf(left.value) / divisor, left.format || right.format);
  },
  MOD: (left, right) => {
    const [dividend, divisor] = [numberOf(left.value), numberOf(right.value)];
    const rest = divisor === 0 ? undefined : remainder(dividend, divisor);
    return rest === undefined ? undefined : numberCell(rest, left.format);
  },
  CONCATENATE: ({value: left}, {value: right}) => {
    const [one, other] = [textOf(left), textOf(right)];
    return one === undefined || other === undefined ? undefined : {value: one + other};
  },
  ...Object.fromEntries(Object.entries(comparisons).map(([name, {test}]) => [name, comparison(test)])),
};
