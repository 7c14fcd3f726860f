import {Model} from '@odoo/o-spreadsheet';
import {strFromU8, unzipSync} from 'fflate';
import {readKept} from '../../engine/xlsx/kept-part';
import {allQuirks} from '../../quirks';
import {isTooLarge} from './workbook-size';

/** The parts of a workbook unpack to no more, together. In bytes; one that Google can hold stays far below. */
const mostBytes = 400 * 2 ** 20;

export interface Workbook {
  /** The engine's own data of what the file shows. */
  readonly data: Record<string, unknown>;
  /** What it carries beside that, as `readKept` gives it. */
  readonly kept: Awaited<ReturnType<typeof readKept>>;
}

/**
 * An .xlsx file as data. The engine reads a workbook's parts with the browser's XML parser, which the
 * host's process hasn't. Throws an Error whose message is for the user when it can't be read.
 *
 * @param name the file's, for messages
 */
export async function readWorkbook(name: string, bytes: Uint8Array): Promise<Workbook> {
  const parts = unpacked(name, bytes);
  const texts = textsOf(name, parts);
  const kept = await readKept(parts);
  // Only read here: the page's own evaluation asks for nothing that a file could miss.
  const clock = {now: () => new Date(), timeZone: 'UTC'};
  const sheets = {clock, quirks: allQuirks('hard'), neededRows: new Map<string, number>()};
  try {
    const data = new Model(texts, {custom: {sheets}})._exportData(false) as unknown as Record<string, unknown>;
    return {data, kept};
  } catch {
    throw unreadable(name);
  }
}

function unpacked(name: string, bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: ({originalSize}) => {
        size += originalSize;
        return size <= mostBytes;
      },
    });
  } catch {
    throw unreadable(name);
  }
  if (size <= mostBytes) return parts;
  throw new Error(
    `${name} unpacks to more than ${mostBytes / 2 ** 20} MB. Delete what nobody needs, and save it anew.`,
  );
}

function textsOf(
  name: string,
  parts: Readonly<Record<string, Uint8Array>>,
): Record<string, string | {imageSrc: string}> {
  const texts: Record<string, string | {imageSrc: string}> = {};
  for (const [path, bytes] of Object.entries(parts)) {
    if (/\.(xml|rels)$/.test(path)) texts[path] = strFromU8(bytes);
    else if (/\.(png|jpe?g|gif|bmp)$/i.test(path)) texts[path] = {imageSrc: ''};
  }
  // The format forbids document types (ECMA-376, part 2): entities that grow or are fetched would stand in one.
  const isForbidden = Object.values(texts).some(text => typeof text === 'string' && /<!DOCTYPE/i.test(text));
  if (!('[Content_Types].xml' in texts) || isForbidden) throw unreadable(name);
  if (Object.values(texts).some(text => typeof text === 'string' && isTooLarge(text))) {
    throw new Error(
      `${name} has more cells than Google Sheets holds: ten million, blank ones included, and 18278 columns. Delete rows and columns that nobody needs, and save it anew.`,
    );
  }
  requireNames(name, texts);
  return texts;
}

/**
 * The engine keeps sheets in plain objects by their names: one called `__proto__` would change every object of the page, and
 * no file could be opened after it.
 */
function requireNames(name: string, texts: Readonly<Record<string, unknown>>): void {
  for (const text of Object.values(texts)) {
    if (typeof text !== 'string' || !/<(?:[\w.-]+:)?sheets\b/.test(text)) continue;
    const sheets = new DOMParser().parseFromString(text, 'text/xml').getElementsByTagNameNS('*', 'sheet');
    const taken = [...sheets].map(sheet => sheet.getAttribute('name') ?? '').find(title => title in {});
    if (taken !== undefined) {
      throw new Error(
        `${name} has a sheet called ${taken}, a name that means something else here. Rename the sheet first.`,
      );
    }
  }
}

function unreadable(name: string): Error {
  return new Error(
    `${name} is no .xlsx file that can be read. Save it anew as .xlsx in the program that made it, and open that file.`,
  );
}
