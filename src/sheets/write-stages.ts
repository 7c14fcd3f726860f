import {cellsOf, isNamed, type StageWish} from '../pipeline/stages/plan-change';
import {nameKey} from '../pipeline/tables/name';
import {STAGES} from '../pipeline/tables/tables';
import {deleteRows} from './delete-rows';
import {readTable, sheetOf} from './read-table';
import {rewriteColumn} from './rewrite-column';
import type {Workbook} from './workbook';
import type {CellContent} from './written';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes the stages in their new order into the rows that stages have now. What users wrote beside a stage moves with it,
 * unless their column holds formulas: those compute from their own row and stay. Rows of stages that go are deleted.
 */
export function writeStages(workbook: Workbook, wishes: readonly StageWish[]): void {
  const sheet = sheetOf(workbook, STAGES);
  const {location, rows} = readTable(workbook, STAGES);
  const stages = rows.filter(isNamed);
  const old = new Map(stages.map(({stage, row}) => [nameKey(stage), row]));
  const places = makeRoom(
    sheet,
    stages.map(({row}) => row),
    wishes.length,
  );
  for (const {id} of STAGES.columns) {
    const contents = wishes.map(wish => cellsOf(wish)[id] as CellContent);
    rewriteColumn(sheet, location.columns[id], byRow(places, contents));
  }
  const ours = new Set<number>(Object.values(location.columns));
  for (const [column, values] of usersColumns(sheet, ours)) {
    const contents = wishes.map(({was}) => values[(old.get(nameKey(was)) ?? 0) - 1] ?? '');
    rewriteColumn(sheet, column, byRow(places, contents));
  }
  deleteRows(
    workbook,
    STAGES,
    stages.slice(wishes.length).map(({row}) => row),
  );
}

/** The rows that the stages get: those they have, and new ones below. A remark that stands there moves down. */
function makeRoom(sheet: Sheet, present: readonly number[], needed: number): number[] {
  const places = present.slice(0, needed);
  const last = present[present.length - 1] ?? 1;
  const lacking = needed - places.length;
  if (lacking === 0) return places;
  const isFree =
    sheet.getMaxRows() >= last + lacking && sheet.getRange(last + 1, 1, lacking, sheet.getMaxColumns()).isBlank();
  if (!isFree) sheet.insertRowsAfter(last, lacking);
  return [...places, ...Array.from({length: lacking}, (_, index) => last + 1 + index)];
}

/** The columns that users added, with their cells from row 1; none that holds a formula. */
function usersColumns(sheet: Sheet, ours: ReadonlySet<number>): [number, CellContent[]][] {
  const data = sheet.getDataRange();
  const values: CellContent[][] = data.getValues();
  const formulas = data.getFormulas();
  return (values[0] ?? []).flatMap((_, index): [number, CellContent[]][] =>
    ours.has(index + 1) || formulas.some(row => row[index] !== '')
      ? []
      : [[index + 1, values.map(row => row[index] ?? '')]],
  );
}

function byRow(rows: readonly number[], contents: readonly CellContent[]): Map<number, CellContent> {
  return new Map(rows.map((row, index) => [row, contents[index] ?? '']));
}
