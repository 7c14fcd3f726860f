/** Where everything stands on the overview: 14 columns of equal width beside a narrow one for the stages' numbers. */
import type {MetricId} from '../calculation/cells';
import {FUNNEL, type FunnelColumnId} from '../numbers/funnel';
import {GRID, type GridColumnId} from '../numbers/grid';
import {METRICS} from '../numbers/metrics';
import type {Position} from './layout';
import type {Area} from './sheet-plan';
import {ACCENT} from './style';

export const COLUMNS = 15;
export const TAB_COLOUR = ACCENT;

/** Pixels. */
export const NUMBER_WIDTH = 28;
export const COLUMN_WIDTH = 82;
export const ROW_HEIGHT = 21;
export const GAP = 16;

export const TITLE: Position = {row: 1, column: 2};
export const AS_OF_LABEL: Position = {row: 2, column: 2};
export const AS_OF: Position = {row: 2, column: 3};
export const NOTICE: Position = {row: 3, column: 2};

/** Seven cards side by side, each two columns wide: a label, the number below it, and a row of air. */
const CARDS_IN_A_ROW = 7;
export const CARD_COLUMNS = 2;
const FIRST_CARD_ROW = 5;
const CARD_ROWS = 3;
const CARD_LINES = Math.ceil(METRICS.length / CARDS_IN_A_ROW);

export function cardLabel(id: MetricId): Position {
  const index = METRICS.findIndex(metric => metric.id === id);
  return {
    row: FIRST_CARD_ROW + CARD_ROWS * Math.floor(index / CARDS_IN_A_ROW),
    column: 2 + CARD_COLUMNS * (index % CARDS_IN_A_ROW),
  };
}

export function cardValue(id: MetricId): Position {
  const {row, column} = cardLabel(id);
  return {row: row + 1, column};
}

/** A card's two cells are joined: a number does not run over into the next cell as a text does. */
export function joinedCards(): Area[] {
  return Array.from({length: CARDS_IN_A_ROW}, (_, index) => ({
    row: FIRST_CARD_ROW,
    column: 2 + CARD_COLUMNS * index,
    rows: CARD_ROWS * CARD_LINES - 1,
    columns: CARD_COLUMNS,
  }));
}

export function rowHeights(): {row: number; height: number}[] {
  const values = Array.from({length: CARD_LINES}, (_, line) => FIRST_CARD_ROW + CARD_ROWS * line + 1);
  return [{row: TITLE.row, height: 36}, ...values.map(row => ({row, height: 34}))];
}

/** The funnel's heading; below it the column titles and the rungs, and on their left the chart. */
export const FUNNEL_HEADING: Position = {row: FIRST_CARD_ROW + CARD_ROWS * CARD_LINES, column: 2};

/** The chart covers its own data, so nothing is hidden from it and nothing is seen twice. */
export const CHART_COLUMNS = 6;
const FUNNEL_COLUMN = FUNNEL_HEADING.column + CHART_COLUMNS;
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

export function gridHeading(rungs: number): Position {
  return {row: FUNNEL_HEADING.row + 1 + chartRows(rungs) + 1, column: 2};
}

/** Columns that the grid covers; a stage's name takes two. */
export const GRID_COLUMNS = GRID.length + 1;

/** A cell of the grid; stage 0 is the column title, one past the last stage the total. */
export function gridCell(column: GridColumnId | 'number', stage: number, rungs: number): Position {
  const row = gridHeading(rungs).row + 1 + stage;
  if (column === 'number') return {row, column: 1};
  const index = GRID.findIndex(({id}) => id === column);
  return {row, column: 2 + (index === 0 ? 0 : index + 1)};
}
