import type {SheetPlan} from '../pipeline/plan/sheet-plan';
import {isOfThisVersion} from '../pipeline/workbook/look';
import {GENERATED_SHEETS} from '../pipeline/workbook/workbook-plan';
import {sheetGone} from '../texts/errors';
import {inputRange} from './input-range';
import {retry} from './retry';
import type {Size} from './size';
import {isBlank, type Workbook} from './workbook';

/** A generated sheet as it is before it is written. */
export interface SheetState {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Nothing was ever written on it. */
  readonly isNew: boolean;
  /** This version of the add-on built it once, to the end: what users may have changed for themselves since stays. */
  readonly wasFinished: boolean;
  /** Nobody knows of it being built to the end, ever: it may still be as large as Google makes a sheet. */
  readonly mayBeUnsized: boolean;
  /** As it is now, whatever was inserted or deleted. */
  size: Size;
  readonly protection: GoogleAppsScript.Spreadsheet.Protection | undefined;
  /** Nothing about its protection is to be changed: there is one, without input cells to leave free, or a user's own, stricter. */
  readonly isKept: boolean;
  /** The run before was cut off, perhaps while it protected the sheet. */
  readonly wasCutOff: boolean;
  /** Around the cells that are meant for typing. */
  readonly inputs: GoogleAppsScript.Spreadsheet.Range | undefined;
  /** As it is now, whatever was made anew. */
  filter: GoogleAppsScript.Spreadsheet.Filter | null;
  readonly charts: readonly GoogleAppsScript.Spreadsheet.EmbeddedChart[];
}

export type StateOf = (plan: SheetPlan) => SheetState;

/** @throws Error when the plan's sheet is gone: it was there a moment ago. */
export function sheetOfPlan(workbook: Workbook, {id, name}: SheetPlan): SheetState['sheet'] {
  const sheet = workbook.find(id);
  if (!sheet) throw new Error(sheetGone(name));
  return sheet;
}

/** Looks at each sheet once. Ask for all of them before the first write: a read after a write makes Sheets calculate. */
export function surveyor(workbook: Workbook): StateOf {
  const seen = new Map<SheetPlan['id'], SheetState>();
  return plan => {
    const state = seen.get(plan.id) ?? stateOf(workbook, plan);
    seen.set(plan.id, state);
    return state;
  };
}

function stateOf(workbook: Workbook, plan: SheetPlan): SheetState {
  const {id, charts} = plan;
  const sheet = sheetOfPlan(workbook, plan);
  const isNew = workbook.isNew(id);
  const {look} = workbook.memory;
  const protection =
    isNew || plan.hidden ? undefined : retry(() => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]);
  const wasCutOff = workbook.kept.wasCutOff || (!!protection && !(id in GENERATED_SHEETS) && isBlank(sheet));
  const inputs = inputRange(sheet, plan);
  return {
    sheet,
    isNew,
    wasFinished: !isNew && id in GENERATED_SHEETS && isOfThisVersion(look),
    mayBeUnsized: look === undefined || !(id in GENERATED_SHEETS),
    size: workbook.sizeOf(id, sheet),
    protection,
    isKept: protection !== undefined && !wasCutOff && !(inputs && retry(() => protection.isWarningOnly())),
    wasCutOff,
    inputs,
    filter: isNew || !plan.filter ? null : retry(() => sheet.getFilter()),
    charts: isNew || charts.length === 0 ? [] : retry(() => sheet.getCharts()),
  };
}
