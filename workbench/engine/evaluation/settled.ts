import {type CellPosition, helpers} from '@odoo/o-spreadsheet';
import type {Cell as Value} from '../functions/define';
import type {Evaluator} from './evaluator';
import {engineCell} from './shown-cell';

/**
 * A formula's result as the cell there holds it and other formulas read it. Nearly always it is the result itself,
 * with the cell's own format; what is not plain (errors, texts that may be links, plain text, numbers out of bounds)
 * goes the engine's way.
 */
export function settled(
  evaluator: Evaluator,
  sheetId: string,
  col: number,
  row: number,
  result: Value,
  own: string | undefined,
): Value {
  const {value} = result;
  const format = own || result.format;
  if (isPlain(value) && !(format && value !== null && isTextFormat(format))) {
    if (format === result.format && value !== undefined) return result;
    return format === undefined ? {value: value ?? null} : {value: value ?? null, format};
  }
  if (typeof value === 'string' && helpers.isEvaluationError(value)) {
    const {message, errorOriginPosition = {sheetId, col, row}} = result as Value & {errorOriginPosition?: CellPosition};
    return {value, message, errorOriginPosition} as Value;
  }
  const shown = engineCell(evaluator, {sheetId, col, row}, result);
  const read: Value = {value: shown.value};
  if (shown.format !== undefined) read.format = shown.format;
  if (shown.type === 'error' && shown.message !== undefined) read.message = shown.message;
  return read;
}

const hash = 35;
const bracket = 91;

function isPlain(value: Value['value'] | undefined): boolean {
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_VALUE && !Object.is(value, -0);
  if (typeof value !== 'string') return true;
  const first = value.charCodeAt(0);
  return first !== hash && first !== bracket;
}

const textFormats = new Map<string, boolean>();

/** Whether a number format says that the cell is plain text. */
export function isTextFormat(format: string): boolean {
  let isText = textFormats.get(format);
  if (isText === undefined) {
    isText = format.includes('@') && isReadAsText(format);
    textFormats.set(format, isText);
  }
  return isText;
}

function isReadAsText(format: string): boolean {
  try {
    return helpers.parseFormat(format).positive.type === 'text';
  } catch {
    return false;
  }
}
