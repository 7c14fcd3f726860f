/** Where formulas find what they read. Built from a layout (`layout.ts`); formulas never know a sheet's name or address. */
import type {Node} from '../../formula/node';
import type {ConversationColumn, CustomerColumn, StageColumn, TargetColumn} from '../tables/tables';

export interface Cells {
  /** A whole column of an input table, its header in row 1 included. */
  stages(column: StageColumn): Node;
  customers(column: CustomerColumn): Node;
  conversations(column: ConversationColumn): Node;
  targets(column: TargetColumn): Node;
  /** A column of the sheet that judges the rows of Conversations, as long as that sheet. */
  rows(column: RowColumn): Node;
  /** A column of a calculation list from row 2 down. */
  stageList(column: StageListColumn): Node;
  log(column: LogColumn): Node;
  stays(column: StayColumn): Node;
  deals(column: DealColumn): Node;
  customerList(column: CustomerListColumn): Node;
  quotas(column: QuotaColumn): Node;
  people(column: PersonColumn): Node;
  sources(column: SourceColumn): Node;
  reasons(column: ReasonColumn): Node;
  months(column: MonthColumn): Node;
  filterNames(column: FilterColumn): Node;
  /** The same column one row higher, label included, for comparing each row with the one above. */
  logAbove(column: LogColumn): Node;
  dealsAbove(column: DealColumn): Node;
  /** The same column one row lower, for comparing each row with the one below. */
  logBelow(column: LogColumn): Node;
  staysBelow(column: StayColumn): Node;
  /** An input cell of the overview. */
  input(id: InputId): Node;
  /** The cell of a metric on the overview. */
  metric(id: MetricId): Node;
  /** A cell of the overview's team row. */
  team(column: PersonColumn): Node;
  /** A cell of the overview's forecast. */
  forecast(id: ForecastId, column: ForecastColumnId): Node;
  /** A column of the overview's grid, all stages. */
  grid(column: GridColumnId | 'number'): Node;
  /** A column of the overview's funnel, the rungs from 2 on; `before` moves it up by one rung. */
  steps(column: FunnelColumnId, before?: 'before'): Node;
}

/** As of, the filters and the period. */
export type InputId = 'asOf' | 'salesperson' | 'source' | 'from' | 'to' | 'period';

/** A column of a calculation sheet: a formula that spills down, or the next column of the spill to its left. */
export interface CalculationColumn<Id extends string> {
  readonly id: Id;
  readonly header: string;
  readonly what: string;
  /** Its cells are 1 for yes and 0 for no. */
  readonly isFlag?: true;
  /** Its cells are days or moments. */
  readonly isDay?: true;
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
  | 'inScope'
  | 'wonCustomer';

export type StayColumn = 'dealNumber' | 'stage' | 'day' | 'inScope' | 'length';

export type DealColumn =
  | 'dealNumber'
  | 'customerKey'
  | 'customer'
  | 'deal'
  | 'stage'
  | 'firstMoment'
  | 'firstContact'
  | 'lastContact'
  | 'furthestRung'
  | 'inStageSince'
  | 'value'
  | 'salesperson'
  | 'expectedClose'
  | 'nextStepOn'
  | 'reason'
  | 'isCustomersFirst'
  | 'customerNumber'
  | 'customersFirstMoment'
  | 'accountOpened'
  | 'source'
  | 'daysBeforePipeline'
  | 'personKey'
  | 'sourceKey'
  | 'inScope'
  | 'state'
  | 'wonOn'
  | 'daysToClose'
  | 'probability'
  | 'openValue'
  | 'weighted'
  | 'daysInStage'
  | 'daysSinceContact'
  | 'isOverTarget'
  | 'isStale'
  | 'isOverdue'
  | 'isDue'
  | 'movedBackFrom'
  | 'enteredMonth'
  | 'wonMonth'
  | 'lostMonth'
  | 'prospectMonth'
  | 'wonInPeriod'
  | 'wonInPeriodValue'
  | 'wonInPeriodDays'
  | 'lostInPeriod'
  | 'wonValue'
  | 'personNumber'
  | 'sourceNumber'
  | 'reasonKey'
  | 'reasonNumber'
  | 'reasonAndRung';

export type CustomerListColumn = 'inScope' | 'prospectMonth' | 'sourceNumber' | 'daysBeforePipeline';

export type PersonColumn =
  | 'key'
  | 'name'
  | 'number'
  | 'openDeals'
  | 'openValue'
  | 'weightedValue'
  | 'wonDeals'
  | 'wonValue'
  | 'lostDeals'
  | 'closingDays'
  | 'winRate'
  | 'averageDaysToClose'
  | 'quota'
  | 'attainment'
  | 'coverage'
  | 'forecast';

export type SourceColumn =
  | 'key'
  | 'name'
  | 'number'
  | 'customers'
  | 'deals'
  | 'won'
  | 'lost'
  | 'winRate'
  | 'wonValue'
  | 'closingDays'
  | 'averageDaysToClose';

export type QuotaColumn = 'key' | 'quota';

export type ReasonColumn = 'key' | 'name' | 'number' | 'deals' | 'value';

/** The filters that offer names. */
export type FilterColumn = 'salesperson' | 'source';

export type MonthColumn =
  | 'name'
  | 'number'
  | 'newProspects'
  | 'entered'
  | 'won'
  | 'lost'
  | 'winRate'
  | 'wonValue'
  | 'closingDays'
  | 'averageDaysToClose';

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
  | 'rowsLeftOut'
  | 'bottleneck'
  | 'weakestStep';

export type ForecastId = 'openPipeline' | 'closingThisWeek' | 'closingThisMonth' | 'overdue' | 'stale' | 'dueNextSteps';

export type ForecastColumnId = 'deals' | 'value' | 'weighted';

export type FunnelColumnId =
  | 'stage'
  | 'reached'
  | 'conversion'
  | 'fromStart'
  | 'settledConversion'
  | 'lostHere'
  | 'disqualifiedHere'
  | 'openHere';

export type GridColumnId =
  | 'stage'
  | 'type'
  | 'customers'
  | 'deals'
  | 'value'
  | 'weighted'
  | 'inProcess'
  | 'won'
  | 'movedBack'
  | 'stays'
  | 'averageDays'
  | 'medianDays'
  | 'overTarget';
