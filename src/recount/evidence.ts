import type {Grid} from './sheet-rows';

/** What a proof needs of the spreadsheet: all that was read of it, and where the overview's numbers stand. */
export interface Evidence {
  readonly tables: Readonly<Record<'stages' | 'customers' | 'conversations' | 'targets', Grid>>;
  readonly overview: Grid;
  /** Every cell of the overview as it was last drawn. */
  readonly slots: readonly DrawnCell[];
  /** Of the stages, in their order, when it was drawn. */
  readonly types: readonly string[];
  /** Of the spreadsheet. */
  readonly timeZone: string;
  readonly now: Date;
  /** What the overview is called now; asked for only where something differs. */
  readonly sheet: () => string;
}

/** A cell of the overview: what it holds, by its ids, and where. */
export interface DrawnCell {
  readonly section: string;
  readonly line: string;
  readonly column: string;
  readonly at: {readonly row: number; readonly column: number};
  readonly kind: string;
  readonly unit: string;
  /** A label's is its text, and depends on no cell. */
  readonly content?: ((cells: never) => unknown) | undefined;
}
