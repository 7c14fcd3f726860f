import type {Manner} from '../quirks';

/**
 * Formula text between Google's form and the engine's. The engine reads commas between arguments and a decimal point
 * only. Google reads `;` between arguments in every locale, and `,` only where it is not the decimal separator.
 */

/** 'comma': `SUM(1.5, 2)`, as in en-US. 'semicolon': `SUM(1,5; 2)` and `{1\2; 3\4}`, where the decimal separator is a comma. */
export type SeparatorMode = 'comma' | 'semicolon';

/**
 * The engine's text of a formula that a user of Google Sheets wrote. Text that is not a formula is returned unchanged.
 * Where the decimal separator is a comma, `booleanWords` says whether TRUE and FALSE are read, or are names that nobody knows.
 * A formula that Google can't read becomes one that the engine can't read (#ERROR!), and `fromEngine` restores it.
 */
export function toEngine(formula: string, mode: SeparatorMode, booleanWords: Manner = 'kind'): string {
  if (mode === 'comma') {
    return translate(formula, '.', '.', {calls: engineNames}, (symbol, within) =>
      symbol === ';' && within !== 'braces' ? ',' : symbol,
    );
  }
  const names = {calls: engineNames, ...(booleanWords === 'hard' && {words: unknownWords})};
  return translate(formula, ',', '.', names, (symbol, within) => {
    if (symbol === ';') return within === 'braces' ? ';' : ',';
    if (symbol === '\\' && within === 'braces') return ',';
    return unreadable.get(symbol) ?? symbol;
  });
}

/** Google's text of the engine's formula, in the spreadsheet's own separators: `;` stays only where the mode has it. */
export function fromEngine(formula: string, mode: SeparatorMode): string {
  const names = {calls: googleNames, words: knownWords};
  return translate(formula, '.', mode === 'comma' ? '.' : ',', names, (symbol, within) => {
    if (symbol === ',' && mode === 'semicolon') return within === 'braces' ? '\\' : ';';
    return readable.get(symbol) ?? symbol;
  });
}

type Within = 'nothing' | 'parentheses' | 'braces';

/**
 * The engine compiles the operator & to its function CONCATENATE. Google's & works elementwise over arrays where its
 * CONCATENATE flattens them, so the operator keeps the engine's name and the function gets one of its own.
 */
const engineNames = new Map([['CONCATENATE', 'CONCATENATE.ALL']]);
const googleNames = swap(engineNames);

/** What Google refuses in the 'semicolon' mode but the engine would accept, and look-alikes that the engine refuses too. */
const unreadable = new Map([
  [',', '\uFF0C'],
  ['.', '\uFF0E'],
]);
const readable = swap(unreadable);

/** Names that nobody gave to a range: #NAME?. */
const unknownWords = new Map([
  ['TRUE', 'UNREAD.TRUE'],
  ['FALSE', 'UNREAD.FALSE'],
]);
const knownWords = swap(unknownWords);

function swap(map: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...map].map(([key, value]) => [value, key]));
}

/** How names are written on the other side: of functions that are called, and of words that stand alone. */
interface Names {
  readonly calls: ReadonlyMap<string, string>;
  readonly words?: ReadonlyMap<string, string>;
}

/** Texts, quoted sheet names, names and references, numbers, and single characters. */
const tokens = {
  '.': /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:\.\d+)?|[\s\S]/gu,
  ',': /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:,\d+)?|[\s\S]/gu,
};

function translate(
  formula: string,
  fromDecimal: '.' | ',',
  toDecimal: '.' | ',',
  {calls, words}: Names,
  separator: (symbol: string, within: Within) => string,
): string {
  if (!formula.startsWith('=')) return formula;
  const open: Within[] = [];
  let translated = '';
  for (const match of formula.matchAll(tokens[fromDecimal])) {
    const text = match[0];
    if (/^\d/.test(text)) translated += text.replace(fromDecimal, toDecimal);
    else if (text.length > 1) {
      const called = /^\s*\(/.test(formula.slice(match.index + text.length));
      translated += (called ? calls : words)?.get(text.toUpperCase()) ?? text;
    } else {
      if (text === '(') open.push('parentheses');
      else if (text === '{') open.push('braces');
      else if (text === ')' || text === '}') open.pop();
      translated += separator(text, open.at(-1) ?? 'nothing');
    }
  }
  return translated;
}
