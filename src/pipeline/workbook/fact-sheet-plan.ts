import type {Cells, FactColumn} from '../facts/columns';
import {FACT_SHEETS, type FactSheetId} from '../facts/fact-sheets';
import type {Layout} from '../plan/layout';
import {CALCULATED, type CellPlan, NO_EXTRAS, type SheetPlan} from '../plan/sheet-plan';

const WIDTH = 110;

/** A hidden sheet of columns that spill down: from row 2 under their titles, or, beside another sheet's rows, from row 1. */
export function factSheetPlan(
  id: Exclude<FactSheetId, 'deals'>,
  layout: Layout,
  cells: Cells,
  rows: number,
): SheetPlan {
  const {lists, firstRow} = FACT_SHEETS[id];
  const columns = (Object.values(lists) as (readonly FactColumn[])[]).flat();
  const isBeside = firstRow === 1;
  const titles = columns.map(({header}): CellPlan => ({content: header, style: 'headText'}));
  const formulas = columns.map(({formula}): CellPlan => ({content: formula ? formula(cells) : '', style: 'plain'}));
  return {
    ...NO_EXTRAS,
    id,
    name: layout.sheets[id],
    rows,
    columns: columns.length,
    hidden: true,
    gridlines: true,
    frozenRows: isBeside ? 0 : 1,
    columnWidths: columns.map(() => WIDTH),
    // A script would read Dates, which shift with the time zone, and one by one take long to compare.
    columnFormats: columns.flatMap(({isDay}, index) => (isDay ? [{column: index + 1, firstRow: 2, format: '0'}] : [])),
    blocks: [{row: 1, column: 1, cells: isBeside ? [formulas] : [titles, formulas]}],
    protection: `${CALCULATED}; Refresh overview rewrites it.`,
  };
}
