import {looksLikeAmount} from './amount-column';
import {looksLikeDay} from './day-column';
import {type ListColumn, share} from './list-column';
import {type ColumnUse, columnsFor} from './list-mapping';
import type {SourceCell} from './source';
import type {ListKind} from './target';

const isMail = (cell: SourceCell): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(cell).trim());

/** What headers do not tell, contents may: mails; the one column of days; the one of amounts. */
export function columnsByContents(
  uses: readonly ColumnUse[],
  columns: readonly ListColumn[],
  kind: ListKind,
): ColumnUse[] {
  const found = [...uses];
  const give = (target: 'email' | 'date' | 'created' | 'value', is: (cell: SourceCell) => boolean): void => {
    if (columnsFor({columns: found}, target).length > 0) return;
    const free = columns.flatMap((column, index) => (found[index] === null && share(column, is) >= 0.8 ? [index] : []));
    if (free.length === 1) found[free[0] as number] = {target};
  };
  give('email', isMail);
  const hasDays = (['date', 'created', 'closed', 'lastChange'] as const).some(
    target => columnsFor({columns: found}, target).length > 0,
  );
  if (!hasDays) give(kind === 'log' ? 'date' : 'created', looksLikeDay);
  give('value', cell => looksLikeAmount(cell) && /[.,]\d|\d{3}|\p{Sc}/u.test(String(cell)));
  return found;
}
