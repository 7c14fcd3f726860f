import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {isSaved, type SavedSpreadsheet} from '../../apps-script/host-options';
import type {Selected} from '../../apps-script/runtime/selection';
import {PageError} from './page-error';

/** A spreadsheet as the page keeps it: with the cells that each user had selected. */
export interface StoredSpreadsheet extends SavedSpreadsheet {
  selections?: Record<string, Selected>;
}

/** The file in which the page keeps its spreadsheet. It is written aside and moved into place, so that it is never half of one. */
export class StoredFile {
  constructor(readonly path: string) {}

  /** Undefined when there is no such file yet. Throws a PageError when it can't be read or holds something else. */
  read(): StoredSpreadsheet | undefined {
    return read(this.path, 'the page starts with a new one');
  }

  write(saved: StoredSpreadsheet): void {
    write(this.path, saved);
  }

  /** Keeps the spreadsheet that another one is about to replace, in the place of the one that was kept so before. */
  keepReplaced(saved: StoredSpreadsheet): void {
    write(this.#replaced, saved);
  }

  /** As `read`, of the spreadsheet that the present one has replaced. */
  readReplaced(): StoredSpreadsheet | undefined {
    return read(this.#replaced, 'the page goes on without it');
  }

  get hasReplaced(): boolean {
    return existsSync(this.#replaced);
  }

  get #replaced(): string {
    return `${this.path}.replaced`;
  }
}

function read(path: string, without: string): StoredSpreadsheet | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new PageError(`${path} can't be read: ${code}.`);
  }
  const data = parsed(text);
  if (isSaved(data)) return data;
  throw new PageError(`${path} holds no saved spreadsheet. Move it away, and ${without}.`);
}

function write(path: string, saved: StoredSpreadsheet): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(`${path}.new`, JSON.stringify(saved));
  renameSync(`${path}.new`, path);
}

function parsed(text: string): object | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? data : undefined;
  } catch {
    return undefined;
  }
}
