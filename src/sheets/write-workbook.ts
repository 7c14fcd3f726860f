import type {Layout} from '../pipeline/plan/layout';
import {overviewLook} from '../pipeline/plan/look';
import type {SheetPlan} from '../pipeline/plan/sheet-plan';
import {calculationPlans, viewPlans} from '../pipeline/plan/workbook-plan';
import {drawChart} from './draw-chart';
import {protect} from './protect';
import {readRoom} from './read-room';
import type {Workbook} from './workbook';
import {writeInputs} from './write-inputs';
import {buildSheet, grow, writeCells} from './write-plan';

/**
 * Writes all generated sheets. Sheets that are missing are made; when the look has changed (other stages, another version
 * of the add-on) or `rebuild` asks for it, every sheet is built anew, otherwise only texts and formulas are written.
 */
export function writeWorkbook(workbook: Workbook, layout: Layout, rebuild: boolean): void {
  const made = makeRoom(workbook, layout);
  for (const plan of calculationPlans(layout)) write(workbook, plan, rebuild || made.has(plan.id));
  const withRoom = {...layout, room: readRoom(workbook)};
  const look = overviewLook(withRoom);
  const isNewLook = rebuild || workbook.memory.look !== look;
  for (const plan of viewPlans(withRoom)) write(workbook, plan, isNewLook || made.has(plan.id));
  workbook.memory.look = look;
}

/**
 * Makes all sheets that are missing and as large as they must be, before the first formula is written: one that refers to
 * a sheet or a column that is not there yet would stay broken. Returns the sheets that were made.
 */
function makeRoom(workbook: Workbook, layout: Layout): Set<SheetPlan['id']> {
  const plans = [...calculationPlans(layout), ...viewPlans(layout)];
  const isTooShort = (workbook.memory.rows ?? 0) < layout.logRows;
  const made = new Set<SheetPlan['id']>();
  for (const plan of plans) {
    const found = workbook.find(plan.id);
    if (!found) made.add(plan.id);
    const sheet = found ?? workbook.insert(plan.id, plan.name);
    if (!found || isTooShort) grow(sheet, plan.rows, plan.columns);
  }
  if (isTooShort) workbook.memory.rows = Math.max(...plans.map(plan => plan.rows));
  return made;
}

function write(workbook: Workbook, plan: SheetPlan, everything: boolean): void {
  const sheet = workbook.find(plan.id);
  if (!sheet) throw new Error(`The sheet "${plan.name}" disappeared while it was being written.`);
  if (everything) build(workbook, sheet, plan);
  else writeCells(sheet, plan);
}

function build(workbook: Workbook, sheet: GoogleAppsScript.Spreadsheet.Sheet, plan: SheetPlan): void {
  buildSheet(sheet, plan);
  writeInputs(workbook, sheet, plan.inputs);
  for (const chart of plan.charts) {
    const id = drawChart(sheet, chart, workbook.memory.charts?.[chart.kind]);
    if (id !== undefined) workbook.memory.charts = {...workbook.memory.charts, [chart.kind]: id};
  }
  protect(sheet, plan.protection, plan.inputs);
  if (plan.hidden) sheet.hideSheet();
}
