/** Where everything stands on the overview: 14 columns of equal width beside a narrow one for the stages' numbers. */
import type {ForecastColumnId, ForecastId, FunnelColumnId, GridColumnId, InputId, MetricId} from '../calculation/cells';
import {shown} from '../groups/group-column';
import {MONTHS_SHOWN} from '../groups/months';
import {SALESPEOPLE} from '../groups/salespeople';
import {FORECAST, FORECAST_COLUMNS} from '../numbers/forecast';
import {FUNNEL} from '../numbers/funnel';
import {GRID} from '../numbers/grid';
import {CARDS} from '../numbers/metrics';
import {SENTENCES} from '../numbers/sentences';
import {type GroupId, type Layout, type OverviewPositions, type Position, rungsOf} from './layout';
import type {Area} from './sheet-plan';
import {ACCENT} from './style';

export const COLUMNS = 15;
export const TAB_COLOUR = ACCENT;
const FIRST = 2;
const WIDE = COLUMNS - FIRST + 1;

/** Pixels. */
export const NUMBER_WIDTH = 28;
export const COLUMN_WIDTH = 84;
export const ROW_HEIGHT = 21;
export const GAP = 16;

export const TITLE: Position = {row: 1, column: FIRST};
const INPUT_LABEL_ROW = 2;
const INPUT_ROW = 3;
export const NOTICE: Position = {row: 4, column: FIRST};
const FIRST_SENTENCE = 5;

export const INPUTS: readonly InputId[] = ['asOf', 'salesperson', 'source', 'from', 'to', 'period'];
export const INPUT_COLUMNS = 2;

export function inputLabel(id: InputId): Position {
  return {row: INPUT_LABEL_ROW, column: FIRST + INPUT_COLUMNS * INPUTS.indexOf(id)};
}

export function inputCell(id: InputId): Position {
  return {...inputLabel(id), row: INPUT_ROW};
}

export function sentence(index: number): Position {
  return {row: FIRST_SENTENCE + index, column: FIRST};
}

/** Seven cards side by side, each two columns wide: a label, the number below it, and a row of air. */
const CARDS_IN_A_ROW = 7;
export const CARD_COLUMNS = 2;
const FIRST_CARD = FIRST_SENTENCE + SENTENCES.length + 1;
const CARD_ROWS = 3;
const CARD_LINES = Math.ceil(CARDS.length / CARDS_IN_A_ROW);

export function cardLabel(id: MetricId): Position {
  const index = CARDS.findIndex(card => card.id === id);
  return {
    row: FIRST_CARD + CARD_ROWS * Math.floor(index / CARDS_IN_A_ROW),
    column: FIRST + CARD_COLUMNS * (index % CARDS_IN_A_ROW),
  };
}

export function cardValue(id: MetricId): Position {
  const {row, column} = cardLabel(id);
  return {row: row + 1, column};
}

/** A label of the forecast takes three columns. */
export const FORECAST_LABEL_COLUMNS = 3;
export const FORECAST_HEADING: Position = {row: FIRST_CARD + CARD_ROWS * CARD_LINES, column: FIRST};

/** A cell of the forecast; row 0 is the column title. */
export function forecastCell(id: ForecastId | 'title', column: ForecastColumnId | 'label'): Position {
  const line = id === 'title' ? 0 : 1 + FORECAST.findIndex(row => row.id === id);
  const index = FORECAST_COLUMNS.findIndex(other => other.id === column);
  return {
    row: FORECAST_HEADING.row + 1 + line,
    column: column === 'label' ? FIRST : FIRST + FORECAST_LABEL_COLUMNS + index,
  };
}

const FORECAST_COLUMNS_WIDE = FORECAST_LABEL_COLUMNS + FORECAST_COLUMNS.length;

/** The twelve months as a chart, on the right of the forecast. */
export const MONTH_CHART: Position = {row: FORECAST_HEADING.row + 1, column: FIRST + FORECAST_COLUMNS_WIDE + 1};
export const MONTH_CHART_COLUMNS = WIDE - FORECAST_COLUMNS_WIDE - 1;
export const MONTH_CHART_ROWS = FORECAST.length + 3;

/** The funnel's heading; below it the column titles and the rungs, and on their left the chart over its own data. */
export const FUNNEL_HEADING: Position = {row: MONTH_CHART.row + MONTH_CHART_ROWS + 1, column: FIRST};
export const CHART_COLUMNS = WIDE - FUNNEL.length - 1;
const FUNNEL_COLUMN = FIRST + CHART_COLUMNS;
/** A funnel of few rungs still gets a chart that one can read. */
const LEAST_CHART_ROWS = 10;

/** A cell of the funnel's table; rung 0 is its column title. A stage's name takes two columns. */
export function funnelCell(column: FunnelColumnId, rung: number): Position {
  const index = FUNNEL.findIndex(({id}) => id === column);
  return {row: FUNNEL_HEADING.row + 1 + rung, column: FUNNEL_COLUMN + (index === 0 ? 0 : index + 1)};
}

