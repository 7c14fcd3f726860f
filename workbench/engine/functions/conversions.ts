import {helpers} from '@odoo/o-spreadsheet';
import {define} from './define';
import {badValue, isError, scalar, textOf} from './values';

/** The last character that Unicode has a number for, and those numbers that stand for halves of a character. */
const lastCharacter = 0x10_ff_ff;
const halves = {first: 0xd8_00, last: 0xdf_ff};

/** N, T, TO_TEXT, CODE and UNICHAR, which the engine has not: one type of value made from another. */
export function defineConversions(): void {
  define(
    'N',
    'A number as it is, 1 for TRUE, and 0 for all else.',
    ['value (any)'],
    given => {
      const cell = scalar(given);
      if (isError(cell)) return cell;
      return typeof cell.value === 'string' ? 0 : Number(cell.value ?? 0);
    },
    {exported: true},
  );

  define(
    'T',
    'A text as it is, and an empty one for all else.',
    ['value (any)'],
    given => {
      const cell = scalar(given);
      return typeof cell.value === 'string' ? cell : '';
    },
    {exported: true},
  );

  define('TO_TEXT', 'What a cell shows of the value.', ['value (any)'], function (given) {
    const {value, format} = scalar(given);
    if (typeof value !== 'number' || format === undefined) return textOf(given, this.locale);
    return helpers.formatValue(value, {format, locale: this.locale});
  });

  define(
    'CODE',
    'The number of the first character.',
    ['text (string)'],
    function (text) {
      return textOf(text, this.locale).codePointAt(0) ?? badValue('CODE needs a character.');
    },
    {exported: true},
  );

  define(
    'UNICHAR',
    'The character of a number.',
    ['number (number)'],
    function (number) {
      const code = Math.trunc(helpers.toNumber(scalar(number), this.locale));
      const isHalf = code >= halves.first && code <= halves.last;
      if (code < 1 || code > lastCharacter || isHalf) return badValue(`UNICHAR knows no character ${code}.`);
      return String.fromCodePoint(code);
    },
    {exported: true},
  );
}
