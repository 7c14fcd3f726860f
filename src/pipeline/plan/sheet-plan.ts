/** A generated sheet as plain data: what `src/sheets` writes in few, large calls. Rows and columns are counted from 1. */
import type {Node, ReferenceNode} from '../../formula/node';
import type {StyleName} from './style';

export interface SheetPlan {
  readonly id: GeneratedSheetId | 'dataCheck' | 'choices';
  readonly name: string;
  /** The sheet is grown to at least this size and never shrunk. */
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
  readonly frozenRows: number;
  readonly frozenColumns?: number;
  /** `#rrggbb` */
  readonly tabColour?: string;
  /** Pixels, from column A on; of a hidden sheet none. */
  readonly columnWidths: readonly number[];
  /** Columns that nobody needs to see, from the first to the last. */
  readonly hiddenColumns?: readonly [first: number, last: number] | undefined;
  /** Pixels, from row 1 on; undefined: as high as its text. */
  readonly rowHeights: readonly (number | undefined)[];
  /** From A1 on, rectangular. The row of the input cells holds nothing else. */
  readonly cells: readonly (readonly CellPlan[])[];
  /** Input cells, in one row from left to right: written once, then the user's. */
  readonly inputs: readonly InputCell[];
  /** Cells that are joined side by side, row by row. */
  readonly joined: readonly Area[];
  /** Number formats of whole columns from a row on. */
  readonly columnFormats: readonly {readonly column: number; readonly firstRow: number; readonly format: string}[];
  /** Cells that call for a look while their number is above 0. */
  readonly warnings: readonly Area[];
  /** Cells that formulas colour; where two rules colour the same one, the earlier wins. */
  readonly colours: readonly ColourRule[];
  /** Cells of several lines each, with white between them. */
  readonly cards?: Area;
  /** Titles, and below them what they let people filter. */
  readonly filter?: Area;
  /** Areas that look as if nothing were in them while a cell holds 0. */
  readonly blankWhile0?: {readonly areas: readonly Area[]; readonly cell: ChartPlan['at']};
  readonly charts: readonly ChartPlan[];
}

/** The sheets that are all formulas. */
export type GeneratedSheetId = 'overview' | 'board' | 'toDo' | 'deals' | 'lists' | 'rows' | 'log' | 'pairs';

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A conditional format of a formula's own. */
export interface ColourRule {
  readonly area: Area;
  /**
   * For the upper left cell of the area; its references move along with the other cells. It reads cells of the same sheet
   * only: Google takes others by INDIRECT alone.
   */
  readonly when: Node;
  /** `#rrggbb` */
  readonly background: string;
}

export interface CellPlan {
  /** A formula, a number, or a text that stays text; `""` is blank. */
  readonly content: Node | string | number;
  readonly style: StyleName;
  readonly note?: string | undefined;
  /** Overrides the style's number format. */
  readonly format?: string | undefined;
  /** Overrides the style's background, `#rrggbb`. */
  readonly background?: string | undefined;
}

export interface InputCell {
  readonly row: number;
  readonly column: number;
  /** Cells side by side that are joined to this one. */
  readonly columns: number;
  /** Undefined: the cell starts blank. */
  readonly initial?: Node | string | undefined;
  readonly kind:
    | {readonly type: 'date'}
    | {readonly type: 'list'; readonly values: readonly string[]}
    | {readonly type: 'range'; readonly cells: ReferenceNode};
  readonly format: string;
  readonly note: string;
}

/**
 * `funnel`: a stacked bar; the first column of `data` names the bars, the second is the invisible spacer, each further one
 * a series of bars. `months`: columns side by side; the first column of `data` names them.
 */
export interface ChartPlan {
  readonly kind: 'funnel' | 'months';
  /** Above the chart, and for screen readers: it goes where the chart goes. */
  readonly title: string;
  /** Side by side in the chart, wherever they stand. */
  readonly data: readonly Area[];
  readonly at: {readonly row: number; readonly column: number};
  /** Pixels: from the left of its cell, and its size. */
  readonly offset: number;
  readonly width: number;
  readonly height: number;
  /** `#rrggbb`, one for each visible series. */
  readonly colours: readonly string[];
}

export const BLANK: CellPlan = {content: '', style: 'plain'};

/** What most sheets have nothing of. */
export const NO_EXTRAS = {
  hidden: false,
  frozenRows: 0,
  columnWidths: [],
  rowHeights: [],
  inputs: [],
  joined: [],
  columnFormats: [],
  warnings: [],
  colours: [],
  charts: [],
} satisfies Partial<SheetPlan>;
