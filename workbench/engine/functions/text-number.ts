import {helpers} from '@odoo/o-spreadsheet';
import {readText} from '../typed/read-text';
import type {TypedNumber} from '../typed/typed-number';
import {type Context, hostOf} from './define';

/** The number that a cell would read out of the text, a date's serial number among them; undefined for any other text. */
export function textNumber(text: string, context: Context): number | undefined {
  const read = readIn(text, context);
  if (read || !/\d/.test(text)) return read?.value;
  const {locale} = context;
  // The engine reads some more, of which no difference to Google is known.
  return helpers.isNumber(text, locale) || helpers.isDateTime(text, locale)
    ? helpers.toNumber(text, locale)
    : undefined;
}

/** The day that a cell would read out of the text, without a time; undefined for any other text. */
export function textDay(text: string, context: Context): number | undefined {
  const read = readIn(text, context);
  return /[yd]/.test(read?.format ?? '') ? Math.floor(read?.value ?? 0) : undefined;
}

function readIn(text: string, context: Context): TypedNumber | undefined {
  if (!/\d/.test(text)) return undefined;
  const separators = context.locale.decimalSeparator === ',' ? 'semicolon' : 'comma';
  return readText(text, {separators, year: hostOf(context).clock.now().getUTCFullYear()});
}
