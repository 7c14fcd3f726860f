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
    return rest([
      value,
      {value: pattern.replace(/"[^"]*"|[YMDHS]+/g, part => (part.startsWith('"') ? part : part.toLowerCase()))},
    ]);
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

  // A part with nothing in it is a blank cell, which COUNTA leaves out.
  wrap('SPLIT', (_, args, rest) => {
    const parts = rest(args);
    if (!isMatrix(parts as Cell | Cell[][])) return parts;
    return (parts as (Cell | string)[][]).map(column =>
      column.map(part => {
        const value = typeof part === 'string' ? part : part.value;
        return {value: value === '' ? null : value};
      }),
    );
  });
}
