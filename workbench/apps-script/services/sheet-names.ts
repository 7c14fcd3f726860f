import type {Execution} from '../runtime/execution';
import {GoogleError, notModelled} from '../runtime/google-error';

/**
 * Throws Google's error for a name that a sheet has, in any case, and for an empty one or one of more than 100
 * characters; a WorkbenchError for one that Google takes and the engine refuses.
 *
 * @param except the id of a sheet that may have the name: the one to be renamed
 */
export function assertFreeName({world}: Execution, name: string, except?: string): void {
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  if (world.book.sheets().some(sheet => sheet.id !== except && same(sheet.name))) {
    throw new GoogleError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  if (name === '' || name.length > 100) throw new GoogleError(`Invalid sheet name: ${name}`);
  if (/['*?/\\[\]]/.test(name)) throw notModelled(`A sheet name with any of ' * ? / \\ [ ] (${name})`);
}

/**
 * Formulas that name the sheet follow. Another case of the same name is allowed. Throws what `assertFreeName` throws.
 */
export function renameSheet(execution: Execution, sheetId: string, newName: string): void {
  assertFreeName(execution, newName, sheetId);
  const {book} = execution.world;
  const oldName = book.getters.getSheetName(sheetId);
  if (oldName === newName) return;
  book.dispatch('RENAME_SHEET', {sheetId, oldName, newName});
  execution.sheetsChanged();
}
