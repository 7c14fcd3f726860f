import {overviewPlan} from '../pipeline/overview/overview-plan';
import type {Layout} from '../pipeline/plan/layout';
import type {GeneratedSheetId, SheetPlan} from '../pipeline/plan/sheet-plan';
import {overviewLook} from '../pipeline/workbook/look';
import {factPlans, GENERATED_SHEETS, SPARE_ROWS, viewPlans} from '../pipeline/workbook/workbook-plan';
import {countDealRows} from './count-deal-rows';
import {drawChart} from './draw-chart';
import {grow, sizeToPlan} from './grow';
import {protect} from './protect';
import {readCapacity} from './read-capacity';
import {generatedSheets} from './read-layout';
import {retry} from './retry';
import type {Workbook} from './workbook';
import {fillInputs, writeInputs} from './write-inputs';
import {buildSheet, writeCells} from './write-plan';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes all generated sheets. Sheets that are missing are made; when the look has changed (other stages, another version
 * of the add-on) or `rebuild` asks for it, every sheet is built anew, otherwise only texts and formulas are written.
 */
export function writeWorkbook(workbook: Workbook, layout: Layout, rebuild: boolean): void {
  const made = makeMissing(workbook);
  const named = makeRoom(workbook, {...layout, sheets: generatedSheets(workbook)}, rebuild);
  if (rebuild || made.has('overview')) fillOverview(workbook, named);
  for (const plan of factPlans(named)) write(workbook, plan, rebuild || made.has(plan.id));
  const withCapacity = {...named, capacity: readCapacity(workbook)};
  const look = overviewLook(withCapacity);
  const isNewLook = rebuild || workbook.memory.look !== look;
  for (const plan of viewPlans(withCapacity)) write(workbook, plan, isNewLook || made.has(plan.id));
  workbook.memory.look = look;
  workbook.memory.drawn = {capacity: withCapacity.capacity, types: layout.stages.map(({type}) => type)};
}

/**
 * Every sheet is as large as it must be before the first formula: one that names a missing column stays #REF! too. Inserting
 * rows is slow, so that is done before half of the room is used up and not at every Refresh.
 */
function makeRoom(workbook: Workbook, layout: Layout, rebuild: boolean): Layout {
  const known = workbook.memory.rows;
  if (known && !rebuild && layout.rows.log <= known.log + SPARE_ROWS / 2) return {...layout, rows: known};
  const sized = {...layout, rows: {log: layout.rows.log, deals: countDealRows(workbook, layout)}};
  for (const plan of [...factPlans(sized), ...viewPlans(sized)]) {
    retry(() => sizeToPlan(workbook.find(plan.id) as Sheet, plan));
  }
  workbook.memory.rows = sized.rows;
  return sized;
}

function fillOverview(workbook: Workbook, layout: Layout): void {
  const sheet = workbook.find('overview') as Sheet;
  const plan = overviewPlan(layout);
  retry(() => {
    grow(sheet, plan);
    fillInputs(sheet, plan.inputs);
  });
}

function write(workbook: Workbook, plan: SheetPlan, everything: boolean): void {
  const sheet = workbook.find(plan.id);
  if (!sheet) throw new Error(`The sheet "${plan.name}" disappeared while it was being written.`);
  if (everything) build(workbook, sheet, plan);
  else retry(() => writeCells(sheet, plan));
}

/** All sheets before the first formula: one that names a sheet which does not exist yet stays #REF! in Sheets. */
function makeMissing(workbook: Workbook): ReadonlySet<SheetPlan['id']> {
  const missing = (Object.keys(GENERATED_SHEETS) as GeneratedSheetId[]).filter(id => !workbook.find(id));
  for (const id of missing) workbook.insert(id, GENERATED_SHEETS[id]);
  // A sheet that was made is small again, whatever is remembered.
  if (missing.length > 0) delete workbook.memory.rows;
  return new Set(missing);
}

function build(workbook: Workbook, sheet: Sheet, plan: SheetPlan): void {
  retry(() => {
    // The inputs first: cells that are joined take the look of the first one, now as at the next run.
    writeInputs(workbook, sheet, plan.inputs);
    buildSheet(sheet, plan);
  });
  for (const chart of plan.charts) {
    const others = (workbook.memory.charts ?? []).filter(({kind}) => kind !== chart.kind);
    const known = workbook.memory.charts?.find(({kind}) => kind === chart.kind);
    const id = drawChart(sheet, chart, known?.id);
    if (id !== undefined) workbook.memory.charts = [...others, {kind: chart.kind, id}];
  }
  protect(sheet, plan.protection, plan.inputs);
  if (plan.hidden) retry(() => sheet.hideSheet());
}
