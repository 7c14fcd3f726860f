import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll} from 'vitest';
import {Host, type RunningPage, StoredFile, startPage} from '../../../workbench/index';

/** The files of an add-on that is there for a test of the page only. */
export interface OwnAddOn {
  /** Its script. No function of it may show a dialog: the test runs on the thread that would wait for the answer. */
  readonly code: string;
  /** Its page `panel`. */
  readonly panel: string;
}

/**
 * The page on another add-on than ours, for the tests of one file. Gives its address.
 *
 * @param data o-spreadsheet's own; an empty spreadsheet if left out
 */
export function useOwnAddOn({code, panel}: OwnAddOn, data?: object): () => string {
  const folder = mkdtempSync(join(tmpdir(), 'add-on-'));
  let page: RunningPage;
  beforeAll(async () => {
    writeFileSync(join(folder, 'Code.js'), code);
    writeFileSync(join(folder, 'panel.html'), panel);
    const files = {codeDir: folder, htmlDir: folder};
    const openTables = () => ({problems: ['This add-on has no tables.']});
    page = await startPage(
      {name: 'Own', files, templates: [], openTables},
      new StoredFile(join(folder, 'spreadsheet.json')),
    );
    page.show(new Host({...files, ...(data && {data})}));
  });
  afterAll(async () => {
    await page?.close();
    rmSync(folder, {recursive: true});
  });
  return () => page.address;
}
