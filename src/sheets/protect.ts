import type {SheetPlan} from '../pipeline/plan/sheet-plan';
import {rangesOf} from './areas';
import {retry} from './retry';
import type {SheetState} from './sheet-state';

/** Warns before a generated sheet is edited by hand; the input cells stay free. A user's own, stricter protection stays. */
export function protect(
  {sheet, protection: present, isKept}: SheetState,
  {protection: words, inputs}: SheetPlan,
): void {
  if (isKept) return;
  const protection = present ?? sheet.protect();
  retry(() => {
    if (!present) protection.setDescription(words).setWarningOnly(true);
    if (inputs.length > 0) {
      protection.setUnprotectedRanges(
        rangesOf(
          sheet,
          inputs.map(({row, column}) => ({row, column, rows: 1, columns: 1})),
        ),
      );
    }
  });
}
