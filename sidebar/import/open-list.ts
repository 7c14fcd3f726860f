/** Opens what the user chose as a list. */
import {decodeText} from '../../src/delimited/decode';
import {NoTable} from '../../src/delimited/no-table';
import {NoText} from '../../src/delimited/no-text';
import {readDelimited} from '../../src/delimited/read-delimited';
import type {SheetListed} from '../../src/panel/calls';
import type {SourceRow} from '../../src/pipeline/import/source';
import {isBlank} from '../../src/pipeline/tables/cell-content';
import * as texts from '../../src/texts/panel/import';
import {call} from '../server/call';
import {Trouble} from '../server/trouble';
import type {List} from './draft';

/** Programs' own files; what such a file begins with says the same where it has another name. */
const WORKBOOK = /\.(xlsx?|xlsm|ods|numbers)$/i;
const ZIP = 'PK\x03\x04';
const OLD_EXCEL = '\xd0\xcf\x11\xe0';

/** Lets the page draw what was said before. */
export function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}

/** @throws Trouble with a sentence for the user, for what is no table. */
export async function openFile(file: File): Promise<List> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (WORKBOOK.test(file.name) || start === ZIP || start === OLD_EXCEL) {
    throw new Trouble(texts.isWorkbook(file.name), false);
  }
  try {
    const {text} = decodeText(bytes, file.name);
    await pause();
    return {name: file.name, isSheet: false, rows: readDelimited(text, {file: file.name}).rows};
  } catch (error) {
    throw error instanceof NoText || error instanceof NoTable ? new Trouble(error.message, false) : error;
  }
}

/** As many rows as one call brings in a few seconds. */
const ROWS = 5000;

/** @param onRows is told how many rows were read so far. */
export async function openSheet({id, name, rows}: SheetListed, onRows: (rows: number) => void): Promise<List> {
  const read: SourceRow[] = [];
  for (let first = 1; first <= rows; first += ROWS) {
    const cells = await call('readSheetRows', {id, first, count: ROWS});
    cells.forEach((row, index) => {
      if (!row.every(isBlank)) read.push({line: first + index, cells: row});
    });
    onRows(Math.min(rows, first + ROWS - 1));
  }
  return {name, isSheet: true, rows: read};
}
