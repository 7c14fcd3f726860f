/** What the overview shows, read off its cells, and what the tables beside it come to when they are counted again. */
import type {OverviewMap} from '../../src/pipeline/overview/overview-map';
import {TABLES} from '../../src/pipeline/tables/tables';
import {type Cell, nameKey, type Row} from '../../src/recount/cell';
import type {Filters} from '../../src/recount/filters';
import {type Recount, recount} from '../../src/recount/recount';
import {type DrawnSeries, type Host, serialFromDate} from '../../workbench/index';
import {differences} from '../property/differences';
import {type ShownOverview, shownOverview} from '../property/shown-overview';
import {on} from '../recount/small-tables';

export function overviewMap(host: Host): OverviewMap {
  return host.call('mapOverview') as unknown as OverviewMap;
}

/** The cells' values; null for a dash or a blank, as in the recount. */
export function overview(host: Host, map = overviewMap(host)): ShownOverview {
  const sheet = host.sheet(map.sheet);
  return shownOverview(map, address => {
    const value = sheet.values(address)[0]?.[0];
    return value instanceof Date ? serialFromDate(value, host.clock.timeZone) : value;
  });
}

export type TableNames = Partial<Record<'stages' | 'customers' | 'conversations' | 'targets', string>>;

/** The overview's numbers, counted again from the input sheets as they are now. */
export function counted(host: Host, asOf: string, names: TableNames = {}, filters: Filters = {}): Recount {
  const {stages = 'Stages', customers = 'Customers', conversations = 'Conversations', targets = 'Targets'} = names;
  const tables = {
    stages: tableOf(host, stages),
    customers: tableOf(host, customers),
    conversations: tableOf(host, conversations),
    targets: tableOf(host, targets),
  };
  return recount(tables, on(asOf), filters);
}

/** Every number of the overview that is not what the recount makes of the sheets' own tables. */
export function mistakes(host: Host, asOf: string, names: TableNames = {}, filters: Filters = {}): string[] {
  return differences(overview(host), counted(host, asOf, names, filters));
}

/** A sheet's rows under the headers that the recount knows, dates as serial numbers, blank rows included. */
export function tableOf(host: Host, name: string): Row[] {
  const [headers = [], ...rows] = host.sheet(name).values();
  const known = headers.map(header => HEADERS.get(nameKey(String(header))) ?? String(header));
  return rows.map(cells => Object.fromEntries(known.map((header, index) => [header, cellOf(host, cells[index])])));
}

/** By their keys: users write headers in their own case and spacing. */
const HEADERS = new Map(
  Object.values(TABLES).flatMap(({columns}) => columns.map(({header}) => [nameKey(header), header] as const)),
);

function cellOf(host: Host, value: unknown): Cell {
  if (value instanceof Date) return serialFromDate(value, host.clock.timeZone);
  if (typeof value === 'string' && /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!)$/.test(value)) return {error: value};
  return (value ?? '') as Cell;
}

/** What the funnel chart draws: the invisible spacers, and the bars, each of a series of its own, in a colour of its own. */
export function funnel(host: Host): {
  spacers: DrawnSeries;
  bars: {labels: string[]; values: number[]; colours: unknown[]};
} {
  for (const {series} of host.charts(overviewMap(host).sheet)) {
    const [spacers, ...bars] = series;
    if (spacers?.color !== 'none') continue;
    const values = spacers.labels.map((_, at) => bars.reduce((sum, {values}) => sum + Number(values[at]), 0));
    return {spacers, bars: {labels: spacers.labels, values, colours: bars.map(({color}) => color)}};
  }
  throw new Error('The overview has no funnel chart.');
}
