import type {Host} from '../../../workbench/index.ts';
import type {SavedAnnotation, SavedModel, SavedSheet} from './saved-model.ts';

/** What one sheet, or the file itself, holds of each kind: texts by where they stand. */
export type Part = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Everything that a spreadsheet holds, by the names of its sheets; '' is the file itself. */
export type DocumentState = Readonly<Record<string, Part>>;

/**
 * Everything that a spreadsheet holds, so that two that came about in different ways can be compared: cells, formulas, looks,
 * sizes, notes, rules, charts, protections, developer metadata, properties. Ids that are drawn anew at each making are
 * replaced by what they stand for, and lists whose order means nothing are sorted.
 */
export function documentState(host: Host): DocumentState {
  const saved = host.save();
  const model = saved.model as SavedModel;
  const {helpText = {}, note = {}, protection = {}, metadata = {}, chart = {}} = model.annotations ?? {};
  const named = namer(model);
  const text = (value: unknown): string => named(JSON.stringify(value) ?? '');
  const state: Record<string, Part> = {
    '': {
      tabs: numbered(model.sheets.map(({name}) => name)),
      metadata: numbered(
        Object.values(metadata)
          .map(({body}) => named(metadataText(body as MetadataBody)))
          .sort(),
      ),
      properties: Object.fromEntries(
        Object.entries(saved.properties).flatMap(([user, texts]) =>
          Object.entries(texts).flatMap(([key, value]) =>
            propertyFacts(value).map(([at, fact]) => [`${user} ${key} ${at}`, named(fact)]),
          ),
        ),
      ),
      'named ranges': {all: text(model.namedRanges)},
    },
  };
  for (const sheet of model.sheets) {
    const {id, name, colNumber, rowNumber, cells, styles, formats, borders, ...more} = sheet;
    const {dataValidationRules, conditionalFormats, figures, ...settings} = more;
    const own = (kind: Readonly<Record<string, SavedAnnotation>>): string[] =>
      Object.values(kind)
        .filter(({sheetId}) => sheetId === id)
        .map(({at, body, ranges}) => text({at, body, ranges}))
        .sort();
    state[name] = {
      cells,
      size: {rows: `${rowNumber}`, columns: `${colNumber}`},
      styles: resolved(styles, model.styles),
      formats: resolved(formats, model.formats),
      borders: resolved(borders, model.borders),
      validations: numbered(
        dataValidationRules.map(({id: rule, ...rest}) => text([rest, helpText[rule]?.body])).sort(),
      ),
      'conditional formats': numbered(conditionalFormats.map(({id: _, ...rest}) => text(rest))),
      charts: numbered([...figures.map(figure => text(figure)).sort(), ...own(chart)]),
      notes: numbered(own(note)),
      protections: numbered(own(protection)),
      settings: Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, text(value)])),
    };
  }
  return state;
}

/** Google's ids are long; a short number is no id that was drawn, and may stand anywhere. */
const SHORTEST_ID = 6;

/** Replaces the ids of sheets and charts by what they are called. */
function namer({sheets}: SavedModel): (text: string) => string {
  const names = sheets.flatMap(({id, name, figures}) => [
    [id, `‹${name}›`] as const,
    ...placed(figures).map((figure, index) => [figure.id, `‹chart ${index + 1} of ${name}›`] as const),
  ]);
  const long = names.filter(([id]) => id.length >= SHORTEST_ID);
  return text => long.reduce((done, [id, name]) => done.replaceAll(id, name), text);
}

function placed(figures: SavedSheet['figures']): SavedSheet['figures'] {
  return [...figures].sort((a, b) => a.row - b.row || a.col - b.col);
}

function resolved(
  zones: Readonly<Record<string, number>>,
  list: Readonly<Record<string, unknown>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(zones).map(([zone, id]) => [zone, JSON.stringify(list[id])]));
}

function numbered(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(texts.map((text, index) => [`${index + 1}`, text]));
}

/** A property that holds JSON is compared member by member, and its lists whatever their order. */
function propertyFacts(value: string): [at: string, fact: string][] {
  const kept = read(value);
  if (typeof kept !== 'object' || kept === null) return [['', value]];
  return Object.entries(kept).map(([key, member]) => [
    key,
    Array.isArray(member) && typeof member[0] === 'object'
      ? JSON.stringify(member.map(each => JSON.stringify(each)).sort())
      : JSON.stringify(member),
  ]);
}

/** What JSON says; a text that is none, or a part of one that was too long for one property, as it is. */
function read(value: string): unknown {
  if (!value.startsWith('{')) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

interface MetadataBody {
  readonly key: string;
  readonly value: string;
}

function metadataText({key, value}: MetadataBody): string {
  return `${key}: ${value.split(' ').sort().join(' ')}`;
}
