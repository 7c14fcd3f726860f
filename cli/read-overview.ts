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

/** The overview as its cells show it. */
export interface Overview {
  inputs: Record<InputId, Labelled & {cell: CellReading}>;
  sentences: CellReading[];
  metrics: (Labelled & {cell: CellReading})[];
  weakSpots: (Labelled & {cell: CellReading})[];
  forecast: {columns: Labelled[]; rows: (Labelled & {cells: Row})[]};
  /** In pipeline order. A stage that is no rung of the funnel has no cells of it. */
  stages: Table;
  salespeople: Table;
  team: Row;
  sources: Table;
  reasons: Table;
  months: Table;
}

/**
 * Reads the cells that the map names, and their labels: what stands above a number, above a column's first cell, or on the
 * left of a row. Throws when a cell shows an error: then the add-on is wrong, and no number of it is to be trusted.
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
  // Rows below the last name are room that is not used.
  const named = (rows: readonly Addresses[], titlesAbove = rows): Table => ({
    columns: titles(titlesAbove),
    rows: rows.filter(({name}) => name !== undefined && read(name).text !== '').map(row),
  });
  const input = (id: InputId) => labelled(id, inputAddress(map, id));
  const forecast = Object.entries(map.forecast);
  return {
    inputs: {
      asOf: input('asOf'),
      salesperson: input('salesperson'),
      source: input('source'),
      from: input('from'),
      to: input('to'),
      period: input('period'),
    },
    sentences: map.sentences.map((address, index) => cellAt(address, `sentence ${index + 1}`)),
    metrics: Object.entries(map.metrics).map(([id, address]) => labelled(id, address)),
    weakSpots: Object.entries(map.weakSpots).map(([id, address]) => labelled(id, address)),
    forecast: {
      columns: titles(forecast.map(([, addresses]) => addresses)),
      rows: forecast.map(([id, addresses]) => ({id, label: labelOnTheLeft(addresses, read), cells: row(addresses)})),
    },
    stages: {columns: titles(map.stages), rows: map.stages.map(row)},
    // The team stands between the titles and the first salesperson.
    salespeople: named(map.salespeople, [map.team]),
    team: row(map.team),
    sources: named(map.sources),
    reasons: named(map.reasons),
    months: named(map.months),
  };
}

/** Where a user types an input of the overview. Throws when the map has no such input. */
export function inputAddress({inputs}: OverviewMap, id: InputId): string {
  const address = inputs[id];
  if (address === undefined) throw new Error(`The overview has no input ${id}.`);
  return address;
}

/** Whether a table has used all its room, so that it may have had to leave rows out. */
export function isFull(map: OverviewMap, read: (address: string) => CellReading): boolean {
  return [map.salespeople, map.sources, map.reasons].some(rows => {
    const last = rows.at(-1)?.name;
    return last !== undefined && read(last).text !== '';
  });
}

function above(address: string): string {
  const {col, row} = helpers.toCartesian(address);
  return helpers.toXC(col, row - 1);
}

function labelOnTheLeft(addresses: Addresses, read: (address: string) => CellReading): string {
  const cells = Object.values(addresses).map(address => helpers.toCartesian(address));
  const row = cells[0]?.row ?? 0;
  for (let col = Math.min(...cells.map(cell => cell.col)) - 1; col >= 0; col--) {
    const {text} = read(helpers.toXC(col, row));
    if (text !== '') return text;
  }
  return '';
}
