import {closeSync, mkdirSync, openSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {type Host, workbookFile} from '../workbench/index';
import {InputError} from './input-error';

/** Makes sure that a file can be written, and makes the folder it stands in. Throws InputError when it can't. */
export function requireWritable(file: string): void {
  try {
    mkdirSync(dirname(file), {recursive: true});
    closeSync(openSync(file, 'a'));
  } catch (error) {
    throw new InputError([`${file} can't be written: ${(error as Error).message}.`]);
  }
}

/**
 * Writes the spreadsheet as an .xlsx file. Throws Node's error where the file can't be written: ask `requireWritable`
 * first.
 */
export async function writeWorkbook(host: Host, file: string): Promise<void> {
  writeFileSync(file, await workbookFile(host.model));
}
