/** What a list is, by its headers and contents: a proposal that the user may change. */
import {nameKey} from '../tables/name';
import {readAmount} from './amount-column';
import {looksLikeDay} from './day-column';
import {findHeader} from './find-header';
import {knownColumn, knownExport, type Product} from './known-export';
import type {ColumnUse, ListMapping} from './list-mapping';
import {columnsFor} from './list-mapping';
import {plainWords, squeezed} from './plain-words';
import {type SourceCell, type SourceRow, textOf} from './source';
import {type ListKind, TARGETS_OF_LISTS, type Target, type TargetId} from './target';

export interface Recognition {
  readonly mapping: ListMapping;
  /** Undefined where the export of no known product. */
  readonly product: Product | undefined;
}

/** So many filled cells tell what a column holds. */
const SAMPLE = 200;

/**
 * Proposes how a list is read.
 *
 * @param header its row's index, where the user said it. @param kind likewise.
 */
export function recognise(rows: readonly SourceRow[], header = findHeader(rows), kind?: ListKind): Recognition {
  const columns = columnsOf(rows, header);
  const known = knownExport(columns.map(({title}) => title));
  const decided = kind ?? (known ? 'deals' : kindOf(rows, header, columns));
  const uses = withContents(usesOf(columns, decided, known), columns, decided);
  return {
    product: known?.product,
    mapping: {
      kind: decided,
      header,
      columns: decided === 'deals' ? withStageDays(uses, columns) : uses,
      dayOrders: {},
      decimals: {},
      takesDealAsCustomer: true,
    },
  };
}

/** A list's column: the text in its header, and what it holds. */
export interface ListColumn {
  readonly title: string;
  /** Of the first rows, those that are not blank. */
  readonly cells: readonly SourceCell[];
}

/** The columns of a list, as many as its longest row has. @param header the index of its row. */
export function columnsOf(rows: readonly SourceRow[], header: number): ListColumn[] {
  const body = rows.slice(header + 1);
  const width = rows.reduce((most, {cells}) => Math.max(most, cells.length), 0);
  const titles = rows[header];
  return Array.from({length: width}, (_, column) => {
    const cells: SourceCell[] = [];
    for (const row of body) {
      if (cells.length === SAMPLE) break;
      if (textOf(row, column) !== '') cells.push(row.cells[column] as SourceCell);
    }
    return {title: titles ? textOf(titles, column) : '', cells};
  });
}

/** What columns are called where people choose among them: a header that stands twice gets a number, a blank one its letters' place. */
export function titlesOf(columns: readonly ListColumn[]): string[] {
  const seen = new Map<string, number>();
  return columns.map(({title}, index) => {
    const name = title === '' ? `Column ${index + 1}` : title;
    const times = (seen.get(nameKey(name)) ?? 0) + 1;
    seen.set(nameKey(name), times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** A list of deals says how they ended or when they began; in a log the same deal stands in several rows. */
function kindOf(rows: readonly SourceRow[], header: number, columns: readonly ListColumn[]): ListKind {
  const uses = withContents(usesOf(columns, 'deals', undefined), columns, 'deals');
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

function usesOf(columns: readonly ListColumn[], kind: ListKind, known: ReturnType<typeof knownExport>): ColumnUse[] {
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
  // The best first; of equals, the column that comes first.
  fits.sort((a, b) => b.fit - a.fit || a.column - b.column);
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
function holds({cells}: ListColumn, {type}: Target, fit: number): boolean {
  if (cells.length === 0 || (type !== 'date' && type !== 'number')) return true;
  const found = share(cells, type === 'date' ? looksLikeDay : isAmount);
  return found >= 0.5 || (fit === EXACT && found > 0);
}

function share(cells: readonly SourceCell[], is: (cell: SourceCell) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
}

function isAmount(cell: SourceCell): boolean {
  return (
    typeof (readAmount(cell, '.') ?? readAmount(cell, ',')) === 'number' ||
    /^\d+([.,]\d+)? ?%$/.test(String(cell).trim())
  );
}

const isMail = (cell: SourceCell): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(cell).trim());

/** What headers do not tell, contents may: mails; the one column of days; the one of amounts. */
function withContents(uses: readonly ColumnUse[], columns: readonly ListColumn[], kind: ListKind): ColumnUse[] {
  const found = [...uses];
  const give = (target: 'email' | 'date' | 'created' | 'value', is: (cell: SourceCell) => boolean): void => {
    if (columnsFor({columns: found}, target).length > 0) return;
    const free = columns.flatMap(({cells}, index) => (found[index] === null && share(cells, is) >= 0.8 ? [index] : []));
    if (free.length === 1) found[free[0] as number] = {target};
  };
  give('email', isMail);
  const hasDays = (['date', 'created', 'closed', 'lastChange'] as const).some(
    target => columnsFor({columns: found}, target).length > 0,
  );
  if (!hasDays) give(kind === 'log' ? 'date' : 'created', looksLikeDay);
  give('value', cell => isAmount(cell) && /[.,]\d|\d{3}|\p{Sc}/u.test(String(cell)));
  return found;
}

/** `engage_date` beside a stage Engaging, or `Date entered "Offer"`: the day on which a deal came to that stage. */
function withStageDays(uses: readonly ColumnUse[], columns: readonly ListColumn[]): ColumnUse[] {
  const [at] = columnsFor({columns: uses}, 'stage');
  const stages = at === undefined ? [] : [...new Set((columns[at]?.cells ?? []).map(cell => String(cell).trim()))];
  return uses.map((use, index) => {
    const {title, cells} = columns[index] as ListColumn;
    if ((use !== null && use.target !== 'created') || share(cells, looksLikeDay) < 0.5) return use;
    const stage = stages.find(text => isDayOf(plainWords(title), plainWords(text)));
    return stage === undefined ? use : {target: 'stageDay', stage};
  });
}

const ABOUT_DAYS = /\b(date|day|datum|am|on|at|entered|reached|since|seit|time|fecha|data|depuis|le)\b/g;

function isDayOf(title: string, stage: string): boolean {
  if (stage === '') return false;
  if (` ${title} `.includes(` ${stage} `)) return true;
  const rest = title.replace(ABOUT_DAYS, '').trim();
  let same = 0;
  while (same < Math.min(rest.length, stage.length) && rest[same] === stage[same]) same++;
  return same >= 5 && same >= rest.length - 3;
}
