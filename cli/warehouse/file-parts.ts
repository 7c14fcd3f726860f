import {closeSync, createReadStream, openSync, readSync, statSync} from 'node:fs';
import {decodeText} from '../../src/delimited/decode';
import {begun, isEmpty, rowsIn} from '../../src/delimited/read-delimited';
import {asInput, type Head, type HeadedRow, headedRows, headOf} from '../headed-table';
import {InputError} from '../input-error';

/** Rows of a file of delimited text, one part after the other, below the row that names the columns. */
export interface Part {
  readonly head: Head;
  readonly rows: HeadedRow[];
  /** How much of the file was read by then. */
  readonly bytes: number;
}

const BLOCK = 8_000_000;

/**
 * Reads a file of delimited text in UTF-8 part by part, so that no more than a part of it is in memory. Throws InputError for
 * what is no such text or no such table, and for another encoding.
 *
 * @param block bytes that are read at a time.
 */
export async function* fileParts(file: string, block = BLOCK): AsyncGenerator<Part> {
  const beginning = beginningOf(file);
  const {delimiter, body} = begun(beginning);
  let before = beginning.length - body.length;
  let head: Head | undefined;
  let text = '';
  let line = 1;
  for await (const {more, bytes, isLast} of blocks(file, block)) {
    text += more.slice(before);
    before -= Math.min(before, more.length);
    const {rows, end, line: next} = asInput(() => rowsIn(text, {file, delimiter, line, isCut: !isLast}));
    text = text.slice(end);
    line = next;
    if (!head) {
      const header = rows.shift();
      if (!header) continue;
      head = headOf(file, header, delimiter);
    }
    yield {head, rows: headedRows(head, rows), bytes};
  }
  if (!head) throw new InputError([isEmpty(file)]);
}

interface Block {
  /** With `\n` for its line ends. */
  readonly more: string;
  readonly bytes: number;
  readonly isLast: boolean;
}

async function* blocks(file: string, highWaterMark: number): AsyncGenerator<Block> {
  const {size} = statSync(file);
  const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  let bytes = 0;
  // A line end may be cut in two.
  let held = '';
  for await (const chunk of createReadStream(file, {highWaterMark}) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    const isLast = bytes >= size;
    const text = held + decoded(file, decoder, chunk, isLast);
    held = !isLast && text.endsWith('\r') ? '\r' : '';
    yield {more: text.slice(0, text.length - held.length).replaceAll(/\r\n?/g, '\n'), bytes, isLast};
  }
}

function decoded(file: string, decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array, isLast: boolean): string {
  let text = '';
  try {
    text = decoder.decode(chunk, {stream: !isLast});
  } catch {
    throw notUtf8(file);
  }
  if (text.includes('\0')) throw notUtf8(file);
  return text;
}

function notUtf8(file: string): InputError {
  return new InputError([
    `${file} holds bytes that are no UTF-8, in which so large a file must be. Save it once more as "CSV UTF-8".`,
  ]);
}

/** Bytes that tell what a file is, and what separates its cells. */
const BEGINNING = 400_000;

/** A file's first lines, with `\n` for their ends. Throws InputError for what is no text in UTF-8. */
function beginningOf(file: string): string {
  const start = Buffer.alloc(BEGINNING);
  const handle = openSync(file, 'r');
  const length = readSync(handle, start);
  closeSync(handle);
  const end = length < BEGINNING ? length : start.lastIndexOf(10) + 1 || length;
  const {text, encoding} = asInput(() => decodeText(start.subarray(0, end), file));
  if (encoding !== 'UTF-8') throw notUtf8(file);
  // The decoder takes a mark off, and the blocks have it.
  const mark = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? '\uFEFF' : '';
  return mark + text.replaceAll(/\r\n?/g, '\n');
}
