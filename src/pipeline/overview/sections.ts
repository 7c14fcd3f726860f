/**
 * The overview from top to bottom: which sections it has, and what stands in each. 14 columns of equal width beside a
 * narrow one for the stages' numbers.
 */

import * as fx from '../../formula/call';
import type {Node, ReferenceNode} from '../../formula/node';
import {gt, join, minus} from '../../formula/operators';
import type {Cells} from '../facts/columns';
import {IN_MENU} from '../menu';
import {BEHIND_CHARTS, CARDS} from '../metrics/cards';
import {CLOSE_MONTHS, CLOSE_ROWS} from '../metrics/close-months';
import {FORECAST, forecastColumns} from '../metrics/forecast';
import {FUNNEL, funnelChart} from '../metrics/funnel';
import {GRID} from '../metrics/grid';
import {MONTHS, MONTHS_SHOWN} from '../metrics/months';
import {type ColumnRecord, figure} from '../metrics/number';
import {REASONS, reasonRung} from '../metrics/reasons';
import {SALESPEOPLE} from '../metrics/salespeople';
import {SOURCES} from '../metrics/sources';
import {rungBeforeWeakest, whyWeakest} from '../metrics/weak-spots';
import {type GroupId, rungsOf, type Shape} from '../plan/layout';
import {headSlots} from './head';
import {COLUMNS, FIRST_COLUMN, type Section} from './section';
import {type Slot, textSlot} from './slot';
import {heightOf, numberedLines, type Table, tableSlots} from './table';
import {behindSlots, cardSlots} from './tiles';

/** The overview from top to bottom: the one list that its drawing, map, docs and explanations follow. */
export function sections(shape: Shape): Section[] {
  const {forecast, closeMonths, funnelChart, funnel, stages, months, salespeople, sources, reasons} = tables(shape);
  return [
    headSlots(shape),
    cardSlots(CARDS),
    chartSlots(funnelChart),
    ofTable(forecast),
    {...ofTable(closeMonths), isBeside: true},
    ofTable(funnel),
    {...ofTable(stages), slots: top => [...tableSlots(stages, top), ...badges(shape, top)]},
    ofTable(months),
    growing(salespeople, shape),
    growing(sources, shape),
    growing(reasons, shape),
  ];
}

/** The tables of the overview, in their order. */
export function tables(shape: Shape) {
  const rungs = rungsOf(shape);
  return {
    forecast,
    closeMonths,
    funnelChart: funnelChartTable(rungs),
    funnel: funnel(rungs),
    stages: grid(shape),
    months,
    salespeople: {
      ...group('salespeople', 'Salespeople', SALESPEOPLE, shape.capacity),
      span: ({settings}) => join('open now, won ', settings('period')),
      total: TEAM,
    },
    sources: {...group('sources', 'Sources', SOURCES, shape.capacity), span: () => ALL_TIME},
    reasons: {...reasons(rungs, shape.capacity), span: () => ALL_TIME},
  } satisfies Readonly<Record<string, Table>>;
}

const TEAM = {at: 'top', label: 'Team'} as const;
const NOW = 'now';
const ALL_TIME = 'all time';

/**
 * Pixels of the charts, which end with the first screen, and the least of a row below them: what stands there is as small as
 * its print.
 */
export const CHART_HEIGHT = 206;
const LEAST_ROW_HEIGHT = 14;
/** Rows below the funnel's data that the charts stand over too. */
export const BELOW_CHART = 2;

/** The two charts side by side, in front of the data of the first and the numbers that have no card. */
function chartSlots(funnelChart: Table): Section {
  const rows = heightOf(funnelChart) + BELOW_CHART;
  const height = Math.max(LEAST_ROW_HEIGHT, Math.ceil(CHART_HEIGHT / rows));
  return {
    rows,
    isJoined: true,
    slots: top => {
      const data = (section: string, line: string, column: number, content: NonNullable<Slot['content']>): Slot => ({
        ...textSlot(section, line, 'data', {row: top + rows - 1, column}, content),
        column: 'value',
      });
      return [
        ...tableSlots(funnelChart, top),
        data('weakest', 'rung', FIRST_COLUMN, rungBeforeWeakest),
        ...behindSlots(BEHIND_CHARTS, {row: top + rows - 2, column: FIRST_COLUMN + 1}),
        data('cards', 'begun', COLUMNS - 1, ({settings}) => settings('begun')),
        data('weakest', 'why', COLUMNS, whyWeakest),
      ].map(slot => ({...slot, height}));
    },
  };
}

