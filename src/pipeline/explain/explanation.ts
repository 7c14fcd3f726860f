import type {RowsBehind} from './rows-behind';

/** All that the panel says of one cell. */
export interface Explanation {
  /** Tells one cell from another: its sheet, row and column. */
  readonly cell: string;
  readonly label: string;
  /** Names its row; `""` where it stands alone. */
  readonly row: string;
  /** As the sheet shows it. */
  readonly value: string;
  readonly definition: string;
  /** What the formula does; `""` where the definition says all. */
  readonly words: string;
  /** The columns that the words name, and what they mean. */
  readonly terms: readonly (readonly [name: string, meaning: string])[];
  /** The day and the filters in force. */
  readonly scope: string;
  /** Numbers that it is made from. */
  readonly parts: readonly Part[];
  /** As the sheet holds it; `""` for a cell without. */
  readonly formula: string;
  readonly behind: RowsBehind | null;
  /** How many rows of Conversations are left out, as the overview says. */
  readonly leftOut: string;
}

export interface Part {
  readonly label: string;
  readonly value: string;
  /** Its cell on the overview. */
  readonly row: number;
  readonly column: number;
}
