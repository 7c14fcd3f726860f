import {helpers} from '@odoo/o-spreadsheet';
import {type Cell, precede, wrap} from './define';
import {isMatrix, scalar} from './values';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** TEXT, DATEVALUE and SPLIT, where they read or write otherwise than the engine's. */
export function defineFormats(): void {
  wrap('TEXT', (_, [value, format], rest) => {
    const {value: shown} = scalar(value);
    const pattern = helpers.toString(scalar(format));
    if (pattern === '') return '';
    if (typeof shown === 'boolean') return shown ? 'TRUE' : 'FALSE';
    // The engine reads the letters of days and years in small only.
    return rest([value, {value: inSmallLetters(pattern)}]);
  });

  precede('DATEVALUE', (_, [date]) => {
    const text = helpers.toString(scalar(date)).trim();
    const [, before, named, after, year] =
      /^(?:(\d{1,2})[ -])?([a-z]{3,9})(?:[ -](\d{1,2}),?)?[ -](\d{4})$/i.exec(text) ?? [];
    const month = months.indexOf(named?.slice(0, 3).toLowerCase() ?? '');
    const day = Number(before ?? after ?? 1);
    if (month < 0) return undefined;
    const time = new Date(Date.UTC(Number(year), month, day));
    return time.getUTCDate() === day ? time.getTime() / 86_400_000 + 25_569 : undefined;
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

/** A format of dates, outside of its texts; the engine has `a` for AM/PM. */
function inSmallLetters(pattern: string): string {
  return pattern.replace(/"[^"]*"|AM\/PM|[YMDHS]+/gi, part => {
    if (part.startsWith('"')) return part;
    return part.includes('/') ? 'a' : part.toLowerCase();
  });
}
