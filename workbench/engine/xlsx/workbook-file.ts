import type {Model} from '@odoo/o-spreadsheet';
import {strToU8, zipSync} from 'fflate';
import {quietly} from '../quietly';
import {fitPage, hideSpacers} from './for-print';
import {addKept} from './kept-part';
import {withXmlText} from './xml-text';

const MENDED = {worksheets: fitPage, charts: hideSpacers};

/** Cells hold characters that XML has no way to write, and a file with one of them opens nowhere. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * The spreadsheet as an .xlsx file. Formulas that only Google Sheets reads are written as their values, so that Excel and
 * LibreOffice open it; charts, formats and validations are kept, except for rules that the file format has not, such as
 * "any date".
 *
 * @param kept plain data that the file is to carry unseen, for `readKept` of kept-part.ts
 */
export async function workbookFile(model: Model, kept?: object): Promise<Uint8Array> {
  const {files} = await withoutRemarks(() => withXmlText(() => quietly(() => model.exportXLSX())));
  const contents: Record<string, Uint8Array> = {};
  for (const file of files) {
    if (!('content' in file)) continue;
    const part = /^xl\/(worksheets|charts)\/\w+\.xml$/.exec(file.path)?.[1] as keyof typeof MENDED | undefined;
    const text = file.content.replaceAll(NO_XML, '\ufffd');
    contents[file.path] = strToU8(part ? MENDED[part](text) : text);
  }
  if (kept) await addKept(contents, kept);
  return zipSync(contents);
}

/** The engine remarks on the console, once for each, that a rule has no place in the file. */
async function withoutRemarks<T>(work: () => Promise<T>): Promise<T> {
  const warn = console.warn;
  console.warn = (...what: unknown[]) => {
    if (!String(what[0]).endsWith('is not supported in xlsx.')) warn(...what);
  };
  try {
    return await work();
  } finally {
    console.warn = warn;
  }
}
