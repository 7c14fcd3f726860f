import type {Node} from '../../formula/node';
import {type CellPlan, NO_EXTRAS, type SheetPlan} from './sheet-plan';

const WIDTH = 110;

/** A column of a hidden sheet: the formula spills down from its first cell, or the one on its left does. */
export interface HiddenColumn {
  readonly header: string;
  readonly formula: Node | undefined;
  /** A script would read Dates, which shift with the time zone, and one by one take long to compare. */
  readonly isDay?: true;
}

/** A hidden sheet of columns: below their titles, or, beside another sheet's rows, from row 1. */
export function hiddenPlan(
  sheet: Pick<SheetPlan, 'id' | 'name' | 'rows' | 'protection'>,
  columns: readonly HiddenColumn[],
  firstRow: number,
): SheetPlan {
  const titles = columns.map(({header}): CellPlan => ({content: header, style: 'headText'}));
  const formulas = columns.map(({formula = ''}): CellPlan => ({content: formula, style: 'plain'}));
  return {
    ...NO_EXTRAS,
    ...sheet,
    columns: columns.length,
    hidden: true,
    gridlines: true,
    frozenRows: firstRow - 1,
    columnWidths: columns.map(() => WIDTH),
    columnFormats: columns.flatMap(({isDay}, index) => (isDay ? [{column: index + 1, firstRow: 2, format: '0'}] : [])),
    blocks: [{row: 1, column: 1, cells: [titles, formulas].slice(2 - firstRow)}],
  };
}
