/** Says of a cell of the overview what it is: its slot knows. */
import {countsTalks, type Measure, partsOf, type Ref, type RowsMeasure} from '../metrics/measure';
import {termsOf, toWords} from '../metrics/to-words';
import {INPUTS} from '../overview/inputs';
import {type Overview, slotAt, slotOf, slotsOf} from '../overview/place';
import {RANKED} from '../overview/sections';
import type {Slot} from '../overview/slot';
import type {Layout, Position} from '../plan/layout';
import {serialDay} from '../tables/serial-day';
import {isRung} from '../tables/stage-type';
import type {Explanation, Part} from './explanation';
import {type Around, resolve} from './resolve';
import {type Judged, type ReadFacts, rowsBehind} from './rows-behind';

/** The overview as it is now. */
export interface Seen {
  readonly overview: Overview;
  readonly layout: Pick<Layout, 'stages'>;
  /** The text of a cell. */
  readonly shown: (position: Position) => string;
  readonly formula: (position: Position) => string;
  readonly setting: Around['setting'];
  readonly read: Omit<ReadFacts, 'stageName'>;
  /** There is no log to count conversations in. */
  readonly ofDeals?: boolean | undefined;
}

/** Undefined where nothing of ours stands that could be explained. */
export function explainOverview(position: Position, seen: Seen): Omit<Explanation, 'cell'> | undefined {
  const about = slotAt(seen.overview, position);
  const slot = about && numberOf(seen, about);
  if (!slot) return undefined;
  const head = find(seen, slot.section, slot.column, 'title');
  const name = nameOf(seen, slot);
  const label = slot.kind === 'sentence' ? (slot.note ?? '') : titleOf(seen, slot);
  if (label === '') return undefined;
  const value = slot.kind === 'head' ? '' : seen.shown(slot.at);
  const measure = value === '' ? undefined : slot.measure;
  const from = slot.filledFrom ?? slot.at;
  const notes = slot.kind === 'sentence' ? [] : [name?.note, head?.note, slot.note];
  const isUnknown = seen.ofDeals === true && measure !== undefined && countsTalks(measure);
  const judged = value === '' || isUnknown ? [] : judgedOf(seen, slot);
  const isSum = slot.kind === 'total' && !slot.measure && value !== '';
  return {
    label,
    row: name && name !== slot ? seen.shown(name.at) : '',
    value,
    definition: [...new Set(notes.filter(note => note))].join(' '),
    words: isUnknown
      ? NO_LOG
      : isSum
        ? 'Adds up the cells above.'
        : measure && judged[0]
          ? toWords(measure, judged[0].conditions)
          : '',
    terms: measure ? termsOf(measure) : [],
    scope: scopeOf(seen),
    parts: measure ? shownParts(seen, slot, measure) : [],
    formula: slot.kind === 'head' ? '' : seen.formula(from),
    // What a sentence says is in its parts.
    behind:
      (slot.kind !== 'sentence' && rowsBehind(judged, {...seen.read, stageName: number => stageName(seen, number)})) ||
      null,
    leftOut: seen.shown(slotOf(seen.overview, 'metrics', 'value', 'rowsLeftOut').at),
  };
}

const NO_LOG = 'Not known here: the deals come from a sheet that holds no conversations.';

/** The slot that a cell is about: a label's is the number below it. Undefined for what needs no explaining. */
function numberOf(seen: Seen, slot: Slot): Slot | undefined {
  const {kind, section, line} = slot;
  if (kind === 'tileLabel' || kind === 'inputLabel') return find(seen, section, 'value', line);
  if (kind === 'tileNote') return find(seen, 'previousPeriod', 'value', line);
  return ['title', 'notice', 'heading', 'span', 'cardGroup', 'group', 'badge', 'data'].includes(kind)
    ? undefined
    : slot;
}

function find({overview}: Seen, section: string, column: string, line: string): Slot | undefined {
  return slotsOf(overview, section, column, line)[0];
}

/** The slot that names the line of another one; undefined where that stands alone. */
function nameOf({overview}: Seen, {section, line}: Slot): Slot | undefined {
  return overview.slots.find(
    slot => slot.section === section && slot.line === line && (slot.kind === 'name' || slot.kind === 'totalName'),
  );
}

