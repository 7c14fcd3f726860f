import type {Browser, Page} from 'playwright-core';
import {PAGE_ADD_ON} from '../../../cli/page-add-on';
import {bundleParts, openData} from '../../workbench/page/bundle-parts';
import type {GotThrough} from '../attack';
import {plainParts, WORKBOOK_ATTACKS, type WorkbookAttack} from './attacks';

/** How long the page may work on a file, in milliseconds; and by how many bytes the process may grow. */
const PATIENCE = 30_000;
const GROWTH = 800 * 2 ** 20;

/** Opens all files as the page does: read in the browser, in one page after the other, and opened by the server's own code. */
export async function tryWorkbooks(browser: Browser): Promise<GotThrough> {
  const gotThrough = new Map<string, string>();
  const plain = await plainParts();
  const reader = await bundleParts(
    "import {readWorkbook} from './read-workbook'; Object.assign(globalThis, {readWorkbook});",
  );
  const fetched: string[] = [];
  const {fetch} = globalThis;
  globalThis.fetch = async url => {
    fetched.push(String(url));
    throw new Error('Nothing is to be fetched.');
  };
  try {
    let page = await readerPage(browser, reader, fetched);
    for (const attack of WORKBOOK_ATTACKS) {
      const before = process.memoryUsage().rss;
      const harm = await harmOf(page, attack, plain).catch(String);
      const grown = process.memoryUsage().rss - before;
      const [asked] = fetched.splice(0);
      const all = harm ?? (asked && `It fetched ${asked}.`) ?? (grown > GROWTH ? `It took ${grown} bytes.` : undefined);
      if (all === undefined) continue;
      gotThrough.set(attack.name, all);
      // A page that hangs or is gone is of no use to the next.
      void page.close().catch(() => undefined);
      page = await readerPage(browser, reader, fetched);
    }
    await page.close();
  } finally {
    globalThis.fetch = fetch;
  }
  return gotThrough;
}

async function harmOf(
  page: Page,
  {bytes, told}: WorkbookAttack,
  plain: Record<string, string>,
): Promise<string | undefined> {
  const base64 = Buffer.from(bytes(plain)).toString('base64');
  const late = new Promise<{error: string}>(resolve =>
    setTimeout(() => resolve({error: 'It hangs.'}), PATIENCE).unref(),
  );
  const read = await Promise.race([page.evaluate(readInPage, base64), late]);
  if ('error' in read) return told?.test(read.error) ? undefined : `It was told: ${read.error}`;
  if (told) return 'It was opened.';
  const opened = openData(PAGE_ADD_ON.files, {name: 'x', ...JSON.parse(read.data)});
  if ('problems' in opened) return `It was told: ${opened.problems}`;
  const [sheet = ''] = opened.host.sheetNames;
  opened.host.sheet(sheet).values();
  return (await page.evaluate(() => document.querySelector('img, script[src], f'))) === null
    ? undefined
    : 'It made an element.';
}

type Read = {data: string} | {error: string};

async function readInPage(base64: string): Promise<Read> {
  const {readWorkbook} = globalThis as unknown as {
    readWorkbook(name: string, bytes: Uint8Array): Promise<unknown>;
  };
  try {
    const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
    return {data: JSON.stringify(await readWorkbook('x.xlsx', bytes))};
  } catch (error) {
    return {error: error instanceof Error ? error.message : String(error)};
  }
}

async function readerPage(browser: Browser, code: string, fetched: string[]): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**', route => {
    fetched.push(route.request().url());
    return route.abort();
  });
  await page.addScriptTag({content: code});
  return page;
}
