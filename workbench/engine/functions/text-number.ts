import {helpers} from '@odoo/o-spreadsheet';
import {readText} from '../typed/read-text';
import {type Context, hostOf} from './define';

/** The number that a cell would read out of the text, a date's serial number among them; undefined for any other text. */
export function textNumber(text: string, context: Context): number | undefined {
  if (!/\d/.test(text)) return undefined;
  const {locale} = context;
  const separators = locale.decimalSeparator === ',' ? 'semicolon' : 'comma';
  const read = readText(text, {separators, year: hostOf(context).clock.now().getUTCFullYear()});
  if (read) return read.value;
  // The engine reads some more, of which no difference to Google is known.
  return helpers.isNumber(text, locale) || helpers.isDateTime(text, locale)
    ? helpers.toNumber(text, locale)
    : undefined;
}
