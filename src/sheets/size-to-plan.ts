import type {SheetPlan} from '../pipeline/plan/sheet-plan';
import type {SheetState} from './sheet-state';
import {grow} from './size';

/**
 * Makes a generated sheet as large as its plan. A new sheet has 26 columns and 1,000 rows, whatever is in them, and a
 * spreadsheet holds 10 million cells: on a sheet as long as the log each spare column costs a cell for every conversation, so
 * they go before rows come. Rows go from new sheets, and blank ones from sheets that may never have been finished; so do
 * columns beside the overview, which has inputs: people may write there. Never to be repeated blindly: rows that were inserted
 * by a call that failed would come twice.
 */
export function sizeToPlan(
  state: Pick<SheetState, 'sheet' | 'isNew' | 'mayBeUnsized' | 'size'>,
  {rows, columns, inputs}: SheetPlan,
): void {
  const {sheet, isNew, mayBeUnsized, size} = state;
  const mayNarrow =
    size.columns > columns && (isNew || inputs.length === 0 || (mayBeUnsized && sheet.getLastColumn() <= columns));
  if (mayNarrow) sheet.deleteColumns(columns + 1, size.columns - columns);
  const mayShorten = size.rows > rows && (isNew || (mayBeUnsized && sheet.getLastRow() <= rows));
  if (mayShorten) sheet.deleteRows(rows + 1, size.rows - rows);
  grow(sheet, size, {rows, columns});
  state.size = {
    rows: mayShorten ? rows : Math.max(rows, size.rows),
    columns: mayNarrow ? columns : Math.max(columns, size.columns),
  };
}
