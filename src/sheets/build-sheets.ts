import type {SheetPlan} from '../pipeline/plan/sheet-plan';
import {drawCharts} from './draw-charts';
import {dressSheet} from './dress-sheet';
import {ensureFilter} from './ensure-filter';
import {validateInputs} from './inputs';
import {protect} from './protect';
import {retry} from './retry';
import type {StateOf} from './sheet-state';
import {sizeToPlan} from './size-to-plan';
import type {Workbook} from './workbook';
import {writeCells} from './write-cells';

/**
 * Makes sheets as their plans say, whatever they looked like: all of them first get their size and look, then their contents,
 * so that nothing is calculated while formats are still written.
 *
 * @param stateOf what each sheet is like now; it is asked before anything is written.
 */
export function buildSheets(workbook: Workbook, plans: readonly SheetPlan[], stateOf: StateOf): void {
  const seen = plans.map(plan => ({plan, state: stateOf(plan)}));
  const sheets = seen.map(({plan, state}) => {
    sizeToPlan(state, plan);
    const range = retry(() => {
      const all = dressSheet(state, plan);
      validateInputs(workbook, state, plan);
      return all;
    });
    // Nobody comes upon a hidden sheet by accident. Before its contents: who finds these does not look whether it is hidden.
    if (plan.hidden && !state.wasFinished) retry(() => state.sheet.hideSheet());
    return {plan, state, range};
  });
  // Before there is anything to protect: by a blank sheet it is seen that a run was cut off here.
  for (const {plan, state} of sheets) if (!plan.hidden) protect(workbook, state, plan.id);
  for (const {plan, state, range} of sheets) retry(() => writeCells(state.sheet, plan, range));
  for (const {plan, state} of sheets) {
    drawCharts(workbook, state, plan);
    ensureFilter(state, plan);
  }
}
