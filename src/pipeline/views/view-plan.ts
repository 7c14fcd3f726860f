/** A sheet that people read: a line that says which day and which deals, titles, and below them columns that spill down. */
import * as fx from '../../formula/call';
import {cell, type Node} from '../../formula/node';
import {join} from '../../formula/operators';
import type {Cells} from '../facts/columns';
import {
  BLANK,
  type CellPlan,
  type ColourRule,
  type GeneratedSheetId,
  NO_EXTRAS,
  type SheetPlan,
} from '../plan/sheet-plan';
import {lineOr, typedOver} from './typed-over';

export interface ViewColumn {
  readonly header: string;
  readonly what?: string;
  /** Pixels; undefined: nobody needs to see it. Such columns stand last. */
  readonly width?: number;
  readonly format?: string;
  /** Undefined: the spill on its left fills it. */
  readonly formula?: (cells: Cells) => Node;
}

export interface View {
  readonly id: GeneratedSheetId;
  readonly name: string;
  readonly columns: readonly ViewColumn[];
  readonly rows: number;
  /** Said behind the day and the filters; a text. */
  readonly remark?: Node;
  /** What people should know who work on the sheet. */
  readonly note: string;
  /** Of the columns that stay in sight, the last one. */
  readonly frozenColumns?: number;
  /** People may filter by the titles. */
  readonly isFiltered?: true;
  readonly colours?: readonly ColourRule[];
}

/** The row in which the columns begin. */
export const LIST_ROW = 3;

/** A sheet of one list under its titles, with the day and the filters in row 1. Some of its columns are hidden. */
export function viewPlan({columns, remark, note, isFiltered, colours = [], ...sheet}: View, cells: Cells): SheetPlan {
  const shown = columns.filter(({width}) => width !== undefined).length;
  const typed = cell(undefined, 1, columns.length);
  const spilled = columns.flatMap(({header, formula, width}, index) =>
    formula && width !== undefined ? [{column: index + 1, name: header}] : [],
  );
  const scope = cells.settings('scope');
  const line = fx.ARRAYFORMULA(lineOr(typed, remark ? join(scope, fx.IFERROR(remark, '')) : scope));
  const head = columns.map((_, index): CellPlan => (index === 0 ? {content: line, style: 'label', note} : BLANK));
  head[columns.length - 1] = {...BLANK, content: typedOver(spilled, LIST_ROW)};
  const titles = columns.map(
    ({header, what, format}): CellPlan => ({content: header, style: format ? 'titleNumber' : 'titleText', note: what}),
  );
  // The rows below the first have no style: numbers and dates stand on the right there by themselves.
  const first = columns.map(
    ({format, formula}): CellPlan => ({content: formula ? formula(cells) : '', style: format ? 'number' : 'plain'}),
  );
  return {
    ...NO_EXTRAS,
    ...sheet,
    columns: columns.length,
    frozenRows: LIST_ROW - 1,
    columnWidths: columns.flatMap(({width}) => (width === undefined ? [] : [width])),
    hiddenColumns: [shown + 1, columns.length],
    cells: [head, titles, first],
    columnFormats: columns.flatMap(({format}, index) =>
      format ? [{column: index + 1, firstRow: LIST_ROW, format}] : [],
    ),
    colours,
    ...(isFiltered && {filter: {row: LIST_ROW - 1, column: 1, rows: sheet.rows - LIST_ROW + 2, columns: shown}}),
  };
}
