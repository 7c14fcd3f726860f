import {fingerprint} from '../log/fingerprint';
import type {Unit} from '../metrics/unit';
import {nameKey} from '../tables/name';
import {isNumbered, type NumberPlace} from './number-places';

/** A number of an overview with all that is needed to speak of it, wherever it stood. */
export interface NamedNumber {
  /** The same for the same number of another overview: a line that comes from the data goes by its name. */
  readonly key: string;
  /** The heading that it stands below. */
  readonly group: string;
  /** What names its line, or the card. */
  readonly name: string;
  /** Of its column; `""` for a card. */
  readonly title: string;
  readonly unit: Unit;
  /** Null for a text, such as the dash where there is nothing to divide. */
  readonly value: number | null;
  /** As the cell shows it. */
  readonly shown: string;
}

/** What a sheet shows: its values, and the same as texts. */
export interface SheetContent {
  readonly values: readonly (readonly unknown[])[];
  readonly texts: readonly (readonly string[])[];
}

/** The columns that name a table's lines, and the cards. */
const NAMING = ['label', 'name', 'stage'];

/** The numbers of an overview, from top to bottom, without the blank ones. What is chosen at its top is among them. */
export function namedNumbers(places: readonly NumberPlace[], {values, texts}: SheetContent): NamedNumber[] {
  const textAt = ({at}: NumberPlace): string => (texts[at.row - 1] ?? [])[at.column - 1] ?? '';
  const named = new Map(places.map(place => [keyOf(place.section, place.column, place.line), textAt(place)]));
  const headings = places.filter(({column}) => column === '');
  const numbers = places.flatMap((place): (NamedNumber & Pick<NumberPlace, 'at'>)[] => {
    const {section, column, line, unit, at} = place;
    const isChosen = section === 'inputs';
    if (column === '' || line === 'title' || NAMING.includes(column) || (unit === 'text' && !isChosen)) return [];
    const name = NAMING.map(naming => named.get(keyOf(section, naming, line)) ?? '').find(text => text !== '') ?? '';
    const shown = textAt(place);
    if (name === '' || (shown === '' && !isChosen)) return [];
    const title = named.get(keyOf(section, column, 'title')) ?? '';
    const value = (values[at.row - 1] ?? [])[at.column - 1];
    return [
      {
        // A column that is told apart by its place alone is about what its title says.
        key: keyOf(section, /\d$/.test(column) ? nameKey(title) : column, isNumbered(line) ? nameKey(name) : line),
        group: headingOf(headings, at, textAt),
        name,
        title,
        unit,
        value: typeof value === 'number' && !isChosen ? value : null,
        shown,
        at,
      },
    ];
  });
  numbers.sort((one, other) => one.at.row - other.at.row || one.at.column - other.at.column);
  return numbers.map(({at, ...number}) => number);
}

/** Changes when a title or a heading does not stand where it did: rows or columns were moved by hand. */
export function titlesMark(places: readonly NumberPlace[], texts: SheetContent['texts']): number {
  const titles = places.filter(({column, line}) => column === '' || line === 'title' || column === 'label');
  return fingerprint(titles.map(({at}) => `${at.row} ${at.column} ${(texts[at.row - 1] ?? [])[at.column - 1]}`));
}

/** The nearest heading above, of several side by side the nearest on the left. */
function headingOf(
  headings: readonly NumberPlace[],
  {row, column}: NumberPlace['at'],
  textAt: (place: NumberPlace) => string,
): string {
  let found: NumberPlace | undefined;
  for (const heading of headings) {
    const {at} = heading;
    if (at.row >= row || at.column > column) continue;
    if (!found || at.row > found.at.row || (at.row === found.at.row && at.column > found.at.column)) found = heading;
  }
  return found ? textAt(found) : '';
}

function keyOf(...ids: string[]): string {
  return ids.join('\n');
}
