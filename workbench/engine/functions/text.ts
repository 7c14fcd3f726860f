import {EvaluationError, helpers} from '@odoo/o-spreadsheet';
import {rounded} from './decimals';
import {type Argument, type Context, define, hostOf, type Result} from './define';
import {encodedUrl, trimmed} from './element-kernels';
import {badValue, isError, matrixOf, scalar, textOf} from './values';

/** Google's limit for the text that REPT makes. */
const longestText = 32_000;

/**
 * The operator & and functions of text. Google's CONCATENATE, which takes ranges, is CONCATENATE.ALL here: the engine
 * uses the shorter name for & (see formula-text.ts).
 */
export function defineTextFunctions(): void {
  // The operator &. The engine's own CONCATENATE flattens ranges; see formula-text.ts.
  define(
    'CONCATENATE',
    'The operator &: two texts as one.',
    ['left (string)', 'right (string)'],
    function (left, right) {
      return textOf(left, this.locale) + textOf(right, this.locale);
    },
  );

  define(
    'CONCATENATE.ALL',
    'All values of all arguments as one text, row by row.',
    ['text (string, range<string>, repeating)'],
    function (...texts) {
      let joined = '';
      for (const matrix of texts.map(matrixOf)) {
        for (let row = 0; row < (matrix[0]?.length ?? 0); row++) {
          for (const column of matrix) {
            const cell = column[row];
            if (cell && isError(cell)) return cell;
            joined += textOf(cell, this.locale);
          }
        }
      }
      return joined;
    },
  );

  define(
    'TRIM',
    'Without leading, trailing and repeated spaces.',
    ['text (string)'],
    function (text) {
      return trimmed(textOf(text, this.locale));
    },
    {exported: true},
  );

  define(
    'LEFT',
    'The first characters of a text.',
    part,
    function (text, count) {
      return cut(this, 'LEFT', text, count, (characters, length) => characters.slice(0, length));
    },
    {exported: true},
  );

  define(
    'RIGHT',
    'The last characters of a text.',
    part,
    function (text, count) {
      return cut(this, 'RIGHT', text, count, (characters, length) =>
        characters.slice(Math.max(0, characters.length - length)),
      );
    },
    {exported: true},
  );

  define('REPT', 'A text several times over.', ['text (string)', 'times (number)'], function (text, times) {
    const count = Math.trunc(helpers.toNumber(scalar(times), this.locale));
    const part = textOf(text, this.locale);
    if (count < 0) return badValue(`REPT can't repeat a text ${count} times.`);
    if (part.length * count > longestText)
      return badValue(`REPT's text would be longer than ${longestText} characters.`);
    return part.repeat(count);
  });

  define(
    'FIXED',
    "A number as text, with so many decimals and the locale's separators.",
    ['number (number)', 'number_of_places (number, default=2)', 'suppress_separator (boolean, default=FALSE)'],
    function (number, places = {value: 2}, plain = {value: false}) {
      const {locale} = this;
      const decimals = Math.trunc(helpers.toNumber(scalar(places), locale));
      const value = helpers.toNumber(scalar(number), locale);
      // What is more than a number can hold.
      if (!Number.isFinite(value)) return new EvaluationError('FIXED has no way to write such a number.', '#NUM!');
      const size = rounded(Math.abs(value), decimals);
      const [whole = '', rest] = fixed(size, Math.max(0, decimals)).split('.');
      const separator = helpers.toBoolean(scalar(plain)) ? '' : (locale.thousandsSeparator ?? '');
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
      return `${value < 0 && size > 0 ? '-' : ''}${grouped}${rest ? `${locale.decimalSeparator}${rest}` : ''}`;
    },
    {exported: true},
  );

  define('ENCODEURL', 'Text for use in a URL.', ['text (string)'], function (text) {
    const plain = textOf(text, this.locale);
    const isRefused = plain === '' && hostOf(this).quirks.encodeEmptyText === 'hard';
    return isRefused ? badValue('ENCODEURL needs a text that is not empty.') : encodedUrl(plain);
  });
}

/** JavaScript writes numbers of more than 21 digits with an exponent. */
function fixed(size: number, decimals: number): string {
  return size < 1e21
    ? size.toFixed(decimals)
    : BigInt(size).toString() + (decimals > 0 ? `.${'0'.repeat(decimals)}` : '');
}

const part = ['text (string)', 'number_of_characters (number, optional)'];

/** Google cuts the fraction off a count. */
function cut(
  context: Context,
  name: string,
  text: Argument,
  count: Argument,
  take: (characters: string, length: number) => string,
): Result {
  const length = count === undefined ? 1 : Math.trunc(helpers.toNumber(scalar(count), context.locale));
  if (length < 0) return badValue(`${name} can't take ${length} characters.`);
  return take(textOf(text, context.locale), length);
}
