import {lint} from '../../formula/lint';
import type {Node} from '../../formula/node';
import {print} from '../../formula/print';
import type {CalculationColumn, Cells} from '../calculation/cells';
import type {CellPlan, GeneratedSheetId, SheetPlan} from './sheet-plan';

/** The formula's text. One that Google would not evaluate as meant is a bug and throws. */
export function formulaText(formula: Node): string {
  const problems = lint(formula);
  if (problems.length > 0) throw new Error(`A formula would not work in Google Sheets: ${problems.join(' ')}`);
  return print(formula);
}

/** A hidden sheet of labelled columns, each spilling down from row 2. */
export function calculationPlan<Id extends string>(
  id: GeneratedSheetId,
  name: string,
  columns: readonly CalculationColumn<Id>[],
  cells: Cells,
  rows: number,
): SheetPlan {
  const labels = columns.map(({header, what}): CellPlan => ({content: header, style: 'headText', note: what}));
  const formulas = columns.map(
    ({formula}): CellPlan => ({content: formula ? formulaText(formula(cells)) : '', style: 'plain'}),
  );
  return {
    id,
    name,
    rows,
    columns: columns.length,
    hidden: true,
    gridlines: true,
    frozenRows: 1,
    tabColour: undefined,
    columnWidths: columns.map(() => 110),
    rowHeights: [],
    blocks: [{row: 1, column: 1, cells: [labels, formulas]}],
    inputs: [],
    joined: [],
    columnFormats: [],
    charts: [],
    protection: 'Calculated by Sales Pipeline; Refresh overview rewrites it.',
  };
}
