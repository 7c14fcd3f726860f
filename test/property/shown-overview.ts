/** The overview's numbers as its cells show them, found by the map that the add-on gives. */
import type {OverviewMap} from '../../src/pipeline/overview/overview-map';
import type {Cell} from '../../src/recount/cell';
import type {ShownNumber} from '../../src/recount/compare';

/** What a cell of the sheet says; null for a blank one and for the dash. */
export type Shown = number | string | boolean | null;

type Line = Readonly<Record<string, Shown>>;

/** A table's lines in order, each by column. */
export interface ShownOverview {
  readonly metrics: Line;
  readonly forecast: Readonly<Record<string, Line>>;
  /** With the numbers of the funnel where the stage is a rung. */
  readonly stages: readonly Line[];
  readonly salespeople: readonly Line[];
  readonly team: Line;
  readonly sources: readonly Line[];
  readonly reasons: readonly Line[];
  readonly months: readonly Line[];
  readonly sentences: readonly Shown[];
  /** All that can be counted again. */
  readonly cells: readonly ShownNumber[];
}

/** The address of a number. Throws where the map has none. */
export function cellOf({sections}: OverviewMap, section: string, line: string | number, column = 'value'): string {
  const address = sections[section]?.[line]?.[column];
  if (address === undefined) throw new Error(`The map has no ${section}, ${line}, ${column}.`);
  return address;
}

/** @param read the value of a cell of the overview, dates as serial numbers. */
export function shownOverview({sections}: OverviewMap, read: (address: string) => unknown): ShownOverview {
  const shown = (address: string): Shown => {
    const value = read(address);
    return value === '' || value === '–' || value === undefined ? null : (value as Shown);
  };
  const line = (addresses: Readonly<Record<string, string>> = {}): Line =>
    Object.fromEntries(Object.entries(addresses).map(([id, address]) => [id, shown(address)]));
  const all = (section: string) => Object.entries(sections[section] ?? {});
  const lines = (section: string): Line[] =>
    all(section).flatMap(([id, cells]) => (/^\d+$/.test(id) ? [line(cells)] : []));
  const values = (section: string): [string, Shown][] =>
    all(section).map(([id, cells]) => [id, line(cells).value ?? null]);
  const rungs = lines('funnel');
  return {
    metrics: Object.fromEntries(values('metrics')),
    forecast: Object.fromEntries(all('forecast').map(([id, {label: _, ...cells}]) => [id, line(cells)])),
    stages: lines('stages').map(stage =>
      stage.type === 'Open' || stage.type === 'Won' ? {...rungs.shift(), ...stage} : stage,
    ),
    salespeople: lines('salespeople'),
    team: line(sections.salespeople?.total),
    sources: lines('sources'),
    reasons: lines('reasons'),
    months: lines('months'),
    sentences: values('sentences').map(([, text]) => text),
    cells: Object.entries(sections).flatMap(([section, all]) =>
      Object.entries(all).flatMap(([line, columns]) =>
        Object.entries(columns)
          .filter(([column]) => !isOwnText(section, line, column))
          .map(([column, address]) => ({section, line, column, value: (read(address) ?? '') as Cell})),
      ),
    ),
  };
}

/** What is typed, or written by the add-on itself, or says several numbers. */
function isOwnText(section: string, line: string, column: string): boolean {
  if (section === 'inputs' || section === 'sentences' || column === 'label') return true;
  return line === 'total' && (column === 'name' || column === 'stage');
}
