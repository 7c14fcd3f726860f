import type {Layout} from '../pipeline/plan/layout';
import {overviewLook} from '../pipeline/plan/look';
import type {GeneratedSheetId, SheetPlan} from '../pipeline/plan/sheet-plan';
import {GENERATED_SHEETS, workbookPlan} from '../pipeline/plan/workbook-plan';
import {drawFunnelChart} from './funnel-chart';
import {grow} from './grow';
import {protect} from './protect';
import {generatedSheets} from './read-layout';
import {retry} from './retry';
import type {Workbook} from './workbook';
import {writeInputs} from './write-inputs';
import {buildSheet, writeCells} from './write-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes all generated sheets. Sheets that are missing are made; when the look has changed (other stages, another version
 * of the add-on) or `rebuild` asks for it, every sheet is built anew, otherwise only texts and formulas are written.
 */
export function writeWorkbook(workbook: Workbook, layout: Layout, rebuild: boolean): void {
  const made = makeMissing(workbook);
  const plans = workbookPlan({...layout, sheets: generatedSheets(workbook)});
  const look = overviewLook(layout);
  const everything = rebuild || workbook.memory.look !== look;
  const rows = Math.max(...plans.map(plan => plan.rows));
  const tooShort = (workbook.memory.rows ?? 0) < layout.logRows;
  for (const plan of plans) {
    const sheet = workbook.find(plan.id) as Sheet;
    if (everything || made.has(plan.id)) build(workbook, sheet, plan);
    else {
      retry(() => {
        if (tooShort) grow(sheet, plan);
        writeCells(sheet, plan);
      });
    }
  }
  workbook.memory.look = look;
  if (tooShort || everything) workbook.memory.rows = rows;
}

/** All sheets before the first formula: one that names a sheet which does not exist yet stays #REF! in Sheets. */
function makeMissing(workbook: Workbook): ReadonlySet<SheetPlan['id']> {
  const missing = (Object.keys(GENERATED_SHEETS) as GeneratedSheetId[]).filter(id => !workbook.find(id));
  for (const id of missing) workbook.insert(id, GENERATED_SHEETS[id]);
  return new Set(missing);
}

function build(workbook: Workbook, sheet: Sheet, plan: SheetPlan): void {
  retry(() => {
    buildSheet(sheet, plan);
    writeInputs(sheet, plan.inputs);
  });
  for (const chart of plan.charts) {
    const id = drawFunnelChart(sheet, chart, workbook.memory.funnelChart);
    if (id !== undefined) workbook.memory.funnelChart = id;
  }
  protect(sheet, plan.protection, plan.inputs);
  if (plan.hidden) retry(() => sheet.hideSheet());
}
