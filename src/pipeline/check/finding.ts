import type {TableId} from '../tables/table';

/** Something in the user's tables that counts for nothing, or looks odd. Trouble in data is a value, never an exception. */
export interface Finding {
  readonly table: TableId;
  /** The sheet's row; undefined when it is about the table as a whole. */
  readonly row: number | undefined;
  /** The column's id in its table. */
  readonly column: string;
  /** `leftOut`: the row counts for nothing. `wrong`: numbers are wrong until it is mended. `odd`: counts, but look at it. */
  readonly weight: 'leftOut' | 'wrong' | 'odd';
  readonly reason: string;
  readonly remedy: string;
}

/** A finding as one row's check says it: the column, the reason and the way out, both sentences. */
export type Said<Column extends string> = readonly [column: Column, reason: string, remedy: string];

/** What was said of one row, as findings. */
export function findingsOf(
  table: TableId,
  weight: Finding['weight'],
  {row}: {readonly row: number},
  said: readonly Said<string>[],
): Finding[] {
  return said.map(([column, reason, remedy]) => ({table, row, column, weight, reason, remedy}));
}
