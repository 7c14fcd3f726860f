import type {Area, CellPlan, SheetPlan} from '../plan/sheet-plan';

/** What a note says at the title of a frozen copy, in the place of how to use the overview. */
const TITLE_NOTE = 'A frozen copy: values only. Nothing on it changes any more.';

/**
 * How a copy of the overview looks of which nothing changes any more: as the overview, without what is meant for typing. What rules
 * would colour by what the cells hold is coloured for good.
 *
 * @param values of the overview, from A1 on.
 * @param name of the copy.
 */
export function frozenPlan(
  {blankWhile0, ...plan}: SheetPlan,
  values: readonly (readonly unknown[])[],
  name: string,
): SheetPlan {
  const at = (row: number, column: number): unknown => (values[row - 1] ?? [])[column - 1];
  const hidden = blankWhile0 && at(blankWhile0.cell.row, blankWhile0.cell.column) === 0 ? blankWhile0.areas : [];
  const frozen = (cell: CellPlan, row: number, column: number): CellPlan => {
    const still = {...cell, content: ''};
    if (cell.style === 'title') return {...still, note: TITLE_NOTE};
    // What its note says of typing is no more true.
    if (cell.style === 'label') return {...still, note: undefined};
    if (cell.style === 'input') return {...still, style: 'totalText', note: undefined};
    if (isIn(hidden, row, column)) return {...still, style: 'quiet', background: undefined};
    const warns = isIn(plan.warnings, row, column) && Number(at(row, column)) > 0;
    return warns ? {...still, style: 'warningNumber'} : still;
  };
  return {
    ...plan,
    name,
    tabColour: '',
    inputs: [],
    warnings: [],
    cells: plan.cells.map((line, down) => line.map((cell, right) => frozen(cell, down + 1, right + 1))),
  };
}

function isIn(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some(
    area =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
}
