import type {Page} from 'playwright-core';
import {beforeAll, expect, it, vi} from 'vitest';
import type {Host} from '../../workbench/index.ts';
import {useBrowser} from '../browser/open-browser.ts';
import {overviewMap} from '../commands/overview.ts';
import {preparedHost} from '../commands/panel/prepared-host.ts';
import {selectCell, selectedRow} from '../commands/panel/select-cell.ts';
import {cellOf} from '../property/shown-overview.ts';
import {openPanel} from './open-panel.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 180_000});

const ABOUT = 'About this number…';
const HOSTILE = '<img src=x onerror="alert(1)">';
const openPage = useBrowser();
let host: Host;
/** The address of a card's number. */
const card = (id: string): string => cellOf(overviewMap(host), 'metrics', id);
const select = (id: string): void => selectCell(host, 'Overview', card(id));
const heading = (page: Page, name: string) => page.getByRole('heading', {level: 1, name});
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

beforeAll(() => {
  host = preparedHost('sample');
  // A row that is left out, and a name among the newest open deals.
  host.sheet('Conversations').paste(
    [
      ['soon', 'Acme'],
      ['2025-10-05', HOSTILE, '', 'Engaging', 1250],
    ],
    'A2',
  );
  host.sheet('Overview').type('B3', '2025-10-05');
});

it('explains the selected number by keyboard, leads to what it divides, and to the rows', async () => {
  select('winRate');
  const {page, calls, expectSound} = await openPanel(host, await openPage(), ABOUT);
  await heading(page, 'Win %').waitFor();
  expect(await page.locator('.big').textContent()).toBe(host.sheet('Overview').display(card('winRate'))[0]?.[0]);
  await expectSound();
  await page.getByRole('button', {name: 'Explain Won'}).press('Enter');
  await heading(page, 'Won').waitFor();
  await expect.poll(() => focused(page)).toBe('Won');
  expect(await page.getByText('Counts the deals where State is Won.').isVisible()).toBe(true);
  await page.locator('summary').press('Enter');
  expect(await page.locator('code').textContent()).toMatch(/^=COUNTIFS\(.*"Won"\)$/);
  const first = page.locator('.cells li').first();
  const name = await first.locator('span').textContent();
  await first.getByRole('button', {name: 'Go to row'}).press('Enter');
  await expect.poll(() => selectedRow(host, 'Conversations')?.Customer).toBeTruthy();
  expect(name).toContain(String(selectedRow(host, 'Conversations')?.Customer));
  expect(calls.filter(each => each !== 'readChoices')).toEqual(['explainNumber', 'explainNumber', 'goToBehind']);
  await expectSound();
});

it('asks again when the panel gets the focus back, and keeps what it has while nothing else is explained', async () => {
  select('dealsLost');
  const {page, calls} = await openPanel(host, await openPage(), ABOUT);
  await heading(page, 'Lost').waitFor();
  const focus = (): Promise<boolean> => page.evaluate(() => window.dispatchEvent(new Event('focus')));
  const asked = (): number => calls.filter(name => name === 'explainNumber').length;
  await focus();
  await expect.poll(asked).toBe(2);
  select('averageDealSize');
  await focus();
  await heading(page, 'Average deal size').waitFor();
  expect(await page.locator('[aria-live]').last().textContent()).toContain('Average deal size');
  selectCell(host, 'Conversations', 'A1');
  await focus();
  await expect.poll(asked).toBe(4);
  expect(await heading(page, 'Average deal size').isVisible()).toBe(true);
  await page.getByRole('button', {name: 'Explain the selected cell'}).click();
  await page.locator('footer').getByText('Select a number or a title').waitFor();
});

it('says why rows are left out, and shows a hostile name as text and nothing else', async () => {
  select('dealsInPipeline');
  const {page, expectSound} = await openPanel(host, await openPage(), ABOUT);
  await page.getByRole('heading', {name: 'Rows left out: 1'}).waitFor();
  await page.getByRole('button', {name: 'Why?'}).click();
  await page.getByText('1 row: Date: … is no date.').waitFor();
  expect(await page.locator('.cells li').filter({hasText: HOSTILE}).isVisible()).toBe(true);
  expect(await page.locator('img').count()).toBe(0);
  await expectSound();
});

it('says what went wrong, and explains when it is asked again', async () => {
  select('dealsWon');
  host.faults.add('Spreadsheet.getCurrentCell');
  const {page, expectSound} = await openPanel(host, await openPage(), ABOUT);
  await page.getByRole('alert').getByText('Google Sheets was too slow').waitFor();
  await expectSound();
  await page.getByRole('button', {name: 'Explain the selected cell'}).click();
  await heading(page, 'Won').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});
