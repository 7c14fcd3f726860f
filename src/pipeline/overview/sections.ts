/**
 * The overview from top to bottom: which sections it has, and what stands in each. 14 columns of equal width beside a
 * narrow one for the stages' numbers.
 */

import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {gt, join, minus} from '../../formula/operators';
import type {Cells} from '../facts/columns';
import {IN_MENU} from '../menu';
import {CARDS} from '../metrics/cards';
import {FORECAST, forecastColumns} from '../metrics/forecast';
import {FUNNEL, FUNNEL_CHART} from '../metrics/funnel';
import {GRID} from '../metrics/grid';
import {MONTHS, MONTHS_SHOWN} from '../metrics/months';
import {type ColumnRecord, figure} from '../metrics/number';
import {REASONS, reasonRung} from '../metrics/reasons';
import {SALESPEOPLE} from '../metrics/salespeople';
import {SOURCES} from '../metrics/sources';
import {type GroupId, rungsOf, type Shape} from '../plan/layout';
import {headSlots} from './head';
import {COLUMNS, FIRST_COLUMN, type Section} from './section';
import {type Slot, textSlot} from './slot';
import {heightOf, numberedLines, type Table, tableSlots} from './table';
import {cardSlots} from './tiles';

/** A funnel of few rungs still gets a chart that one can read. */
const LEAST_CHART_ROWS = 10;

/** The overview from top to bottom: the one list that its drawing, map, docs and explanations follow. */
export function sections(shape: Shape): Section[] {
  const {forecast, funnelChart, funnel, stages, months, salespeople, sources, reasons} = tables(shape);
  return [
    headSlots(shape),
    cardSlots(CARDS),
    {...ofTable(forecast), rows: heightOf(forecast) + 2},
    {rows: 0, isBeside: true, slots: monthChartHeading},
    {...ofTable(funnel), rows: 1 + funnelChartRows(rungsOf(shape))},
    {...ofTable(funnelChart), isBeside: true, slots: top => tableSlots(funnelChart, top + 1)},
    {...ofTable(stages), slots: top => [...tableSlots(stages, top), ...badges(shape, top)]},
    ofTable(months),
    growing(salespeople, 'people', shape),
    growing(sources, 'sources', shape),
    growing(reasons, 'reasons', shape),
  ];
}

/** The tables of the overview, in their order. */
export function tables(shape: Shape) {
  const rungs = rungsOf(shape);
  return {
    forecast,
    funnel: funnel(rungs),
    funnelChart: funnelChart(rungs),
    stages: grid(shape),
    months,
    salespeople: {...group('salespeople', 'Salespeople', SALESPEOPLE, shape.capacity.people), total: TEAM},
    sources: group('sources', 'Sources', SOURCES, shape.capacity.sources),
    reasons: reasons(rungs, shape.capacity.reasons),
  } satisfies Readonly<Record<string, Table>>;
}

const TEAM = {at: 'top', label: 'Team'} as const;

/** How many rows of the sheet the funnel's chart takes; one a rung and its axis at the least. */
export function funnelChartRows(rungs: number): number {
  return Math.max(rungs + 1, LEAST_CHART_ROWS);
}

const FORECAST_LABEL_COLUMNS = 3;
const FORECAST_COLUMNS = forecastColumns([]);
export const MONTH_CHART_COLUMN = FIRST_COLUMN + FORECAST_LABEL_COLUMNS + FORECAST_COLUMNS.length + 1;
export const FUNNEL_CHART_COLUMNS = COLUMNS - FIRST_COLUMN - FUNNEL.length;

const forecast: Table = {
  id: 'forecast',
  title: 'Forecast and to-dos',
  columns: [figure('label', 'Open deals', 'text', ''), ...FORECAST_COLUMNS],
  nameColumns: FORECAST_LABEL_COLUMNS,
  joinsNames: true,
  lines: FORECAST.map(({id, label, definition, warns}) => ({id, label, note: definition, warns})),
  measureAt: (line, column) =>
    forecastColumns(FORECAST[line - 1]?.where ?? []).find(({id}) => id === column.id)?.measure,
};

/** On the left the chart over its own data, on the right the counts and conversions. */
function funnel(rungs: number): Table {
  return {
    id: 'funnel',
    title: 'Funnel: how far deals get',
    columns: FUNNEL,
    nameColumns: 2,
    left: FIRST_COLUMN + FUNNEL_CHART_COLUMNS,
    headingLeft: FIRST_COLUMN,
    lines: numberedLines(rungs),
  };
}

function funnelChart(rungs: number): Table {
  return {
    id: 'funnelChart',
    columns: FUNNEL_CHART,
    nameColumns: 1,
    lines: numberedLines(rungs),
    body: 'data',
  };
}

function grid({stages}: Pick<Shape, 'stages'>): Table {
  return {
    id: 'stages',
    title: 'Pipeline: where deals stand',
    columns: GRID,
    nameColumns: 2,
    lines: stages.map(({type}, index) => ({id: String(index + 1), type})),
    about: (cells, first, last) => cells.overview('stages', 'number', [first, last]),
    total: {at: 'bottom', label: 'All stages'},
  };
}

const months: Table = {
  id: 'months',
  title: 'Month by month',
  columns: MONTHS,
  nameColumns: 1,
  lines: numberedLines(MONTHS_SHOWN),
  about: (cells, first, last) => cells.overview('months', 'name', [first, last]),
};

function reasons(rungs: number, capacity: number): Table {
  const ofRungs = Array.from({length: rungs}, (_, index) => reasonRung(index + 1));
  return group('reasons', 'Why deals were lost', [...REASONS, ...ofRungs], capacity);
}

/** A table whose lines come from the data. */
function group(id: string, title: string, columns: readonly ColumnRecord[], capacity: number): Table {
  return {
    id,
    title,
    columns,
    nameColumns: 2,
    lines: numberedLines(capacity),
    grows: true,
  };
}

/** Such a table says how many lines it could not show, so that nothing is cut off in silence. */
function growing(table: Table, names: GroupId, {capacity}: Shape): Section {
  const more = (cells: Cells): Node => {
    const count = minus(fx.COUNTIFS(cells[names]('key'), '?*'), capacity[names]);
    const words = join(count, ` more: ${IN_MENU}Refresh overview makes room for them.`);
    return fx.IF(gt(count, 0), words, '');
  };
  const notice = (row: number): Slot => textSlot(table.id, 'more', 'notice', {row, column: FIRST_COLUMN + 5}, more);
  return {...ofTable(table), slots: top => [...tableSlots(table, top), notice(top)]};
}

function ofTable(table: Table): Section {
  return {rows: heightOf(table), slots: top => tableSlots(table, top)};
}

/** The stages' numbers in their colours, on the left of the grid: formulas take the stage of a line from them. */
function badges({stages}: Shape, top: number): Slot[] {
  return stages.map(({colour}, index) => ({
    section: 'stages',
    line: String(index + 1),
    column: 'number',
    at: {row: top + 3 + index, column: 1},
    kind: 'badge',
    unit: 'count',
    content: () => index + 1,
    background: colour,
  }));
}

function monthChartHeading(row: number): Slot[] {
  return [textSlot('monthChart', '', 'heading', {row, column: MONTH_CHART_COLUMN}, () => 'Twelve months')];
}
