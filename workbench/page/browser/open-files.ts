import type {FromWindow} from '../protocol';
import {element} from './element';
import {readWorkbook} from './read-workbook';

export interface ChosenFiles {
  readonly names: readonly string[];
  /** What opens them. */
  readonly message: FromWindow;
}

/** Lets the user choose files, and reads them: one .xlsx, or CSV tables, as they are. Throws an Error that says what is wrong with them. */
export async function chooseFiles(): Promise<ChosenFiles | undefined> {
  const files = await chosen();
  if (files.length === 0) return undefined;
  const names = files.map(({name}) => name);
  const workbook = files.find(({name}) => /\.xlsx$/i.test(name));
  if (!workbook) {
    const tables = await Promise.all(files.map(async file => ({name: file.name, base64: await base64Of(file)})));
    return {names, message: {type: 'openTables', files: tables}};
  }
  if (files.length > 1) throw new Error('Open one .xlsx at a time, or CSV tables together.');
  const read = await readWorkbook(workbook.name, new Uint8Array(await workbook.arrayBuffer()));
  return {names, message: {type: 'openData', name: workbook.name.replace(/\.xlsx$/i, ''), ...read}};
}

/** Throws an Error where the file can't be read: it was moved, or its disk taken out. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,?/, ''));
    reader.onerror = () => reject(new Error(`${file.name} can't be read any more. Choose it again.`));
    reader.readAsDataURL(file);
  });
}

function chosen(): Promise<File[]> {
  return new Promise(resolve => {
    const input = element('input', {
      type: 'file',
      multiple: true,
      accept: '.csv,.tsv,.txt,.xlsx',
      id: 'files',
      hidden: true,
    });
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
