import {nameKey} from '../tables/name';
import {columnsByHeader} from './columns-by-header';
import type {ListColumn} from './list-column';
import {columnsFor} from './list-mapping';
import {type SourceRow, textOf} from './source';
import type {ListKind, TargetId} from './target';

/** A list of deals says how they ended or when they began; in a log the same deal stands in several rows. */
export function kindOfList(rows: readonly SourceRow[], header: number, columns: readonly ListColumn[]): ListKind {
  const uses = columnsByHeader(columns, 'deals');
  const has = (target: TargetId): boolean => columnsFor({columns: uses}, target).length > 0;
  const places = [...columnsFor({columns: uses}, 'customer'), ...columnsFor({columns: uses}, 'deal')];
  const ids = columnsFor({columns: uses}, 'dealId');
  const deals = new Set<string>();
  const body = rows.slice(header + 1).filter(row => row.cells.length > 1);
  for (const row of body) deals.add((ids.length > 0 ? ids : places).map(at => nameKey(textOf(row, at))).join('\n'));
  const repeats = deals.size < body.length * 0.7;
  const ends = has('closed') || has('lastChange') || has('status') || has('dealId');
  return ends && !(repeats && body.length > 3) ? 'deals' : 'log';
}
