import type {Cells, FactColumn} from '../facts/columns';
import {FACT_SHEETS, type FactSheetId} from '../facts/fact-sheets';
import {hiddenPlan} from '../plan/hidden-plan';
import type {Layout} from '../plan/layout';
import type {SheetPlan} from '../plan/sheet-plan';

/** A hidden sheet of lists, side by side. */
export function factSheetPlan(
  id: Exclude<FactSheetId, 'deals'>,
  layout: Layout,
  cells: Cells,
  rows: number,
): SheetPlan {
  const {lists, firstRow} = FACT_SHEETS[id];
  const columns = (Object.values(lists) as (readonly FactColumn[])[]).flat();
  return hiddenPlan(
    {id, name: layout.sheets[id], rows},
    columns.map(({formula, ...column}) => ({...column, formula: formula?.(cells)})),
    firstRow,
  );
}
