/** Where everything stands in one spreadsheet: sheets under the names that users gave them, columns found by header. */
import {fx} from '../../formula/call';
import {cell, columnBetween, columnFrom, type Node, wholeColumn} from '../../formula/node';
import type {
  Cells,
  ForecastColumnId,
  ForecastId,
  FunnelColumnId,
  GridColumnId,
  InputId,
  MetricId,
  PersonColumn,
} from '../calculation/cells';
import {isRung, type Stage} from '../stages/stage';
import type {ConversationColumn, CustomerColumn, StageColumn, TargetColumn} from '../tables/tables';
import {type ListId, placeOf} from './calculation-sheets';
import type {GeneratedSheetId} from './sheet-plan';

/** An input table's sheet and its columns' places, from 1. */
export interface TableLocation<Id extends string> {
  readonly sheet: string;
  readonly columns: Readonly<Record<Id, number>>;
}

export interface Layout {
  readonly tables: {
    readonly stages: TableLocation<StageColumn>;
    readonly customers: TableLocation<CustomerColumn>;
    readonly conversations: TableLocation<ConversationColumn>;
    readonly targets: TableLocation<TargetColumn>;
  };
  readonly sheets: Readonly<Record<GeneratedSheetId, string>>;
  /** The stages when the plan was made: how many rows the grid and the funnel have. */
  readonly stages: readonly Stage[];
  /** How many conversations and deals the generated sheets must have rows for. */
  readonly rows: {readonly log: number; readonly deals: number};
  /** Rows that the overview keeps for each table whose rows come from the data. */
  readonly room: Readonly<Record<GroupId, number>>;
}

/** The tables of the overview that grow with the data. */
export type GroupId = 'people' | 'sources' | 'reasons';

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The places on the overview that formulas of other sheets read. */
export interface OverviewPositions {
  readonly input: (id: InputId) => Position;
  readonly metric: (id: MetricId) => Position;
  readonly team: (column: PersonColumn) => Position;
  readonly forecast: (id: ForecastId, column: ForecastColumnId) => Position;
  readonly grid: (column: GridColumnId | 'number', stage: number) => Position;
  readonly funnel: (column: FunnelColumnId, rung: number) => Position;
}

export function cellsOf(layout: Layout, overview: OverviewPositions): Cells {
  const {stages, customers, conversations, targets} = layout.tables;
  const from = (row: number) => (list: ListId) => (id: string) => {
    const {sheet, column} = placeOf(list, id);
    return columnFrom(layout.sheets[sheet], column, row);
  };
  const list = from(2);
  const above = (name: ListId) => (id: string) => fx.ARRAY_CONSTRAIN(from(1)(name)(id), fx.ROWS(list(name)(id)), 1);
  const below = (name: ListId) => (id: string) => fx.VSTACK(from(3)(name)(id), '');
  const onOverview = ({row, column}: Position) => cell(layout.sheets.overview, row, column);
  const stretch = ({row, column}: Position, rows: number) =>
    columnBetween(layout.sheets.overview, column, row, row + rows - 1);
  const conversation = (column: ConversationColumn) => wholeColumn(conversations.sheet, conversations.columns[column]);
  return {
    stages: column => wholeColumn(stages.sheet, stages.columns[column]),
    customers: column => wholeColumn(customers.sheet, customers.columns[column]),
    conversations: conversation,
    targets: column => wholeColumn(targets.sheet, targets.columns[column]),
    rows: column => {
      const beside = wholeColumn(layout.sheets.rows, placeOf('rows', column).column);
      return fx.ARRAY_CONSTRAIN(beside, fx.ROWS(conversation('date')), 1);
    },
    stageList: list('stageList'),
    log: list('log'),
    stays: list('stays'),
    deals: list('deals'),
    customerList: list('customerList'),
    quotas: list('quotas'),
    people: list('people'),
    sources: list('sources'),
    reasons: list('reasons'),
    months: list('months'),
    filterNames: list('filterNames'),
    logAbove: above('log'),
    dealsAbove: above('deals'),
    logBelow: below('log'),
    staysBelow: below('stays'),
    input: id => onOverview(overview.input(id)),
    metric: id => onOverview(overview.metric(id)),
    team: column => onOverview(overview.team(column)),
    forecast: (id, column) => onOverview(overview.forecast(id, column)),
    grid: column => stretch(overview.grid(column, 1), layout.stages.length),
    steps: (column, before) => stretch(overview.funnel(column, before ? 1 : 2), rungsOf(layout) - 1),
  };
}

/** How many rungs the pipeline has: the Open stages and the Won stage. */
export function rungsOf({stages}: Layout): number {
  return stages.filter(stage => isRung(stage.type)).length;
}

/** Rows of one column on the overview, as the overview itself reads them. */
export function overviewColumn(column: number, firstRow: number, lastRow: number): Node {
  return columnBetween(undefined, column, firstRow, lastRow);
}

/** A cell of the overview, as the overview itself reads it. */
export function overviewCell({row, column}: Position): Node {
  return cell(undefined, row, column);
}
