import {looksLikeAmount} from './amount-column';
import {looksLikeDay} from './day-column';
import {type KnownExport, knownColumn} from './known-export';
import {type ListColumn, share} from './list-column';
import {type ColumnUse, columnsFor} from './list-mapping';
import {plainWords, squeezed} from './plain-words';
import {type ListKind, TARGETS_OF_LISTS, type Target} from './target';

/** What the columns of a list are taken for by what they are called. @param known the product whose export it is. */
export function columnsByHeader(columns: readonly ListColumn[], kind: ListKind, known?: KnownExport): ColumnUse[] {
  const uses = columns.map((): ColumnUse => null);
  const given = columns.map(({title}) => (known ? knownColumn(known, title) : undefined));
  given.forEach((target, column) => {
    if (target) uses[column] = {target} as ColumnUse;
  });
  const taken = (target: Target): boolean => !target.isMany && columnsFor({columns: uses}, target.id).length > 0;
  const fits = columns.flatMap(({title}, column) =>
    given[column] === undefined
      ? TARGETS_OF_LISTS.filter(target => target.in.includes(kind)).flatMap(target => {
          const fit = fitOf(title, target);
          return fit > 0 ? [{column, target, fit}] : [];
        })
      : [],
  );
  // The best first; equals stay in the order of their columns.
  fits.sort((a, b) => b.fit - a.fit);
  for (const {column, target, fit} of fits) {
    if (uses[column] !== null || taken(target) || !holds(columns[column] as ListColumn, target, fit)) continue;
    uses[column] = {target: target.id} as ColumnUse;
  }
  return uses;
}

/** How well a header fits that is one of a target's names. */
const EXACT = 4;

/** How well a header names a target: as a whole, behind what it belongs to (`Deal - Value`), or within more words. */
function fitOf(title: string, {names}: Target): number {
  if (names === '') return 0;
  const whole = squeezed(title);
  const rest = squeezed(title.replace(/^[^-]{1,20} - /, '').replace(/[([].*$/, ''));
  const words = ` ${plainWords(title)} `;
  let best = 0;
  for (const name of names.split(', ')) {
    const length = name.length / 100;
    // They are plain words already: squeezing each of the thousand for each column takes its time.
    const key = name.replace(/ /g, '');
    if (key === whole) return EXACT;
    if (key === rest) best = Math.max(best, 3 + length);
    else if (name.length >= 4 && words.includes(` ${name} `)) best = Math.max(best, 1 + length);
  }
  return best;
}

/**
 * A column whose cells are something else is not taken for dates or amounts, whatever it is called; a blank one is. Of one
 * that is called exactly so, a single cell is enough: some hold more words than days.
 */
function holds(column: ListColumn, {type}: Target, fit: number): boolean {
  if (column.cells.length === 0 || (type !== 'date' && type !== 'number')) return true;
  const found = share(column, type === 'date' ? looksLikeDay : looksLikeAmount);
  return found >= 0.5 || (fit === EXACT && found > 0);
}
