import {types} from 'node:util';
import {serialFromDate} from '../../engine/dates';
import {type SeparatorMode, toEngine} from '../../engine/formula-text';
import type {Quirks} from '../../quirks';
import {GoogleError, notModelled} from '../runtime/google-error';
import {isDateFormat} from './number-format';
import {readTyped} from './typed-text';
import type {Content} from './write-cells';

export interface InputRules {
  separators: SeparatorMode;
  timeZone: string;
  /** The year that a typed date without one falls in. */
  year: number;
  /** What an empty text leaves in a cell: nothing, or a text that stands in the way of spills. */
  emptyText: '' | null;
  quirks: Quirks;
}

/** What is written into a cell, and the format that comes with it when the cell has none. */
export interface CellInput {
  content: Content;
  format?: string;
}

const longestText = 50_000;
const rememberedTexts = 20_000;
const plainText = '@';

/**
 * Turns what a script writes, or a user types, into what the cell gets. It remembers what it has read. What it returns
 * throws a GoogleError for a text of more than 50,000 characters, and a WorkbenchError for a Date in a cell of plain
 * text or a value that no cell can hold, `undefined` among them.
 */
export function inputReader(rules: InputRules): (value: unknown, format: string | undefined) => CellInput {
  const serials = new Map<number, number>();
  const texts = new Map<string, CellInput>();
  const serialOf = (date: Date): number => {
    const time = date.getTime();
    let serial = serials.get(time);
    if (serial === undefined) {
      serial = serialFromDate(new Date(time), rules.timeZone);
      serials.set(time, serial);
    }
    return serial;
  };
  return (value, format) => {
    if (value === null || value === '') return {content: {value: value === '' ? rules.emptyText : null}};
    if (typeof value === 'string') {
      if (format !== undefined) return readText(value, format, rules);
      let read = texts.get(value);
      if (!read) {
        read = readText(value, format, rules);
        if (texts.size < rememberedTexts) texts.set(value, read);
      }
      return read;
    }
    if (typeof value === 'boolean') return {content: {value}};
    if (typeof value === 'number') return {content: {value: Number.isFinite(value) ? value : '#NUM!'}};
    if (types.isDate(value)) {
      if (format === plainText) throw notModelled('Writing a Date into a cell formatted as plain text');
      const serial = serialOf(value);
      const day = rules.separators === 'comma' ? 'm/d/yyyy' : 'dd.mm.yyyy';
      return withFormat({value: serial}, Number.isInteger(serial) ? day : `${day} hh:mm:ss`, format);
    }
    throw notModelled(`Writing ${value === undefined ? 'undefined' : `a ${typeof value}`} into a cell`);
  };
}

function readText(text: string, format: string | undefined, rules: InputRules): CellInput {
  if (text.length > longestText) {
    throw new GoogleError(`Your input contains more than the maximum of ${longestText} characters in a single cell.`);
  }
  if (format === plainText) {
    return {content: {value: rules.quirks.apostropheInPlainText === 'hard' ? text : text.replace(/^'/, '')}};
  }
  const typed = readTyped(text, rules);
  if ('formula' in typed)
    return {content: {formula: toEngine(typed.formula, rules.separators, rules.quirks.booleanWords)}};
  return withFormat({value: typed.value}, typed.format, format);
}

/** A format of the cell's own stays; except that a date in a number's format would not look like a date. */
function withFormat(content: Content, own: string | undefined, present: string | undefined): CellInput {
  if (own === undefined || (present !== undefined && (isDateFormat(present) || !isDateFormat(own)))) return {content};
  return {content, format: own};
}

/**
 * What `setFormula` puts into a cell: the sign may be missing. Plain text stays text even here. Throws a GoogleError
 * for more than 50,000 characters.
 */
export function readFormula(text: string, format: string | undefined, rules: InputRules): CellInput {
  if (text === '') return {content: {value: null}};
  const formula = text.startsWith('=') ? text : `=${text}`;
  if (formula.length > longestText) return readText(formula, format, rules);
  if (format === plainText) return {content: {value: formula}};
  return {content: {formula: toEngine(formula, rules.separators, rules.quirks.booleanWords)}};
}
