import type {SheetPlan} from '../pipeline/plan/sheet-plan';
import {rangesOf} from './areas';
import {retry} from './retry';
import type {SheetState} from './sheet-state';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Lets people filter a sheet by its titles. A filter that is there stays as it is, what it hides included. Nobody documents
 * that Sheets lengthens one whose sheet gets rows below it: one of our columns that is too short is made anew.
 */
export function ensureFilter(state: SheetState, {filter: wanted}: SheetPlan): void {
  if (!wanted) return;
  const {sheet, filter: present} = state;
  const old = present && retry(() => present.getRange());
  const isShort = old && old.getLastRow() < wanted.row + wanted.rows - 1 && old.getLastColumn() === wanted.columns;
  if (present && !isShort) return;
  const columns = present ? Array.from({length: wanted.columns}, (_, index) => index + 1) : [];
  const hidden = columns.map(column => retry(() => present?.getColumnFilterCriteria(column)));
  present?.remove();
  const [range] = rangesOf(sheet, [wanted]);
  const filter = retry(() => sheet.getFilter() || (range as Range).createFilter());
  hidden.forEach((criteria, index) => {
    if (criteria) filter.setColumnFilterCriteria(index + 1, criteria);
  });
  state.filter = filter;
}
