import type {StageWish} from '../pipeline/stages/diff-stages';
import {isNamed} from '../pipeline/stages/stage';
import {nameKey} from '../pipeline/tables/name';
import {STAGES, type StageColumn} from '../pipeline/tables/tables';
import type {CellContent} from './cell-content';
import {deleteRows} from './delete-rows';
import {sheetOf, type TableContent} from './read-table';
import {retry} from './retry';
import {rewriteColumn} from './rewrite-column';
import type {Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gets ready to write the stages in their new order into the rows that stages have now. What users wrote beside a stage
 * moves with it, unless their column holds formulas: those compute from their own row and stay. Rows of stages that go are
 * deleted.
 *
 * @returns writes.
 */
export function writeStages(
  workbook: Workbook,
  {location, rows}: TableContent<StageColumn>,
  wishes: readonly StageWish[],
): () => void {
  const sheet = sheetOf(workbook, STAGES);
  const stages = rows.filter(isNamed);
  const present = stages.map(({row}) => row);
  const lacking = Math.max(0, wishes.length - present.length);
  const last = present[present.length - 1] ?? 1;
  const places = [...present.slice(0, wishes.length), ...Array.from({length: lacking}, (_, step) => last + 1 + step)];
  const areFree = lacking === 0 || isFree(sheet, last + 1, lacking);
  const byRow = (contents: readonly CellContent[]) =>
    new Map(places.map((row, index) => [row, contents[index] ?? ''] as const));
  const old = new Map(stages.map(({stage, row}) => [nameKey(stage), row]));
  const writes = [
    ...STAGES.columns.map(({id}) =>
      rewriteColumn(sheet, location.columns[id], byRow(wishes.map(wish => wish[id] ?? ''))),
    ),
    ...usersColumns(sheet, Object.values(location.columns)).map(([column, values]) =>
      rewriteColumn(sheet, column, byRow(wishes.map(({was}) => values[(old.get(nameKey(was)) ?? 0) - 1] ?? ''))),
    ),
  ];
  return () => {
    // A remark of the user's below the stages moves down.
    if (!areFree) sheet.insertRowsAfter(last, lacking);
    for (const write of writes) write();
    deleteRows(workbook, STAGES, present.slice(wishes.length));
  };
}

function isFree(sheet: Sheet, row: number, rows: number): boolean {
  return retry(
    () => sheet.getMaxRows() >= row + rows - 1 && sheet.getRange(row, 1, rows, sheet.getMaxColumns()).isBlank(),
  );
}

/** The columns that users added, with their cells from row 1; none that holds a formula. */
function usersColumns(sheet: Sheet, ours: readonly number[]): [number, CellContent[]][] {
  const data = sheet.getDataRange();
  const values: CellContent[][] = retry(() => data.getValues());
  const formulas = retry(() => data.getFormulas());
  return (values[0] ?? []).flatMap((_, index): [number, CellContent[]][] =>
    ours.includes(index + 1) || formulas.some(row => row[index] !== '')
      ? []
      : [[index + 1, values.map(row => row[index] ?? '')]],
  );
}
