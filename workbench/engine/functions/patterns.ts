import {EvaluationError, helpers} from '@odoo/o-spreadsheet';
import {type Argument, define, precede, type Result} from './define';
import {wildcards} from './lookup-vector';
import {badValue, fold, notAvailable, scalar} from './values';

/** REGEXMATCH, REGEXEXTRACT, REGEXREPLACE, which take texts only, and SEARCH, which knows wildcards. */
export function definePatterns(): void {
  define(
    'REGEXMATCH',
    'Whether a part of the text matches the pattern.',
    ['text (any)', 'pattern (string)'],
    (text, pattern) => {
      const fault = faultOf(text, pattern);
      return fault ?? expressionOf(pattern).test(helpers.toString(scalar(text)));
    },
  );

  define(
    'REGEXEXTRACT',
    'The first part of the text that matches the pattern; of a pattern with groups, what each of them holds.',
    ['text (any)', 'pattern (string)'],
    (text, pattern) => {
      const fault = faultOf(text, pattern);
      if (fault) return fault;
      const found = expressionOf(pattern).exec(helpers.toString(scalar(text)));
      if (!found) return notAvailable('REGEXEXTRACT found no match.');
      const [whole, ...groups] = found;
      return groups.length === 0 ? whole : groups.map(group => [{value: group ?? ''}]);
    },
  );

  define(
    'REGEXREPLACE',
    'The text with each part that matches the pattern replaced.',
    ['text (any)', 'pattern (string)', 'replacement (string)'],
    (text, pattern, replacement) => {
      const fault = faultOf(text, pattern);
      if (fault) return fault;
      const {source, flags} = expressionOf(pattern);
      return helpers
        .toString(scalar(text))
        .replace(new RegExp(source, `g${flags}`), helpers.toString(scalar(replacement)));
    },
  );

  precede('SEARCH', (context, [searched, text, start]) => {
    const from = start === undefined ? 1 : Math.trunc(helpers.toNumber(scalar(start), context.locale));
    const key = fold(helpers.toString(scalar(searched)));
    if (from < 1 || !/[*?~]/.test(key)) return undefined;
    const found = new RegExp(wildcards(key)).exec(fold(helpers.toString(scalar(text))).slice(from - 1));
    return found ? found.index + from : badValue('SEARCH found nothing.');
  });
}

/** What Google refuses: a number or a boolean, and a pattern that can't be read. An empty cell is an empty text. */
function faultOf(text: Argument, pattern: Argument): Result | undefined {
  const cell = scalar(text);
  if (helpers.isEvaluationError(cell.value)) return cell;
  if (typeof cell.value === 'number' || typeof cell.value === 'boolean')
    return badValue('A regular expression takes a text.');
  try {
    expressionOf(pattern);
    return undefined;
  } catch {
    return new EvaluationError(`"${helpers.toString(scalar(pattern))}" is not a valid regular expression.`, '#REF');
  }
}

/** RE2, which Google runs, takes flags at the front of the pattern; JavaScript takes them beside it. */
function expressionOf(pattern: Argument): RegExp {
  const source = helpers.toString(scalar(pattern));
  const flags = /^\(\?([ims]+)\)/.exec(source);
  return new RegExp(source.slice(flags?.[0].length ?? 0), `u${flags?.[1] ?? ''}`);
}
