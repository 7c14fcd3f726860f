/** Where formulas find what they read. Built from a layout (`layout.ts`); formulas never know a sheet's name or address. */
import type {Node} from '../../formula/node';
import type {ConversationColumn, CustomerColumn, StageColumn} from '../tables/tables';

export interface Cells {
  /** A whole column of an input table, its header in row 1 included. */
  stages(column: StageColumn): Node;
  customers(column: CustomerColumn): Node;
  conversations(column: ConversationColumn): Node;
  /** A column of the sheet that judges the rows of Conversations, as long as that sheet. */
  rows(column: RowColumn): Node;
  /** A column of a calculation sheet from row 2 down. */
  stageList(column: StageListColumn): Node;
  log(column: LogColumn): Node;
  deals(column: DealColumn): Node;
  /** The same column one row higher, label included, for comparing each row with the one above. */
  logAbove(column: LogColumn): Node;
  dealsAbove(column: DealColumn): Node;
  /** The same column one row lower, for comparing each row with the one below. */
  logBelow(column: LogColumn): Node;
  /** The As of cell. */
  asOf(): Node;
  /** The cell of a metric on the overview. */
  metric(id: MetricId): Node;
}

/** A column of a calculation sheet: a formula that spills down, or the next column of the spill to its left. */
export interface CalculationColumn<Id extends string> {
  readonly id: Id;
  readonly header: string;
  readonly what: string;
  readonly formula?: (cells: Cells) => Node;
}

export type StageListColumn =
  | 'key'
  | 'stage'
  | 'type'
  | 'probability'
  | 'targetDays'
  | 'action'
  | 'number'
  | 'onLadder'
  | 'rung';

export type RowColumn = 'customerKey' | 'stageKey' | 'stage' | 'status';

export type LogColumn =
  | 'customerKey'
  | 'dealKey'
  | 'isSales'
  | 'date'
  | 'stage'
  | 'customer'
  | 'deal'
  | 'value'
  | 'salesperson'
  | 'expectedClose'
  | 'nextStepOn'
  | 'reason'
  | 'isFirst'
  | 'dealNumber'
  | 'isLast'
  | 'startsRun'
  | 'rung'
  | 'wonCustomer';

export type DealColumn =
  | 'dealNumber'
  | 'customerKey'
  | 'customer'
  | 'deal'
  | 'stage'
  | 'state'
  | 'firstContact'
  | 'lastContact'
  | 'furthestRung'
  | 'inStageSince'
  | 'wonOn'
  | 'daysToClose'
  | 'value'
  | 'salesperson'
  | 'expectedClose'
  | 'nextStepOn'
  | 'reason'
  | 'isCustomersFirst'
  | 'customerNumber'
  | 'customerSince'
  | 'accountOpened'
  | 'source'
  | 'daysBeforePipeline'
  | 'openValue';

export type MetricId =
  | 'customersInPipeline'
  | 'dealsInPipeline'
  | 'dealsWon'
  | 'dealsLost'
  | 'winRate'
  | 'leadToCustomer'
  | 'newProspectsThisMonth'
  | 'averageDaysToClose'
  | 'averageDaysBeforePipeline'
  | 'averageDealSize'
  | 'salesVelocityPerDay'
  | 'rowsLeftOut';
