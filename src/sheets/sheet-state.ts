import type {SheetPlan} from '../pipeline/plan/sheet-plan';
import {retry} from './retry';
import type {Size} from './size';
import type {Workbook} from './workbook';

/** A generated sheet as it is before it is written. */
export interface SheetState {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Nothing was ever written on it. */
  readonly isNew: boolean;
  /** As it is now, whatever was inserted or deleted. */
  size: Size;
  readonly protection: GoogleAppsScript.Spreadsheet.Protection | undefined;
  /** It has a stricter protection than ours: a user's own. */
  readonly isKept: boolean;
  readonly charts: readonly GoogleAppsScript.Spreadsheet.EmbeddedChart[];
}

/** @throws Error when the plan's sheet is gone: it was there a moment ago. */
export type StateOf = (plan: SheetPlan) => SheetState;

/** Looks at each sheet once. Ask for all of them before the first write: a read after a write makes Sheets calculate. */
export function surveyor(workbook: Workbook): StateOf {
  const seen = new Map<SheetPlan['id'], SheetState>();
  return plan => {
    const state = seen.get(plan.id) ?? stateOf(workbook, plan);
    seen.set(plan.id, state);
    return state;
  };
}

function stateOf(workbook: Workbook, {id, name, charts}: SheetPlan): SheetState {
  const sheet = workbook.find(id);
  if (!sheet) throw new Error(`The sheet "${name}" disappeared while it was being written.`);
  const isNew = workbook.isNew(id);
  const protection = isNew ? undefined : retry(() => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]);
  return {
    sheet,
    isNew,
    size: workbook.sizeOf(id, sheet),
    protection,
    isKept: protection !== undefined && !retry(() => protection.isWarningOnly()),
    charts: isNew || charts.length === 0 ? [] : retry(() => sheet.getCharts()),
  };
}
