import {squeezed} from './plain-words';
import {type SourceRow, textOf} from './source';
import {TARGETS_OF_LISTS} from './target';

/** A header stands in one of so many first rows. */
export const HEADER_WITHIN = 20;

const NAMES = new Set(
  TARGETS_OF_LISTS.flatMap(({names}) => names.split(',').map(squeezed)).filter(name => name !== ''),
);

/**
 * The index of the row that names the columns: of the first rows the one with the most names that are known, otherwise the
 * first that fills as many cells as any with texts of which none stands twice. −1 where every row holds figures.
 */
export function findHeader(rows: readonly SourceRow[]): number {
  const candidates = rows.slice(0, HEADER_WITHIN);
  const known = candidates.map(knownNames);
  const most = Math.max(0, ...known);
  // One alone may be a word of a title.
  if (most >= 2) return known.indexOf(most);
  const width = Math.max(0, ...candidates.map(filled));
  return candidates.findIndex(row => filled(row) === width && width > 0 && isNames(row));
}

function knownNames(row: SourceRow): number {
  return row.cells.filter((_, column) => isKnown(textOf(row, column))).length;
}

function isKnown(text: string): boolean {
  const name = squeezed(text.replace(/^[^-]{1,20} - /, ''));
  return NAMES.has(name) || NAMES.has(squeezed(text));
}

function filled(row: SourceRow): number {
  return row.cells.filter((_, column) => textOf(row, column) !== '').length;
}

function isNames(row: SourceRow): boolean {
  const texts = row.cells.map((_, column) => textOf(row, column)).filter(text => text !== '');
  return texts.every(text => /\p{L}/u.test(text)) && new Set(texts.map(squeezed)).size === texts.length;
}
