import type {CalculationColumn, Cells} from '../calculation/cells';
import type {Block, CellPlan, SheetPlan} from './sheet-plan';

/** A hidden sheet of labelled columns, each spilling down from row 2. */
export function calculationPlan<Id extends string>(
  id: SheetPlan['id'],
  name: string,
  columns: readonly CalculationColumn<Id>[],
  cells: Cells,
  rows: number,
): SheetPlan {
  const labels = columns.map(({header, what}): CellPlan => ({content: header, style: 'headText', note: what}));
  return {
    ...hiddenSheet(id, name, columns.length, rows),
    frozenRows: 1,
    blocks: [block([labels, formulas(columns, cells)])],
  };
}

/** A hidden sheet whose columns spill from row 1, beside the rows of another sheet; their labels are notes. */
export function besidePlan<Id extends string>(
  id: SheetPlan['id'],
  name: string,
  columns: readonly CalculationColumn<Id>[],
  cells: Cells,
  rows: number,
): SheetPlan {
  return {...hiddenSheet(id, name, columns.length, rows), frozenRows: 0, blocks: [block([formulas(columns, cells)])]};
}

function formulas<Id extends string>(columns: readonly CalculationColumn<Id>[], cells: Cells): CellPlan[] {
  return columns.map(({formula, header, what}) => ({
    content: formula ? formula(cells) : '',
    style: 'plain',
    note: `${header}: ${what}`,
  }));
}

function block(cells: CellPlan[][]): Block {
  return {row: 1, column: 1, cells};
}

function hiddenSheet(id: SheetPlan['id'], name: string, columns: number, rows: number) {
  return {
    id,
    name,
    rows,
    columns,
    hidden: true,
    gridlines: true,
    tabColour: undefined,
    columnWidths: Array.from({length: columns}, () => 110),
    rowHeights: [],
    inputs: [],
    joined: [],
    columnFormats: [],
    charts: [],
    protection: 'Calculated by Sales Pipeline; Refresh overview rewrites it.',
  };
}
