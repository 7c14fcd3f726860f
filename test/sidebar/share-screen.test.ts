import type {Page} from 'playwright-core';
import {expect, it, vi} from 'vitest';
import type {Host} from '../../workbench/index.ts';
import {useBrowser} from '../browser/open-browser.ts';
import {ask} from '../commands/panel/new-row.ts';
import {smallSpreadsheet, spreadsheet} from '../commands/spreadsheet.ts';
import {openPanel} from './open-panel.ts';

vi.setConfig({testTimeout: 240_000, hookTimeout: 180_000});

const DAY = 'Overview 2025-10-05';
const openPage = useBrowser();
const share = async (host: Host, more: Parameters<typeof openPanel>[3] = {}) => {
  const panel = await openPanel(host, await openPage(), 'Share…', more);
  await panel.page.getByRole('button', {name: 'Freeze Overview'}).waitFor();
  return panel;
};
const copies = (page: Page) => page.getByRole('list', {name: 'Frozen copies'}).locator('bdi').allTextContents();
const button = (page: Page, name: string) => page.getByRole('button', {name, exact: true});

it('freezes, lists, compares with today by keyboard, shows, and deletes after it asked', async () => {
  const host = smallSpreadsheet();
  const {page, calls, expectSound} = await share(host);
  const hrefs = await page.getByRole('link').evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''));
  expect(hrefs.map(href => /^https:\/\/docs\.google\.com\/.*format=pdf&gid=\d+&size=letter&/.test(href))).toEqual([
    true,
    true,
    true,
  ]);
  await expectSound();

  await button(page, 'Freeze Overview').press('Enter');
  await page.getByText(`Frozen as “${DAY}”, the sheet in front.`).waitFor({timeout: 60_000});
  expect(await copies(page)).toEqual([DAY]);
  host.sheet('Conversations').paste([['2025-10-04', 'Fir', '', 'Won', 5000]], 'A30');

  await button(page, 'Compare').press('Enter');
  const title = page.getByRole('heading', {name: `From ${DAY} to today`});
  await title.waitFor({timeout: 60_000});
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(`From ${DAY} to today`);
  const won = page.locator('li').filter({hasText: /^Wonfrom 1 to 2/});
  expect(await won.textContent()).toBe('Wonfrom 1 to 2+1 (+100%)');
  const months = page.locator('summary').filter({hasText: /^Month by month: \d+ changed$/});
  await months.press('Enter');
  expect(await page.getByText('2025-10 · Won value').isVisible()).toBe(true);
  expect(
    await page
      .locator('summary')
      .filter({hasText: /^\d+ numbers unchanged$/})
      .isVisible(),
  ).toBe(true);
  await expectSound();

  await button(page, `Show ${DAY}`).click();
  await expect.poll(() => calls.includes('showFrozen')).toBe(true);
  await button(page, `Delete ${DAY}…`).click();
  await expectSound();
  expect(host.sheetNames).toContain(DAY);
  await button(page, `Keep ${DAY}`).click();
  await button(page, `Delete ${DAY}…`).click();
  await button(page, `Delete it: ${DAY}`).click();
  await page.getByText(`“${DAY}” is deleted.`).waitFor();
  expect(host.sheetNames).not.toContain(DAY);
  await expectSound();
});

it('offers at the tenth copy to delete the oldest, and deletes nothing unasked', async () => {
  const host = smallSpreadsheet();
  for (let copy = 1; copy <= 9; copy++) {
    host.clock.advance(60_000);
    ask(host, 'freezeOverview', [{mayBeThere: false}]);
  }
  host.clock.advance(60_000);
  const {page, expectSound} = await share(host);
  await button(page, 'Freeze Overview').click();
  await page.getByText(`There are 10 frozen copies. Delete the oldest, “${DAY}”`).waitFor({timeout: 60_000});
  await expectSound();
  expect((await copies(page)).length).toBe(10);
  await button(page, 'Delete the oldest').click();
  await page.getByText(`“${DAY}” is deleted.`).waitFor({timeout: 60_000});
  expect(await copies(page)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2].map(number => `${DAY} (${number})`));
});

it('looks for the copy of a try whose answer was lost', async () => {
  const host = smallSpreadsheet();
  const sent: unknown[] = [];
  let isLost = true;
  const call = host.call.bind(host);
  vi.spyOn(host, 'call').mockImplementation((name, args, options) => {
    if (name === 'freezeOverview') sent.push(args?.[0]);
    const result = call(name, args, options);
    if (name === 'freezeOverview' && isLost) {
      isLost = false;
      throw new Error('NetworkError: HTTP 0');
    }
    return result;
  });
  const {page} = await share(host);
  await button(page, 'Freeze Overview').click();
  await page.getByRole('alert').getByText('no connection').waitFor({timeout: 60_000});
  await button(page, 'Freeze Overview').click();
  await page.getByText(`Frozen as “${DAY}”`).waitFor({timeout: 60_000});
  expect(sent).toEqual([{mayBeThere: false}, {mayBeThere: true}]);
  expect(await copies(page)).toEqual([DAY]);
});

it('says who sees what, and leads to Set up where nothing is set up', async () => {
  const {page, expectSound} = await share(smallSpreadsheet());
  await page.getByText('Show only Overview').click();
  await page.getByText('Protect the log').click();
  await expectSound();
  expect(await page.locator('b:visible').allTextContents()).toEqual([
    'all of it',
    'Copy to › New spreadsheet',
    'File › Share › Publish to web',
    'Anyone with the link',
    'Data › Protect sheets and ranges',
    'Share › Settings',
  ]);
  expect(await page.locator('main').textContent()).not.toContain('*');
  const bare = await openPanel(spreadsheet(), await openPage(), 'Share…');
  await button(bare.page, 'Set up').waitFor();
  await bare.expectSound();
});
