/** A generated sheet as plain data: what `src/sheets` writes in few, large calls. Rows and columns are counted from 1. */
import type {Node} from '../../formula/node';
import type {StyleName} from './style';

export interface SheetPlan {
  readonly id: GeneratedSheetId | 'dataCheck' | 'choices';
  readonly name: string;
  /** The sheet is grown to at least this size and never shrunk. */
  readonly rows: number;
  readonly columns: number;
  readonly hidden: boolean;
  readonly gridlines: boolean;
  readonly frozenRows: number;
  /** `#rrggbb`; undefined: none. */
  readonly tabColour: string | undefined;
  /** Pixels, from column A on. */
  readonly columnWidths: readonly number[];
  /** Pixels, for the rows that are not 21 high. */
  readonly rowHeights: readonly {readonly row: number; readonly height: number}[];
  /** Blocks of cells; what lies between them is the user's. */
  readonly blocks: readonly Block[];
  /** Input cells: written once, then the user's. */
  readonly inputs: readonly InputCell[];
  /** Cells that are joined side by side, row by row. */
  readonly joined: readonly Area[];
  /** Number formats of whole columns below the header. */
  readonly columnFormats: readonly {readonly column: number; readonly format: string}[];
  readonly charts: readonly ChartPlan[];
  readonly protection: string;
}

/** The sheets that are all formulas. */
export type GeneratedSheetId = 'stageList' | 'rows' | 'log' | 'deals' | 'dealList' | 'overview';

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Block {
  readonly row: number;
  readonly column: number;
  /** Rectangular. */
  readonly cells: readonly (readonly CellPlan[])[];
}

export interface CellPlan {
  /** A formula, a number, or a text that stays text; `""` is blank. */
  readonly content: Node | string | number;
  readonly style: StyleName;
  readonly note?: string;
  /** Overrides the style's number format. */
  readonly format?: string;
  /** Overrides the style's background, `#rrggbb`. */
  readonly background?: string;
}

export interface InputCell {
  readonly row: number;
  readonly column: number;
  readonly initial: Node;
  readonly kind: 'date';
  readonly style: StyleName;
  readonly format: string;
  readonly note: string;
}

/** A stacked bar: the first column of `data` names the bars, the second is the invisible spacer, the third the count. */
export interface ChartPlan {
  readonly kind: 'funnel';
  /** Title for screen readers. */
  readonly description: string;
  readonly data: Area;
  readonly at: {readonly row: number; readonly column: number};
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

export const BLANK: CellPlan = {content: '', style: 'plain'};