const FORECAST_LABEL_COLUMNS = 3;
const FORECAST_COLUMNS = forecastColumns([]);
const CLOSE_MONTHS_LEFT = FIRST_COLUMN + FORECAST_LABEL_COLUMNS + FORECAST_COLUMNS.length + 1;

const forecast: Table = {
  id: 'forecast',
  title: 'Forecast and to-dos',
  span: () => NOW,
  columns: [figure('label', 'Open deals', 'text', ''), ...FORECAST_COLUMNS],
  nameColumns: FORECAST_LABEL_COLUMNS,
  joinsNames: true,
  lines: FORECAST.map(({id, label, definition, warns}) => ({id, label, note: definition, warns})),
  measureAt: (line, column) =>
    forecastColumns(FORECAST[line - 1]?.where ?? []).find(({id}) => id === column.id)?.measure,
};

const closeMonths: Table = {
  id: 'closeMonths',
  title: 'Forecast by close',
  span: () => NOW,
  columns: CLOSE_MONTHS,
  nameColumns: 1,
  left: CLOSE_MONTHS_LEFT,
  lines: numberedLines(CLOSE_ROWS),
};

function funnel(rungs: number): Table {
  return {
    id: 'funnel',
    title: 'Funnel: how far deals get',
    span: () => ALL_TIME,
    columns: FUNNEL,
    nameColumns: 2,
    lines: numberedLines(rungs),
  };
}

function funnelChartTable(rungs: number): Table {
  return {
    id: 'funnelChart',
    columns: funnelChart(rungs),
    nameColumns: 1,
    lines: numberedLines(rungs),
    body: 'data',
  };
}

function grid({stages}: Pick<Shape, 'stages'>): Table {
  return {
    id: 'stages',
    title: 'Pipeline: where deals stand',
    span: () => 'first four: now; all others: all time',
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
  span: () => 'twelve months to As of',
  columns: MONTHS,
  nameColumns: 1,
  lines: numberedLines(MONTHS_SHOWN),
  about: (cells, first, last) => cells.overview('months', 'name', [first, last]),
};

function reasons(rungs: number, capacity: Shape['capacity']) {
  const ofRungs = Array.from({length: rungs}, (_, index) => reasonRung(index + 1));
  return group('reasons', 'Why deals were lost', [...REASONS, ...ofRungs], capacity);
}

/** The tables whose lines come from the data, and the lists that rank what they are about. */
export const RANKED = {salespeople: 'people', sources: 'sources', reasons: 'reasons'} as const satisfies Record<
  string,
  GroupId
>;

function group(
  id: keyof typeof RANKED,
  title: string,
  columns: readonly ColumnRecord[],
  capacity: Shape['capacity'],
): Table & {id: keyof typeof RANKED} {
  return {
    id,
    title,
    columns,
    nameColumns: 2,
    lines: numberedLines(capacity[RANKED[id]]),
    about: (cells, first, last) => {
      const places = cells[RANKED[id]]('ranked') as ReferenceNode;
      const top = places.firstRow ?? 1;
      return {...places, firstRow: top + first - 1, lastRow: top + last - 1};
    },
    grows: true,
  };
}

/** Such a table says how many lines it could not show, so that nothing is cut off in silence. */
function growing(table: ReturnType<typeof group>, {capacity}: Shape): Section {
  const names = RANKED[table.id];
  const more = (cells: Cells): Node => {
    const count = minus(fx.COUNTIFS(cells[names]('key'), '?*'), capacity[names]);
    const words = join(count, ` more: ${IN_MENU}Refresh overview makes room for them.`);
    return fx.IF(gt(count, 0), words, '');
  };
  const notice = (row: number): Slot => textSlot(table.id, 'more', 'notice', {row, column: FIRST_COLUMN + 8}, more);
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
