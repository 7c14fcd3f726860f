import {retry} from './retry';
import type {SheetState} from './sheet-state';

/** Warns before a generated sheet is edited by hand; the input cells stay free. A user's own, stricter protection stays. */
export function protect({sheet, protection: present, isKept, wasCutOff, inputs}: SheetState): void {
  if (isKept) return;
  const protection = present ?? sheet.protect();
  retry(() => {
    // Cut off between the two, it would keep everybody out.
    if (!present || wasCutOff) protection.setWarningOnly(true);
    if (inputs) protection.setUnprotectedRanges([inputs]);
  });
}
