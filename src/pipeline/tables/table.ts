/** The shape of the user's own tables. A table is one record; sheets, docs, checks and the panel are derived from it. */

export type Validation =
  | {readonly kind: 'oneOf'; readonly values: readonly string[]}
  | {readonly kind: 'fromTable'; readonly table: TableId; readonly column: string}
  | {readonly kind: 'date'}
  | {readonly kind: 'atLeast'; readonly minimum: number}
  | {readonly kind: 'between'; readonly minimum: number; readonly maximum: number};

/** What the cells of a column hold. `name` is text that is compared without regard to case and spacing. */
export type ColumnType = 'name' | 'text' | 'date' | 'number';

export interface Column<Id extends string = string> {
  readonly id: Id;
  /** The text in row 1 by which the column is found, wherever it stands. */
  readonly header: string;
  readonly type: ColumnType;
  /** A row without it cannot count. */
  readonly required?: true;
  /** Google Sheets number format; `@` (plain text) is never used, it would keep formulas from seeing numbers. */
  readonly format?: string;
  /** Pixels. Neighbours of one width take one call. */
  readonly width: number;
  /** What the column means; becomes the note of its header cell and the docs. */
  readonly note: string;
  /** A warning in the cell, never a wall: the user's input is kept whatever it is. */
  readonly validation?: Validation;
}

export interface Table<Id extends string = string> {
  readonly id: TableId;
  /** The sheet's name at set up; the user may rename it. */
  readonly sheet: string;
  readonly columns: readonly Column<Id>[];
}

export type TableId = 'stages' | 'customers' | 'conversations' | 'targets';
