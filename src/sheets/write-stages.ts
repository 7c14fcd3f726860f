import type {StageWish} from '../pipeline/stages/diff-stages';
import {isNamed, STAGE_FIELDS} from '../pipeline/stages/stage';
import {nameKey, tidyName} from '../pipeline/tables/name';
import {STAGES} from '../pipeline/tables/tables';
import {holdsFormula} from '../texts/errors';
import type {CellContent} from './cell-content';
import {deleteRows} from './delete-rows';
import type {OwnColumn, PendingStages} from './pending';
import {addressOf, sheetOf} from './read-table';
import {retry} from './retry';
import {rewriteColumn} from './rewrite-column';
import type {StagesAndLog} from './stages-and-log';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Stages = Pick<StagesAndLog, 'stages' | 'cells' | 'formulas'>;

/**
 * Gets ready to write the stages in their new order into the rows that stages have now. What users wrote beside a stage
 * moves with it, unless their column holds formulas: those compute from their own row and stay. Where all of it stands
 * already, the same is written again.
 *
 * @param keepsRows whether rows of stages that go are emptied, not deleted: they may have been free rows.
 * @returns writes.
 */
export function writeStages(
  workbook: Workbook,
  {stages: {location, rows}, cells, formulas}: Stages,
  {after, own}: PendingStages,
  keepsRows: boolean,
): () => void {
  const sheet = sheetOf(workbook, STAGES);
  const present = rows.filter(isNamed).map(({row}) => row);
  const lacking = Math.max(0, after.length - present.length);
  const last = present[present.length - 1] ?? 1;
  const kept = keepsRows ? present : present.slice(0, after.length);
  const places = [...kept, ...Array.from({length: lacking}, (_, step) => last + 1 + step)];
  const areFree = lacking === 0 || isFree(sheet, last + 1, lacking);
  const columns = [
    ...STAGES.columns.map(({id}) => [location.columns[id], after.map(wish => wish[id] ?? '')] as const),
    ...own
      .filter(({column, header}) => cells[0]?.[column - 1] === header)
      .map(each => [each.column, each.after] as const),
  ];
  const writes = columns.map(([column, contents]) => {
    const wanted = places.map((row, index) => [row, contents[index] ?? ''] as const);
    return rewriteColumn(sheet, column, new Map(wanted.filter(([row]) => !formulas[row - 1]?.[column - 1])));
  });
  return () => {
    // A remark of the user's below the stages moves down.
    if (!areFree) sheet.insertRowsAfter(last, lacking);
    for (const write of writes) write();
    deleteRows(workbook, STAGES, present.slice(kept.length));
  };
}

/**
 * Refuses a change that would write over a formula; one whose result is wanted anyway stays.
 *
 * @throws UserError that names the cell.
 */
export function requireNoFormula({stages, formulas}: Stages, after: readonly StageWish[]): void {
  stages.rows.filter(isNamed).forEach((cells, index) => {
    for (const id of STAGE_FIELDS) {
      const isFormula = formulas[cells.row - 1]?.[stages.location.columns[id] - 1];
      if (!isFormula || tidyName(cells[id]) === tidyName(after[index]?.[id])) continue;
      throw new UserError(holdsFormula(addressOf(stages.location, id, cells.row)));
    }
  });
}

/** The columns that users added, none that holds a formula: what stands beside each stage now, and what is to. */
export function ownColumns({stages, cells, formulas}: Stages, after: readonly StageWish[]): OwnColumn[] {
  const ours: readonly number[] = Object.values(stages.location.columns);
  const named = stages.rows.filter(isNamed);
  const rowOf = new Map(named.map(({stage, row}) => [nameKey(stage), row]));
  return (cells[0] ?? []).flatMap((header, index): OwnColumn[] => {
    if (ours.includes(index + 1) || formulas.some(row => row[index] !== '')) return [];
    const at = (row = 0): CellContent => (cells[row - 1]?.[index] ?? '') as CellContent;
    return [
      {
        column: index + 1,
        header: header as CellContent,
        before: named.map(({row}) => at(row)),
        after: after.map(({was}) => at(rowOf.get(nameKey(was)))),
      },
    ];
  });
}

function isFree(sheet: Sheet, row: number, rows: number): boolean {
  return retry(
    () => sheet.getMaxRows() >= row + rows - 1 && sheet.getRange(row, 1, rows, sheet.getMaxColumns()).isBlank(),
  );
}
