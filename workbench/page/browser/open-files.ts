import {Model} from '@odoo/o-spreadsheet';
import {strFromU8, unzipSync} from 'fflate';
import type {FromWindow} from '../protocol';
import {element} from './element';

/** Lets the user choose files, and reads them: one .xlsx, or CSV tables. Throws an Error that says what is wrong with them. */
export async function chooseFiles(): Promise<FromWindow | undefined> {
  const files = await chosen();
  if (files.length === 0) return undefined;
  const workbook = files.find(({name}) => /\.xlsx$/i.test(name));
  if (!workbook) {
    const tables = await Promise.all(files.map(async file => ({name: file.name, text: await file.text()})));
    return {type: 'openTables', files: tables};
  }
  if (files.length > 1) throw new Error('Open one .xlsx at a time, or CSV tables together.');
  const data = await readWorkbook(workbook);
  return {type: 'openData', name: workbook.name.replace(/\.xlsx$/i, ''), data};
}

function chosen(): Promise<File[]> {
  return new Promise(resolve => {
    const input = element('input', {type: 'file', multiple: true, accept: '.csv,.xlsx', id: 'files', hidden: true});
    const finish = (): void => {
      input.remove();
      resolve([...(input.files ?? [])]);
    };
    input.addEventListener('change', finish);
    input.addEventListener('cancel', finish);
    document.body.append(input);
    input.click();
  });
}

/** The engine reads a workbook's parts with the browser's XML parser, which the host's process hasn't. */
async function readWorkbook(file: File): Promise<Record<string, unknown>> {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  } catch {
    throw new Error(`${file.name} is no .xlsx file.`);
  }
  const texts: Record<string, string | {imageSrc: string}> = {};
  for (const [path, bytes] of Object.entries(parts)) {
    if (/\.(xml|rels)$/.test(path)) texts[path] = strFromU8(bytes);
    else if (/\.(png|jpe?g|gif|bmp)$/i.test(path)) texts[path] = {imageSrc: ''};
  }
  if (!('[Content_Types].xml' in texts)) throw new Error(`${file.name} is no .xlsx file.`);
  // Only read here: the page's own evaluation asks for nothing that a file could miss.
  const sheets = {clock: {now: () => new Date(), timeZone: 'UTC'}, neededRows: new Map<string, number>()};
  return new Model(texts, {custom: {sheets}})._exportData(false) as unknown as Record<string, unknown>;
}
