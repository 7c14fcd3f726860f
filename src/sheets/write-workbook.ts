import {overviewPlan} from '../pipeline/overview/overview-plan';
import type {Layout} from '../pipeline/plan/layout';
import type {GeneratedSheetId, SheetPlan} from '../pipeline/plan/sheet-plan';
import {isOfListLook, isOfThisVersion, overviewLook} from '../pipeline/workbook/look';
import {factPlans, GENERATED_SHEETS, SPARE_ROWS, viewPlans} from '../pipeline/workbook/workbook-plan';
import {buildSheets} from './build-sheets';
import {countDealRows} from './count-deal-rows';
import {ensureFilter} from './ensure-filter';
import {fillInputs} from './inputs';
import {readCapacity, readContents} from './read-capacity';
import {generatedSheets} from './read-layout';
import {repairOverview} from './repair-overview';
import {retry} from './retry';
import {type StateOf, sheetOfPlan, surveyor} from './sheet-state';
import {sizeToPlan} from './size-to-plan';
import type {Workbook} from './workbook';
import {writeCells} from './write-cells';

/**
 * Writes all generated sheets. Sheets that are missing are made; when the look has changed (other stages, another version
 * of the add-on) or `rebuild` asks for it, every sheet is built anew, otherwise only texts and formulas are written. Call it
 * inside the lock.
 *
 * @param layout as it was read; how many rows the overview's tables take is read anew once the lists are calculated.
 */
export function writeWorkbook(workbook: Workbook, layout: Layout, rebuild: boolean): void {
  const made = makeMissing(workbook);
  if (repairOverview(workbook, layout)) made.add('overview');
  if (workbook.kept.wasCutOff) delete workbook.memory.look;
  if (rebuild || made.size > 0) workbook.beginBuilding();
  const stateOf = surveyor(workbook);
  const sized = makeRows(workbook, {...layout, sheets: generatedSheets(workbook)}, rebuild, stateOf);
  if (rebuild || made.has('overview')) fillOverview(sized, stateOf);
  const {look: before} = workbook.memory;
  const isOld = rebuild || !isOfThisVersion(before);
  const isListOld = rebuild || !isOfListLook(before, sized);
  const isAnew = ({id}: SheetPlan): boolean => (id === 'deals' ? isListOld : isOld) || made.has(id);
  write(workbook, factPlans(sized), isAnew, stateOf);
  const withCapacity = {...sized, capacity: readCapacity(workbook), contents: readContents(workbook)};
  const look = overviewLook(withCapacity);
  const isNewLook = rebuild || before !== look;
  write(workbook, viewPlans(withCapacity), plan => isNewLook || made.has(plan.id), stateOf);
  workbook.memory.look = look;
  delete workbook.memory.isBuilding;
  workbook.memory.drawn = {
    capacity: withCapacity.capacity,
    types: layout.stages.map(({type}) => type),
    ofDeals: layout.tables.conversations.given && true,
  };
}

/**
 * Every sheet is as large as it must be before the first formula: one that names a missing column stays #REF! too. Inserting
 * rows is slow, so that is done before half of the spare rows are used up and not at every Refresh.
 */
function makeRows(workbook: Workbook, layout: Layout, rebuild: boolean, stateOf: StateOf): Layout {
  const known = workbook.memory.rows;
  if (known && !rebuild && layout.rows.log <= known.log + SPARE_ROWS / 2) return {...layout, rows: known};
  const sized = {...layout, rows: {log: layout.rows.log, deals: countDealRows(workbook, layout)}};
  const plans = factPlans(sized);
  // All are looked at before the first is written; what people see gets its size when it is built.
  for (const plan of [...plans, ...viewPlans(sized)]) stateOf(plan);
  for (const plan of plans) {
    const state = stateOf(plan);
    sizeToPlan(state, plan);
    if (state.filter && !rebuild) ensureFilter(state, plan);
  }
  workbook.memory.rows = sized.rows;
  return sized;
}

function fillOverview(layout: Layout, stateOf: StateOf): void {
  const plan = overviewPlan(layout);
  retry(() => fillInputs(stateOf(plan), plan));
}

function write(
  workbook: Workbook,
  plans: readonly SheetPlan[],
  isAnew: (plan: SheetPlan) => boolean,
  stateOf: StateOf,
): void {
  buildSheets(workbook, plans.filter(isAnew), stateOf);
  for (const plan of plans) {
    if (!isAnew(plan)) retry(() => writeCells(sheetOfPlan(workbook, plan), plan));
  }
}

/** All sheets before the first formula: one that names a sheet which does not exist yet stays #REF! in Sheets. */
function makeMissing(workbook: Workbook): Set<SheetPlan['id']> {
  const missing = (Object.keys(GENERATED_SHEETS) as GeneratedSheetId[]).filter(id => !workbook.find(id));
  for (const id of missing) workbook.insert(id, GENERATED_SHEETS[id]);
  return new Set<SheetPlan['id']>(missing);
}
