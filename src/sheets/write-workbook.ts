import type {Layout} from '../pipeline/plan/layout';
import {overviewLook} from '../pipeline/plan/look';
import type {SheetPlan} from '../pipeline/plan/sheet-plan';
import {workbookPlan} from '../pipeline/plan/workbook-plan';
import {drawFunnelChart} from './funnel-chart';
import {protect} from './protect';
import type {Workbook} from './workbook';
import {writeInputs} from './write-inputs';
import {buildSheet, grow, writeCells} from './write-plan';

/**
 * Writes all generated sheets. Sheets that are missing are made; when the look has changed (other stages, another version
 * of the add-on) or `rebuild` asks for it, every sheet is built anew, otherwise only texts and formulas are written.
 */
export function writeWorkbook(workbook: Workbook, layout: Layout, rebuild: boolean): void {
  const plans = workbookPlan(layout);
  const look = overviewLook(layout);
  const everything = rebuild || workbook.memory.look !== look;
  const rows = Math.max(...plans.map(plan => plan.rows));
  const tooShort = (workbook.memory.rows ?? 0) < layout.logRows;
  for (const plan of plans) {
    const found = workbook.find(plan.id);
    const sheet = found ?? workbook.insert(plan.id, plan.name);
    if (!found || everything) build(workbook, sheet, plan);
    else {
      if (tooShort) grow(sheet, plan.rows, plan.columns);
      writeCells(sheet, plan);
    }
  }
  workbook.memory.look = look;
  if (tooShort || everything) workbook.memory.rows = rows;
}

function build(workbook: Workbook, sheet: GoogleAppsScript.Spreadsheet.Sheet, plan: SheetPlan): void {
  buildSheet(sheet, plan);
  writeInputs(sheet, plan.inputs);
  for (const chart of plan.charts) {
    const id = drawFunnelChart(sheet, chart, workbook.memory.funnelChart);
    if (id !== undefined) workbook.memory.funnelChart = id;
  }
  protect(sheet, plan.protection, plan.inputs);
  if (plan.hidden) sheet.hideSheet();
}
