import {helpers} from '@odoo/o-spreadsheet';
import {type Cell, precede, wrap} from './define';
import {textDay, textNumber} from './text-number';
import {isErrorValue, isMatrix, scalar} from './values';

/** TEXT, DATEVALUE and SPLIT, where they read or write otherwise than the engine's. */
export function defineFormats(): void {
  wrap('TEXT', (context, [value, format], rest) => {
    const {value: shown} = scalar(value);
    const pattern = helpers.toString(scalar(format));
    if (pattern === '') return '';
    if (typeof shown === 'boolean') return shown ? 'TRUE' : 'FALSE';
    if (typeof shown === 'string' && shown !== '' && !isErrorValue(shown) && textNumber(shown, context) === undefined) {
      return shown;
    }
    const [, digits, parts] = /^([#0?]+)\/([1-9]\d*)$/.exec(pattern) ?? [];
    if (digits !== undefined) return fraction(helpers.toNumber(scalar(value), context.locale), Number(parts));
    // The engine reads the letters of days and years in small only, and drops what fills a cell's width.
    return rest([value, {value: inSmallLetters(pattern).replace(/"[^"]*"|\*(.)/g, filledOnce)}]);
  });

  precede('DATEVALUE', (context, [date]) => {
    const {value} = scalar(date);
    return typeof value === 'string' ? textDay(value, context) : undefined;
  });

  // A part with nothing in it is a blank cell, which COUNTA leaves out; one that reads as a number is one.
  wrap('SPLIT', ({locale}, args, rest) => {
    const parts = rest(args);
    if (!isMatrix(parts as Cell | Cell[][])) return parts;
    return (parts as (Cell | string)[][]).map(column =>
      column.map(part => {
        const value = typeof part === 'string' ? part : part.value;
        if (value === '') return {value: null};
        return {value: helpers.isNumber(String(value), locale) ? helpers.toNumber(value, locale) : value};
      }),
    );
  });
}

/** In so many parts of one: `0/4` writes 0.25 as 1/4. */
function fraction(value: number, parts: number): string {
  const count = Math.round(Math.abs(value) * parts);
  return `${value < 0 && count > 0 ? '-' : ''}${count}/${parts}`;
}

/** A text has no width to be filled: the character is there once. */
function filledOnce(part: string, filler: string | undefined): string {
  return filler === undefined ? part : `"${filler}"`;
}

/** A format of dates, outside of its texts; the engine has `a` for AM/PM. */
function inSmallLetters(pattern: string): string {
  return pattern.replace(/"[^"]*"|AM\/PM|[YMDHS]+/gi, part => {
    if (part.startsWith('"')) return part;
    return part.includes('/') ? 'a' : part.toLowerCase();
  });
}
