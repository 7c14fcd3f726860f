import type {SheetPlan} from '../pipeline/plan/sheet-plan';
import {GENERATED_SHEETS} from '../pipeline/workbook/workbook-plan';
import {CHANGE_INSTEAD} from '../texts/dialogs';
import {retry} from './retry';
import type {SheetState} from './sheet-state';
import type {Workbook} from './workbook';

/** Warns before a generated sheet is edited by hand; the input cells stay free. A user's own, stricter protection stays. */
export function protect(
  workbook: Workbook,
  {sheet, protection: present, isKept, wasCutOff, inputs}: SheetState,
  id: SheetPlan['id'],
): void {
  if (isKept) return;
  if (!present && id in GENERATED_SHEETS) workbook.beginBuilding();
  const protection = present ?? sheet.protect();
  retry(() => {
    // Cut off between the two, it would keep everybody out.
    if (!present || wasCutOff) protection.setWarningOnly(true).setDescription(CHANGE_INSTEAD);
    if (inputs) protection.setUnprotectedRanges([inputs]);
  });
}
