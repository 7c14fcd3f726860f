/** The ids of all columns that formulas read, sheet by sheet, and where a formula finds them: it never knows an address. */
import type {Node} from '../../formula/node';
import type {GivenFact} from '../tables/extract';
import type {Money} from '../tables/money';
import type {ConversationColumn, CustomerColumn, StageColumn, TargetColumn} from '../tables/tables';

/** The tables that people fill in: a column is a whole column, its header in row 1 included. */
export interface TableColumns {
  readonly stages: StageColumn;
  readonly customers: CustomerColumn;
  readonly conversations: ConversationColumn;
  readonly targets: TargetColumn;
}

/** The lists that formulas make: a column reaches from its first row down, without its title. */
export interface ListColumns {
  /** Beside the rows of Conversations, as long as they are. */
  readonly judged: 'stage';
  readonly log: 'key' | 'date' | 'stage' | 'row' | 'standing';
  readonly stays: 'row' | 'stage' | 'length' | 'wonCustomer';
  readonly pairs:
    | 'first'
    | 'last'
    | 'customerKey'
    | 'customer'
    | 'customerRow'
    | 'stage'
    | 'firstMoment'
    | 'customersFirst'
    | 'value'
    | 'salesperson'
    | 'source'
    | 'daysBefore'
    | 'passes';
  readonly customerList: 'customer' | 'source' | 'daysBefore';
  /** The visible sheet Deals. */
  readonly deals:
    | 'stage'
    | 'customer'
    | 'deal'
    | 'stageName'
    | 'state'
    | 'value'
    | 'probability'
    | 'weighted'
    | 'salesperson'
    | 'firstContact'
    | 'lastContact'
    | 'inStageSince'
    | 'daysInStage'
    | 'daysSinceContact'
    | 'stale'
    | 'overdue'
    | 'furthestStage'
    | 'wonOn'
    | 'daysToClose'
    | 'expectedClose'
    | 'nextStep'
    | 'nextStepOn'
    | 'reason'
    | 'source'
    | 'daysBefore'
    | 'first'
    | 'last'
    | 'customerNumber'
    | 'rung'
    | 'overTarget'
    | 'noStep'
    | 'closeRow'
    | 'closeNumber'
    | 'prospectOn'
    | 'personNumber'
    | 'sourceNumber'
    | 'reasonNumber';
  readonly settings: SettingId;
  readonly stageList:
    | 'key'
    | 'stage'
    | 'type'
    | 'probability'
    | 'targetDays'
    | 'action'
    | 'number'
    | 'onLadder'
    | 'rung';
  readonly people: 'key' | 'ranked';
  readonly sources: 'key' | 'ranked';
  readonly reasons: 'key' | 'ranked';
  readonly quotas: 'key' | 'quota';
  readonly filterNames: 'salesperson' | 'source';
}

/** What is worked out once and read by many: one cell each. */
export type SettingId =
  | 'asOf'
  | 'salesperson'
  | 'source'
  | 'from'
  | 'to'
  | 'months'
  | 'period'
  | 'periodHeading'
  | 'lastPeriod'
  | 'periodStart'
  | 'previousStart'
  | 'monthStart'
  | 'monthEnd'
  | 'weekStart'
  | 'weekEnd'
  | 'wonStage'
  | 'stageRows'
  | 'logRows'
  | 'stayRows'
  | 'pairRows'
  | 'dealRows'
  | 'plans'
  | 'begun'
  | 'longestName'
  | 'largestAmount'
  | 'scope'
  | 'room'
  | 'headers'
  | 'oddStages'
  | 'oddAmounts'
  | 'oddInputs'
  | 'sound';

/** As of, the filters and the period: what people type on the overview. */
export type InputId = 'asOf' | 'salesperson' | 'source' | 'from' | 'to' | 'period';

export type TableId = keyof TableColumns;
export type ListId = keyof ListColumns;
export type ColumnId<List extends ListId> = ListColumns[List];

export type Cells = {readonly [Table in TableId]: (column: TableColumns[Table]) => Node} & {
  readonly [List in ListId]: (column: ListColumns[List]) => Node;
} & {
  /** What an extract in the place of Conversations says of a deal; undefined where conversations stand there. */
  readonly given?: ((fact: GivenFact) => Node) | undefined;
  /** How amounts are written in texts. */
  readonly money: Money;
  /** An input cell of the overview. */
  input(id: InputId): Node;
  /**
   * A number of the overview, as the overview itself reads it: of one line, or of those from a first to a last one; `all` of
   * them, all `butFirst`, or all `butLast`.
   */
  overview(section: string, column: string, line: string | readonly [first: number, last: number]): Node;
};

/** A column of a list: a formula that spills down, or the next column of the spill on its left. */
export interface FactColumn<Id extends string = string> {
  readonly id: Id;
  readonly header: string;
  /** What its cells hold, where somebody is shown it; of all others the docs say it (`build/docs/hidden-columns.ts`). */
  readonly what?: string;
  /** Its cells are days or moments. */
  readonly isDay?: true;
  readonly formula?: (cells: Cells) => Node;
}