/** A cell that the chart draws: a bar's name, its invisible spacer, its count; rung 0 is the column title. */
export function chartCell(column: 'stage' | 'spacer' | 'reached', rung: number): Position {
  const index = ['stage', 'spacer', 'reached'].indexOf(column);
  return {row: FUNNEL_HEADING.row + 1 + rung, column: FUNNEL_HEADING.column + index};
}

export function chartRows(rungs: number): number {
  return Math.max(rungs + 1, LEAST_CHART_ROWS);
}

/** Columns that the grid covers; a stage's name takes two. */
export const GRID_COLUMNS = GRID.length + 1;

export function gridHeading(layout: Layout): Position {
  return {row: FUNNEL_HEADING.row + 1 + chartRows(rungsOf(layout)) + 1, column: FIRST};
}

/** A cell of the grid; stage 0 is the column title (the groups' titles stand above), one past the last stage the total. */
export function gridCell(layout: Layout, column: GridColumnId | 'number', stage: number): Position {
  const row = gridHeading(layout).row + 2 + stage;
  if (column === 'number') return {row, column: 1};
  const index = GRID.findIndex(({id}) => id === column);
  return {row, column: FIRST + (index === 0 ? 0 : index + 1)};
}

export function monthsHeading(layout: Layout): Position {
  return {row: gridCell(layout, 'stage', layout.stages.length + 1).row + 2, column: FIRST};
}

/** A cell of the months; line 0 is the column title. */
export function monthCell(layout: Layout, index: number, line: number): Position {
  return {row: monthsHeading(layout).row + 1 + line, column: FIRST + index};
}

/** The heading of a table that grows; one after the other, each with its room. A total stands right below the titles. */
export function groupHeading(layout: Layout, group: GroupId): Position {
  const months = monthsHeading(layout).row + 1 + MONTHS_SHOWN + 2;
  const people = groupRows(layout, 'people');
  const sources = groupRows(layout, 'sources');
  const before = {people: 0, sources: people, reasons: people + sources}[group];
  return {row: months + before, column: FIRST};
}

/** Rows of a table with its heading, titles, total, room and a row of air. */
function groupRows(layout: Layout, group: GroupId): number {
  return 2 + totals(group) + layout.room[group] + 1;
}

function totals(group: GroupId): number {
  return group === 'people' ? 1 : 0;
}

/** A cell of a growing table: line 0 the titles, `total` the total, from 1 on the rows. A name takes two columns. */
export function groupCell(layout: Layout, group: GroupId, index: number, line: number | 'total'): Position {
  const titles = groupHeading(layout, group).row + 1;
  const row = line === 'total' ? titles + 1 : line === 0 ? titles : titles + totals(group) + line;
  return {row, column: FIRST + (index === 0 ? 0 : index + 1)};
}

export function lastRow(layout: Layout): number {
  return groupHeading(layout, 'reasons').row + groupRows(layout, 'reasons') - 1;
}

/** Cells side by side that hold one text or number: it would not run over into the next cell, or be cut there. */
export function joinedCells(): Area[] {
  const pairs = Array.from({length: CARDS_IN_A_ROW}, (_, index) => FIRST + CARD_COLUMNS * index);
  const cards = {row: FIRST_CARD, rows: CARD_ROWS * CARD_LINES - 1, columns: CARD_COLUMNS};
  const inputs = INPUTS.map(id => ({...inputCell(id), rows: 1, columns: INPUT_COLUMNS}));
  const sentences = {...sentence(0), rows: SENTENCES.length, columns: WIDE};
  const forecast = {...forecastCell('title', 'label'), rows: FORECAST.length + 1, columns: FORECAST_LABEL_COLUMNS};
  return [...inputs, sentences, ...pairs.map(column => ({...cards, column})), forecast];
}

export function rowHeights(): {row: number; height: number}[] {
  const values = Array.from({length: CARD_LINES}, (_, line) => FIRST_CARD + CARD_ROWS * line + 1);
  const sentences = SENTENCES.map((_, index) => sentence(index).row);
  return [
    {row: TITLE.row, height: 36},
    // The last one names two stages and a reason: it may need two lines.
    ...sentences.map((row, index) => ({row, height: index === sentences.length - 1 ? 42 : 24})),
    ...values.map(row => ({row, height: 34})),
  ];
}

export function positionsOf(layout: Layout): OverviewPositions {
  return {
    input: inputCell,
    metric: cardValue,
    team: column => {
      const index = shown(SALESPEOPLE).findIndex(({id}) => id === column);
      return groupCell(layout, 'people', index, 'total');
    },
    forecast: forecastCell,
    grid: (column, stage) => gridCell(layout, column, stage),
    funnel: funnelCell,
  };
}
