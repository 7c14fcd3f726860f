import type {DecimalSign} from '../tables/amount';
import type {DayOrder} from './day-column';
import type {ListKind, TargetId} from './target';

/** What a column of the list is taken for; null: it stays out; `own`: it comes along as a column of the user's own. */
export type ColumnUse =
  | {readonly target: Exclude<TargetId, 'stageDay'> | 'own'}
  /** The day on which a deal came to a stage, by that stage's text in the list. */
  | {readonly target: 'stageDay'; readonly stage: string}
  | null;

/** How a list is read. */
export interface ListMapping {
  readonly kind: ListKind;
  /** The index of the header among the rows; −1 where there is none. */
  readonly header: number;
  /** By the columns of the list. */
  readonly columns: readonly ColumnUse[];
  /** What the user said of columns in which no cell decides, by their index. */
  readonly dayOrders: Readonly<Record<number, DayOrder>>;
  readonly decimals: Readonly<Record<number, DecimalSign>>;
  /** A deal without a customer takes its own name as the customer. */
  readonly takesDealAsCustomer: boolean;
}

/** The indexes of the columns that are taken for a target. */
export function columnsFor({columns}: Pick<ListMapping, 'columns'>, target: TargetId | 'own'): number[] {
  return columns.flatMap((use, index) => (use?.target === target ? [index] : []));
}
