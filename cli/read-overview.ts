import {helpers} from '@odoo/o-spreadsheet';
import type {CellReading} from '../workbench/index';
import type {InputId, OverviewMap} from './overview-map';

export interface Labelled {
  id: string;
  /** What the sheet calls it. */
  label: string;
}

type Addresses = Readonly<Record<string, string>>;

export type Row = Record<string, CellReading>;

export interface Table {
  columns: Labelled[];
  rows: Row[];
}

export type Metric = Labelled & {cell: CellReading};

/** The overview as its cells show it. */
export interface Overview {
  inputs: Record<InputId, Labelled & {cell: CellReading}>;
  sentences: CellReading[];
  /** The weak spots among them are names of stages. */
  metrics: Metric[];
  /** Of the calendar period of As of, and of the one before it. */
  period: Metric[];
  previousPeriod: Metric[];
  closeMonths: Table;
  forecast: {columns: Labelled[]; rows: (Labelled & {cells: Row})[]};
  /** In pipeline order. */
  stages: Table;
  /** One row for each rung: the Open stages and the Won stage. */
  funnel: Table;
  salespeople: Table;
  team: Row;
  sources: Table;
  reasons: Table;
  months: Table;
}

/**
 * Reads the cells that the map names, and their labels: what stands above a number or above a column's first cell.
 * Throws when a cell shows an error: then the add-on is wrong, and no number of it is to be trusted.
 */
export function readOverview(map: OverviewMap, read: (address: string) => CellReading): Overview {
  const cellAt = (address: string, label: string): CellReading => {
    const cell = read(address);
    if (/^#(N\/A|[A-Z0/]+[!?])$/.test(cell.text)) {
      throw new Error(`Cell ${address} of ${map.sheet} ("${label}") shows ${cell.text}.`);
    }
    return cell;
  };
  const labelled = <Id extends string>(id: Id, address: string) => {
    const label = read(above(address)).text;
    return {id, label, cell: cellAt(address, label)};
  };
  const row = (addresses: Addresses): Row =>
    Object.fromEntries(Object.entries(addresses).map(([id, address]) => [id, cellAt(address, id)]));
  const titles = (rows: readonly Addresses[]): Labelled[] =>
    [...new Set(rows.flatMap(Object.keys))].map(id => {
      const first = rows.find(addresses => id in addresses)?.[id];
      return {id, label: first === undefined ? id : read(above(first)).text};
    });
  const lines = (section: string): Addresses[] =>
    Object.entries(map.sections[section] ?? {}).flatMap(([line, cells]) => (/^\d+$/.test(line) ? [cells] : []));
  const table = (section: string): Table => ({columns: titles(lines(section)), rows: lines(section).map(row)});
  // A table that grows has lines without a name below its last one.
  const named = (section: string, titlesAbove = lines(section)): Table => ({
    columns: titles(titlesAbove),
    rows: lines(section)
      .filter(({name}) => name !== undefined && read(name).text !== '')
      .map(row),
  });
  const cards = (section: string): Metric[] =>
    Object.entries(map.sections[section] ?? {}).map(([id, {value = ''}]) => labelled(id, value));
  const input = (id: InputId) => labelled(id, inputAddress(map, id));
  const {forecast = {}, sentences = {}, salespeople = {}} = map.sections;
  const team = salespeople.total ?? {};
  const promised = Object.entries(forecast).map(([id, {label: _, ...cells}]) => ({id, cells}));
  return {
    inputs: {
      asOf: input('asOf'),
      salesperson: input('salesperson'),
      source: input('source'),
      from: input('from'),
      to: input('to'),
      period: input('period'),
    },
    sentences: Object.values(sentences).map(({value = ''}, index) => cellAt(value, `sentence ${index + 1}`)),
    metrics: cards('metrics'),
    period: cards('period'),
    previousPeriod: cards('previousPeriod'),
    closeMonths: table('closeMonths'),
    forecast: {
      columns: titles(promised.map(({cells}) => cells)),
      rows: promised.map(({id, cells}) => ({id, label: read(forecast[id]?.label ?? '').text, cells: row(cells)})),
    },
    stages: table('stages'),
    funnel: table('funnel'),
    // The team stands between the titles and the first salesperson.
    salespeople: named('salespeople', [{name: team.name ?? '', ...team}]),
    team: row(team),
    sources: named('sources'),
    reasons: named('reasons'),
    months: named('months'),
  };
}

/** Where a user types an input of the overview. Throws when the map has no such input. */
export function inputAddress({sections}: OverviewMap, id: InputId): string {
  const address = sections.inputs?.[id]?.value;
  if (address === undefined) throw new Error(`The overview has no input ${id}.`);
  return address;
}

/** Whether a table that grows has a name in its last line, so that it may have had to leave some out. */
export function isFull({sections}: OverviewMap, read: (address: string) => CellReading): boolean {
  return ['salespeople', 'sources', 'reasons'].some(section => {
    const last = Object.entries(sections[section] ?? {}).flatMap(([line, {name}]) =>
      /^\d+$/.test(line) ? [name] : [],
    );
    const name = last.at(-1);
    return name !== undefined && read(name).text !== '';
  });
}

function above(address: string): string {
  const {col, row} = helpers.toCartesian(address);
  return helpers.toXC(col, row - 1);
}
