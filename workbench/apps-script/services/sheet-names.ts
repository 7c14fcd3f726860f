import type {Execution} from '../runtime/execution';
import {GoogleError, notModelled} from '../runtime/google-error';

/** Throws Google's error for a name that a sheet has, in any case; the engine refuses some that Google takes. */
export function assertFreeName({world}: Execution, name: string, except?: string): void {
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  if (world.book.sheets().some(sheet => sheet.id !== except && same(sheet.name))) {
    throw new GoogleError(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  if (name === '' || name.length > 100) throw new GoogleError(`Invalid sheet name: ${name}`);
  if (/['*?/\\[\]]/.test(name)) throw notModelled(`A sheet name with any of ' * ? / \\ [ ] (${name})`);
}

export function renameSheet(execution: Execution, sheetId: string, newName: string): void {
  assertFreeName(execution, newName, sheetId);
  const {book} = execution.world;
  const oldName = book.getters.getSheetName(sheetId);
  if (oldName === newName) return;
  book.dispatch('RENAME_SHEET', {sheetId, oldName, newName});
  execution.sheetsChanged();
}
