import {readFileSync} from 'node:fs';
import {InputError} from './input-error';

/** What a file holds. Throws InputError when it can't be read. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code;
    throw new InputError([`${file} can't be read: ${why}.`]);
  }
}
