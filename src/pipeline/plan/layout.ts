/** Where everything stands in one spreadsheet: sheets under the names that users gave them, columns found by header. */

import {fx} from '../../formula/call';
import {cell, columnBetween, columnFrom, type Node, wholeColumn} from '../../formula/node';
import type {CalculationColumn, Cells, MetricId} from '../calculation/cells';
import {DEALS} from '../calculation/deals';
import {LOG} from '../calculation/log';
import {ROWS} from '../calculation/rows';
import {STAGE_LIST} from '../calculation/stage-list';
import type {Stage} from '../stages/stage';
import type {ConversationColumn, CustomerColumn, StageColumn} from '../tables/tables';
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
  };
  readonly sheets: Readonly<Record<GeneratedSheetId, string>>;
  /** The stages when the plan was made: how many rows the grid and the funnel have. */
  readonly stages: readonly Stage[];
  /** Rows of the Conversations sheet, blank ones included: how large the calculation sheets must be. */
  readonly logRows: number;
}

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The places on the overview that formulas of other sheets read. */
export interface OverviewPositions {
  readonly asOf: Position;
  readonly metric: (id: MetricId) => Position;
}

export function cellsOf(layout: Layout, overview: OverviewPositions): Cells {
  const {stages, customers, conversations} = layout.tables;
  const {rows, log, deals, stageList} = layout.sheets;
  const conversationsColumn = (column: ConversationColumn) =>
    wholeColumn(conversations.sheet, conversations.columns[column]);
  const at = ({row, column}: Position) => cell(layout.sheets.overview, row, column);
  const above = (sheet: string, column: number) =>
    fx.ARRAY_CONSTRAIN(columnFrom(sheet, column, 1), fx.ROWS(columnFrom(sheet, column, 2)), 1);
  return {
    stages: column => wholeColumn(stages.sheet, stages.columns[column]),
    customers: column => wholeColumn(customers.sheet, customers.columns[column]),
    conversations: conversationsColumn,
    rows: column =>
      fx.ARRAY_CONSTRAIN(wholeColumn(rows, placeOf(ROWS, column)), fx.ROWS(conversationsColumn('date')), 1),
    stageList: column => below(stageList, STAGE_LIST, column),
    log: column => below(log, LOG, column),
    deals: column => below(deals, DEALS, column),
    logAbove: column => above(log, placeOf(LOG, column)),
    dealsAbove: column => above(deals, placeOf(DEALS, column)),
    logBelow: column => fx.VSTACK(columnFrom(log, placeOf(LOG, column), 3), ''),
    asOf: () => at(overview.asOf),
    metric: id => at(overview.metric(id)),
  };
}

function below<Id extends string>(sheet: string, columns: readonly CalculationColumn<Id>[], id: Id): Node {
  return columnFrom(sheet, placeOf(columns, id), 2);
}

/** The column of a calculation sheet, from 1. */
function placeOf<Id extends string>(columns: readonly CalculationColumn<Id>[], id: Id): number {
  const index = columns.findIndex(column => column.id === id);
  if (index < 0) throw new Error(`The calculation sheet has no column ${id}.`);
  return index + 1;
}

/** Rows of one column on the overview, as the overview itself reads them. */
export function overviewColumn(column: number, firstRow: number, lastRow: number): Node {
  return columnBetween(undefined, column, firstRow, lastRow);
}

/** A cell of the overview, as the overview itself reads it. */
export function overviewCell({row, column}: Position): Node {
  return cell(undefined, row, column);
}
