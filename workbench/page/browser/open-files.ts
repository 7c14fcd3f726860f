import type {FromWindow} from '../protocol';
import {element} from './element';
import {readWorkbook} from './read-workbook';

export interface ChosenFiles {
  readonly names: readonly string[];
  /** What opens them. */
  readonly message: FromWindow;
}

/** Lets the user choose files, and reads them: one .xlsx, or CSV tables. Throws an Error that says what is wrong with them. */
export async function chooseFiles(): Promise<ChosenFiles | undefined> {
  const files = await chosen();
  if (files.length === 0) return undefined;
  const names = files.map(({name}) => name);
  const workbook = files.find(({name}) => /\.xlsx$/i.test(name));
  if (!workbook) {
    const tables = await Promise.all(files.map(async file => ({name: file.name, text: await textOf(file)})));
    return {names, message: {type: 'openTables', files: tables}};
  }
  if (files.length > 1) throw new Error('Open one .xlsx at a time, or CSV tables together.');
  const read = await readWorkbook(workbook.name, new Uint8Array(await workbook.arrayBuffer()));
  return {names, message: {type: 'openData', name: workbook.name.replace(/\.xlsx$/i, ''), ...read}};
}

/** The browser's own way would put question marks in the place of what is no UTF-8. */
async function textOf(file: File): Promise<string> {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(await file.arrayBuffer());
  } catch {
    throw new Error(`${file.name} is not UTF-8 text. Save it as "CSV UTF-8".`);
  }
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
