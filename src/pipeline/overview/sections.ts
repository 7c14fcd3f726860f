/**
 * The overview from top to bottom: which sections it has, and what stands in each. 14 columns of equal width beside a
 * narrow one for the stages' numbers.
 */
import {fx} from '../../formula/call';
import {type Node, node} from '../../formula/node';
import {gt, join, minus} from '../../formula/operators';
import type {Cells} from '../facts/columns';
import {inStageList} from '../facts/stage-list';
import {CARDS} from '../metrics/cards';
import {FORECAST, FORECAST_COLUMNS} from '../metrics/forecast';
import {FUNNEL, FUNNEL_CHART} from '../metrics/funnel';
import {GRID} from '../metrics/grid';
import {MONTHS, MONTHS_SHOWN} from '../metrics/months';
import {REASONS, reasonRung} from '../metrics/reasons';
import {SALESPEOPLE} from '../metrics/salespeople';
import {SOURCES} from '../metrics/sources';
import {type GroupId, rungsOf, type Shape} from '../plan/layout';
import {headSlots} from './head';
import {COLUMNS, FIRST_COLUMN, type Section} from './section';
import type {Slot} from './slot';
import {heightOf, numberedLines, type Table, tableSlots} from './table';
import {cardSlots} from './tiles';

/** A funnel of few rungs still gets a chart that one can read. */
const LEAST_CHART_ROWS = 10;

export function sections(layout: Shape): Section[] {
  const rungs = rungsOf(layout);
  return [
    {id: 'head', ...headSlots(layout)},
    {id: 'metrics', ...cardSlots(CARDS)},
    ofTable(forecast, {rows: heightOf(forecast) + 2}),
    {id: 'monthChart', rows: 0, isBeside: true, slots: top => [heading('monthChart', 'Twelve months', top, MONTH_CHART_COLUMN)]},
    ofTable(funnel(rungs), {rows: 1 + funnelChartRows(rungs)}),
    ofTable(funnelChart(rungs), {isBeside: true}),
    {...ofTable(grid(layout), {}), slots: top => [...tableSlots(grid(layout), top), ...badges(layout, top)]},
    ofTable(months, {rows: heightOf(months)}),
    group('people', {id: 'salespeople', title: 'Salespeople', columns: SALESPEOPLE, total: {at: 'top', label: 'Team'}}, layout),
    group('sources', {id: 'sources', title: 'Sources', columns: SOURCES}, layout),
    group('reasons', reasons(rungs), layout),
  ];
}

export function funnelChartRows(rungs: number): number {
  return Math.max(rungs + 1, LEAST_CHART_ROWS);
}

const FORECAST_LABEL_COLUMNS = 3;
export const MONTH_CHART_COLUMN = FIRST_COLUMN + FORECAST_LABEL_COLUMNS + FORECAST_COLUMNS.length + 1;
export const FUNNEL_CHART_COLUMNS = COLUMNS - FIRST_COLUMN - FUNNEL.length;

const forecast: Table = {
  id: 'forecast',
  title: 'Forecast and to-dos',
  columns: [{id: 'label', label: 'Open deals', definition: '', unit: 'text'}, ...FORECAST_COLUMNS],
  nameColumns: FORECAST_LABEL_COLUMNS,
  left: FIRST_COLUMN,
  lines: FORECAST.map(({id, label, definition, warns}) => ({id, label, note: definition, ...(warns ? {warns} : {})})),
  about: () => node(0),
  measureAt: (line, column) => FORECAST_COLUMNS.find(({id}) => id === column.id)?.measureOf(FORECAST[line - 1]?.where ?? []),
};

/** On the left the chart over its own data, on the right the counts and conversions. */
function funnel(rungs: number): Table {
  return {
    id: 'funnel',
    title: 'Funnel: how far deals get',
    columns: FUNNEL,
    nameColumns: 2,
    left: FIRST_COLUMN + FUNNEL_CHART_COLUMNS,
    lines: numberedLines(rungs),
    about: (_, first, last) => places(first, last),
  };
}

function funnelChart(rungs: number): Table {
  return {
    id: 'funnelChart',
    columns: FUNNEL_CHART,
    nameColumns: 1,
    left: FIRST_COLUMN,
    lines: numberedLines(rungs),
    about: (_, first, last) => places(first, last),
    body: 'data',
  };
}

function grid({stages}: Shape): Table {
  return {
    id: 'stages',
    title: 'Pipeline: where deals stand',
    columns: GRID,
    nameColumns: 2,
    left: FIRST_COLUMN,
    lines: numberedLines(stages.length),
    about: (cells, first, last) => cells.overview('stages', 'number', [first, last]),
    total: {at: 'bottom', label: 'All stages'},
  };
}

const months: Table = {
  id: 'months',
  title: 'Month by month',
  columns: MONTHS,
  nameColumns: 1,
  left: FIRST_COLUMN,
  lines: numberedLines(MONTHS_SHOWN),
  about: (cells, first, last) => cells.overview('months', 'name', [first, last]),
};

function reasons(rungs: number): Pick<Table, 'id' | 'title' | 'columns' | 'titleOf'> {
  const ofRungs = Array.from({length: rungs}, (_, index) => reasonRung(index + 1));
  return {
    id: 'reasons',
    title: 'Why deals were lost',
    columns: [...REASONS, ...ofRungs],
    titleOf: (cells, column) => {
      const rung = ofRungs.indexOf(column) + 1;
      return rung > 0 ? inStageList(cells, 'stage', rung, 'rung') : undefined;
    },
  };
}

/** A table that grows with the data. It says how many rows it could not show, so that nothing is cut off in silence. */
function group(
  id: GroupId,
  table: Pick<Table, 'id' | 'title' | 'columns' | 'titleOf' | 'total'>,
  layout: Shape,
): Section {
  const capacity = layout.capacity[id];
  const whole: Table = {
    ...table,
    nameColumns: 2,
    left: FIRST_COLUMN,
    lines: numberedLines(capacity),
    about: (_, first, last) => places(first, last),
    grows: true,
  };
  const more = (cells: Cells): Node => {
    const count = minus(fx.COUNTIFS(cells[id]('key'), '?*'), capacity);
    const words = join(count, ' more: Extensions > Sales Pipeline > Refresh overview makes room for them.');
    return fx.IF(gt(count, 0), words, '');
  };
  return {
    ...ofTable(whole, {}),
    slots: top => [
      ...tableSlots(whole, top),
      {
        section: table.id,
        line: 'more',
        column: '',
        at: {row: top, column: FIRST_COLUMN + 5},
        kind: 'notice',
        unit: 'text',
        content: more,
      },
    ],
  };
}

function ofTable(table: Table, more: Partial<Section>): Section {
  return {id: table.id, rows: heightOf(table), slots: top => tableSlots(table, top + (more.isBeside ? 1 : 0)), ...more};
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

function heading(section: string, title: string, row: number, column: number): Slot {
  return {section, line: '', column: '', at: {row, column}, kind: 'heading', unit: 'text', content: () => title};
}

/** The numbers from the first to the last, below each other. */
function places(first: number, last: number): Node {
  return first === last ? node(first) : fx.SEQUENCE(last - first + 1, 1, first);
}
