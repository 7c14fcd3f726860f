import type {Node} from '../../formula/node';
import {BLANK, type CellPlan, NO_EXTRAS, type SheetPlan} from './sheet-plan';

/** A column of a hidden sheet: the formula spills down from its first cell, or the one on its left does. */
export interface HiddenColumn {
  readonly header: string;
  readonly formula: Node | undefined;
  /** A script would read Dates, which shift with the time zone, and one by one take long to compare. */
  readonly isDay?: true;
}

/** A hidden sheet of columns: below their titles, or, beside another sheet's rows, from row 1. */
export function hiddenPlan(
  sheet: Pick<SheetPlan, 'id' | 'name' | 'rows'>,
  columns: readonly HiddenColumn[],
  firstRow: number,
): SheetPlan {
  const titles = columns.map(({header}): CellPlan => ({...BLANK, content: header}));
  const formulas = columns.map(({formula = ''}): CellPlan => ({...BLANK, content: formula}));
  return {
    ...NO_EXTRAS,
    ...sheet,
    columns: columns.length,
    hidden: true,
    columnFormats: columns.flatMap(({isDay}, index) => (isDay ? [{column: index + 1, firstRow: 2, format: '0'}] : [])),
    cells: [titles, formulas].slice(2 - firstRow),
  };
}
