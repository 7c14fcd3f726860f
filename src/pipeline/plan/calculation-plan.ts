import type {CalculationColumn, Cells} from '../calculation/cells';
import {CALCULATION_SHEETS, type CalculationSheetId} from './calculation-sheets';
import type {Layout} from './layout';
import {type CellPlan, NO_EXTRAS, type SheetPlan} from './sheet-plan';

/** A hidden sheet of columns that spill down: from row 2 under their labels, or, beside another sheet's rows, from row 1. */
export function calculationPlan(id: CalculationSheetId, layout: Layout, cells: Cells, rows: number): SheetPlan {
  const columns = Object.values<readonly CalculationColumn<string>[]>(CALCULATION_SHEETS[id]).flat();
  const labels = columns.map(({header, what}): CellPlan => ({content: header, style: 'headText', note: what}));
  const isBeside = id === 'rows';
  const formulas = columns.map(
    ({formula, header, what}): CellPlan => ({
      content: formula ? formula(cells) : '',
      style: 'plain',
      note: isBeside ? `${header}: ${what}` : '',
    }),
  );
  return {
    ...NO_EXTRAS,
    id,
    name: layout.sheets[id],
    rows,
    columns: columns.length,
    hidden: true,
    gridlines: true,
    frozenRows: isBeside ? 0 : 1,
    columnWidths: columns.map(() => 110),
    // A script would read Dates, which shift with the time zone, and one by one take long to compare.
    columnFormats: columns.flatMap(({isDay}, index) => (isDay ? [{column: index + 1, firstRow: 2, format: '0'}] : [])),
    blocks: [{row: 1, column: 1, cells: isBeside ? [formulas] : [labels, formulas]}],
    protection: 'Calculated by Sales Pipeline; Refresh overview rewrites it.',
  };
}
