import type {GeneratedSheetId} from '../pipeline/plan/sheet-plan';
import {GENERATED_SHEETS} from '../pipeline/workbook/workbook-plan';
import {readLayout} from './read-layout';
import {requireEditable} from './require-editable';
import type {Workbook} from './workbook';
import {writeWorkbook} from './write-workbook';

const WRITTEN = (Object.keys(GENERATED_SHEETS) as GeneratedSheetId[]).map(id => ({id, firstRow: 1}));

/**
 * Writes the generated sheets anew, as large as the tables ask for. Call it inside the lock.
 *
 * @param begin called before the first write.
 * @throws UserError when the stages need mending, or a sheet is protected: then nothing was written.
 */
export function refresh(workbook: Workbook, begin = (): void => {}): void {
  const layout = readLayout(workbook);
  requireEditable(workbook, WRITTEN);
  begin();
  writeWorkbook(workbook, layout, false);
}

/** The same after something else was changed, which stays changed when only this fails: Refresh overview does that part again. */
export function refreshed(workbook: Workbook): boolean {
  try {
    refresh(workbook);
    return true;
  } catch {
    return false;
  }
}