/** What a number is called: the title of its column, or the label of its card. */
function titleOf(seen: Seen, {section, column, line}: Slot): string {
  const title = find(seen, section, column, 'title') ?? find(seen, section, 'label', line);
  return title ? seen.shown(title.at) : '';
}

/** The rows' measures of a number, with their conditions: its own, those of its parts, or those of the cells it adds up. */
function judgedOf(seen: Seen, slot: Slot): Judged[] {
  const around = aroundOf(seen, slot);
  const judge = (measure: RowsMeasure): Judged => ({measure, conditions: resolve(measure, around)});
  const {measure} = slot;
  if (!measure) return slot.kind === 'total' ? linesAbove(seen, slot).flatMap(line => judgedOf(seen, line)) : [];
  if ('list' in measure) return [judge(measure)];
  return partsOf(measure).flatMap(part => {
    if ('list' in part) return [judge(part)];
    const [only, more] = referred(seen, slot, part);
    return only && !more ? judgedOf(seen, only) : [];
  });
}

/** The lines of a column that its total adds up: those that have a number. */
function linesAbove(seen: Seen, {section, column}: Slot): Slot[] {
  return slotsOf(seen.overview, section, column).filter(({at}) => seen.shown(at) !== '');
}

/** The slots that a reference means. */
function referred(seen: Seen, slot: Slot, {section = slot.section, id, line}: Ref): Slot[] {
  // Cards name each other by their ids.
  const card = line === undefined && slotsOf(seen.overview, section, 'value', id);
  if (card && card.length > 0) return card;
  const lines = slotsOf(seen.overview, section, id);
  if (line === 'all') return lines;
  if (line === 'butFirst') return lines.slice(1);
  if (line === 'butLast') return lines.slice(0, -1);
  const own = lines.findIndex(each => each.line === slot.line);
  if (line === 'before') return lines.slice(own - 1, own);
  if (line === 'first') return lines.slice(0, 1);
  return slotsOf(seen.overview, section, id, line ?? slot.line);
}

/** The numbers that a number is made from, as far as they have cells; those of a whole column as its title. */
function shownParts(seen: Seen, slot: Slot, measure: Measure): Part[] {
  if ('list' in measure) return [];
  const parts = new Map<string, Part>();
  for (const ref of partsOf(measure)) {
    if ('list' in ref) continue;
    const [first, second] = referred(seen, slot, ref);
    if (!first) continue;
    const of = second ? (find(seen, first.section, first.column, 'title') ?? first) : first;
    const name = second || first.line === slot.line ? undefined : nameOf(seen, first);
    const {row, column} = of.at;
    parts.set(`${row} ${column}`, {
      label: (name ? `${seen.shown(name.at)}: ` : '') + titleOf(seen, first),
      value: second ? '' : seen.shown(first.at),
      row,
      column,
    });
  }
  return [...parts.values()];
}

function aroundOf(seen: Seen, slot: Slot): Around {
  const place = Number(slot.line) || 0;
  const name = nameOf(seen, slot);
  const lineName = name ? seen.shown(name.at) : '';
  const {stages} = seen.layout;
  return {
    setting: seen.setting,
    line: lineOf(seen, slot, lineName) ?? place,
    lineName,
    lineRung: stages.slice(0, place).filter(({type}) => isRung(type)).length,
    rungName: rung => seen.shown(slotOf(seen.overview, 'funnel', 'stage', String(rung)).at),
  };
}

/** What a line is about, where that is not its place: a month's first day, or the place of a name in the list that ranks it. */
function lineOf({read}: Seen, {section, line}: Slot, lineName: string): number | undefined {
  if (section === 'months') return serialDay(`${lineName}-01`);
  const list = RANKED[section as keyof typeof RANKED];
  return list && Number(line) ? Number(read.list(list, ['ranked']).cell('ranked', Number(line))) : undefined;
}

function stageName(seen: Seen, number: number): string {
  const slot = find(seen, 'stages', 'stage', String(number));
  return slot ? seen.shown(slot.at) : '';
}

/** The day, the filters in force, and the period. */
function scopeOf(seen: Seen): string {
  return INPUTS.flatMap(({id, label}) => {
    const value = seen.shown(slotOf(seen.overview, 'inputs', 'value', id).at);
    return value === '' ? [] : [`${label} ${value}`];
  }).join(' · ');
}
