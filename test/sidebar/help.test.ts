import {mkdtempSync, rmSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {afterAll, beforeAll, expect, it, vi} from 'vitest';
import {PANEL_PAGES} from '../../build/panel-pages.ts';
import {root} from '../../build/paths.ts';
import {bundleSidebar} from '../../build/sidebar.ts';
import {PUBLISHER} from '../../marketplace/publisher.ts';
import {useBrowser} from '../browser/open-browser.ts';
import {preparedHost} from '../commands/panel/prepared-host.ts';
import {openPanel} from './open-panel.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 180_000});

const SITE = 'https://publisher.example/sales-pipeline/';
const openPage = useBrowser();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(`${root}/.cache/help-test-`);
});
afterAll(() => rmSync(folder, {recursive: true}));

/** The panel as it is built for a publisher with a site, or with none. */
async function builtFor(site: string, item = 'Check data…') {
  for (const {source, file} of PANEL_PAGES) {
    await writeFile(`${folder}/${file}`, await bundleSidebar(`${root}/sidebar/${source}`, site));
  }
  return openPanel(preparedHost('sample', {htmlDir: folder}), await openPage(), item);
}

it('leads from each screen to its page of help, in a new tab', async () => {
  const {page, expectSound} = await builtFor(SITE);
  const help = page.getByRole('link', {name: 'Help (opens in a new tab)'});
  expect(await help.getAttribute('href')).toBe(`${SITE}help/check.html`);
  expect(await help.getAttribute('target')).toBe('_blank');
  await page.getByRole('button', {name: 'Deal', exact: true}).click();
  expect(await help.getAttribute('href')).toBe(`${SITE}help/deal.html`);
  // One line of tabs, with the question mark at its end.
  const [tab, mark] = await Promise.all([
    page.getByRole('button', {name: 'Today', exact: true}).boundingBox(),
    help.boundingBox(),
  ]);
  expect(mark?.y).toBe(tab?.y);
  expect((mark?.x ?? 0) + (mark?.width ?? 0)).toBeLessThanOrEqual(300);
  await expectSound();
});

it('leads there from the second page as well', async () => {
  const {page, expectSound} = await builtFor(SITE, 'Share…');
  expect(await page.getByRole('link', {name: /^Help/}).getAttribute('href')).toBe(`${SITE}help/share.html`);
  await expectSound();
});

it('leads nowhere as long as there is no site', async () => {
  const {page, expectSound} = await builtFor('');
  await page.getByRole('heading', {level: 1}).first().waitFor();
  expect(await page.getByRole('link', {name: /Help/}).count()).toBe(0);
  await expectSound();
});

it('is built for the site that the publisher names', async () => {
  const html = await readFile(`${root}/dist/sidebar.html`, 'utf8');
  expect(html.includes('Help (opens in a new tab)')).toBe(PUBLISHER.site !== '');
  expect(html).toContain(PUBLISHER.site);
});
