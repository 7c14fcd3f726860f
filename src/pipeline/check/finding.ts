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
  readonly wayOut: string;
}
