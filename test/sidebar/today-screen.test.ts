import type {Page} from 'playwright-core';
import {beforeAll, beforeEach, expect, it, vi} from 'vitest';
import type {Host} from '../../workbench/index.ts';
import {useBrowser} from '../browser/open-browser.ts';
import {ask, choicesOf, clearTables, lastRow, newRow, rowCount} from '../commands/panel/new-row.ts';
import {preparedHost} from '../commands/panel/prepared-host.ts';
import {openPanel} from './open-panel.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 180_000});

const TODAY = 'Today…';
const openPage = useBrowser();
let host: Host;

beforeAll(() => {
  // A Friday.
  host = preparedHost('empty', {timeZone: 'Europe/Berlin', now: new Date('2025-10-10T08:00:00Z')});
});
beforeEach(() => {
  clearTables(host);
  const log = (customer: string, more: object): unknown =>
    ask(host, 'saveConversation', [newRow(choicesOf(host), {customer, date: '2025-10-06', ...more})]);
  log('Acme', {salesperson: 'Ada', value: 700, nextStep: 'Send the offer', nextStepOn: '2025-10-08'});
  log('Birch', {salesperson: 'Bob', nextStep: 'Call', nextStepOn: '2025-10-10'});
  log('Cedar', {salesperson: 'Ada', nextStepOn: '2025-10-14'});
});

const headings = (page: Page): Promise<string[]> => page.locator('h2').allTextContents();
const deals = (page: Page): Promise<string[]> => page.locator('.due .link').allTextContents();
const button = (page: Page, name: string) => page.getByRole('button', {name});

it('lists what waits, gets a late step done by keyboard, and takes that back', async () => {
  const {page, calls, expectSound} = await openPanel(host, await openPage(), TODAY);
  await expect
    .poll(() => headings(page))
    .toEqual(['Next step is late (1)', 'Next step today (1)', 'Next seven days (1)']);
  expect(await page.locator('.late li').textContent()).toContain('Engaging · 700 · Next step 2 days late');
  await expectSound();
  await button(page, 'Next step done: Acme').press('Enter');
  await page.getByText('Acme: next step done.').first().waitFor();
  expect(lastRow(host, 'Conversations')).toMatchObject({
    Date: '2025-10-10',
    Customer: 'Acme',
    Stage: '',
    Salesperson: '',
    'Next step': '',
    'Next step on': '',
    Notes: 'Done: Send the offer',
  });
  await expect.poll(() => headings(page)).toContain('Without a next step (1)');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await expectSound();
  await button(page, 'Undo').press('Enter');
  await expect.poll(() => headings(page)).toContain('Next step is late (1)');
  expect(rowCount(host)).toBe(4);
  expect(calls.filter(name => name !== 'readChoices')).toEqual(['saveConversation', 'undoConversation']);
});

it('puts a step off to the next working day, or by a week', async () => {
  const {page} = await openPanel(host, await openPage(), TODAY);
  await button(page, 'Next step tomorrow: Acme').click();
  await page.getByText('Acme: Send the offer on 2025-10-13.').first().waitFor();
  expect(lastRow(host, 'Conversations')).toMatchObject({'Next step': 'Send the offer', 'Next step on': '2025-10-13'});
  await expect.poll(() => deals(page)).toEqual(['Birch', 'Acme', 'Cedar']);
  await button(page, 'Next step next week: Birch').click();
  await page.getByText('Birch: Call on 2025-10-17.').first().waitFor();
  expect(lastRow(host, 'Conversations')).toMatchObject({Customer: 'Birch', 'Next step on': '2025-10-17'});
});

/** What a panel is opened with. */
function remembered(user: string): string {
  host.clickMenu(TODAY, {user});
  const shown = host.screen.shown[host.screen.shown.length - 1];
  return shown?.kind === 'sidebar' ? (/data-salesperson="([^"]*)"/.exec(shown.html)?.[1] ?? '') : '';
}

it('remembers whose day it is for this user, and offers that one for a new deal', async () => {
  const user = 'b';
  const wait = (name: string): Promise<void> =>
    new Promise(resolve => setTimeout(resolve, name === 'rememberMe' ? 300 : 0));
  const {page, calls, expectSound} = await openPanel(host, await openPage(), TODAY, {user, wait});
  await page.getByText('Choose yourself').waitFor();
  // Another one before the first was answered: the last counts.
  await page.getByLabel('Deals of').selectOption('Bob');
  await page.getByLabel('Deals of').selectOption('Ada');
  await expect.poll(() => deals(page)).toEqual(['Acme', 'Cedar']);
  await expect.poll(() => calls.filter(name => name === 'rememberMe')).toHaveLength(2);
  expect(await page.getByText('Choose yourself').isVisible()).toBe(false);
  await expectSound();
  await page.getByRole('button', {name: 'Log', exact: true}).click();
  expect(await page.getByLabel('Salesperson').inputValue()).toBe('Ada');

  await expect.poll(() => remembered(user)).toBe('Ada');

  const again = await openPanel(host, await openPage(), TODAY, {user});
  await expect.poll(() => deals(again.page)).toEqual(['Acme', 'Cedar']);
  await again.page.getByLabel('Deals of').selectOption('Everybody');
  await expect.poll(() => deals(again.page)).toEqual(['Acme', 'Birch', 'Cedar']);
  const other = await openPanel(host, await openPage(), TODAY);
  expect(await other.page.getByLabel('Deals of').inputValue()).toBe(' all');
});

it('opens the deal, from which the form starts unless something was typed', async () => {
  const {page, expectSound} = await openPanel(host, await openPage({zoom: 2}), TODAY);
  await button(page, 'Acme').first().click();
  await page.getByRole('heading', {name: 'Acme'}).waitFor();
  const toLog = () => page.getByRole('button', {name: 'Log', exact: true}).click();
  await toLog();
  expect(await page.getByLabel('Customer').inputValue()).toBe('Acme');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('log-notes');
  // What is late was talked about now; what is ahead stays planned.
  expect(await page.getByLabel('Next step', {exact: true}).inputValue()).toBe('');
  await expectSound();
  const open = async (customer: string): Promise<void> => {
    await page.getByRole('button', {name: 'Today', exact: true}).click();
    await page.locator('.due .link', {hasText: customer}).click();
    await page.getByRole('heading', {name: customer}).waitFor();
    await toLog();
  };
  await open('Cedar');
  await expect.poll(() => page.getByLabel('Customer').inputValue()).toBe('Cedar');
  expect(await page.getByLabel('Next step on').inputValue()).toBe('2025-10-14');
  // Once it is logged, the next one is about somebody else, unless its deal is opened again.
  await page.getByRole('button', {name: 'Log it'}).click();
  await page.getByRole('button', {name: 'Log another'}).click();
  expect(await page.getByLabel('Customer').inputValue()).toBe('');
  await open('Cedar');
  await expect.poll(() => page.getByLabel('Customer').inputValue()).toBe('Cedar');
  expect(lastRow(host, 'Conversations')).toMatchObject({Customer: 'Cedar', 'Next step on': '2025-10-14'});
  await page.getByLabel('Notes').fill('A long story');
  await open('Birch');
  expect(await page.getByLabel('Customer').inputValue()).toBe('Cedar');
  expect(await page.getByLabel('Notes').inputValue()).toBe('A long story');
});

it('says what to do first where there is no deal yet', async () => {
  clearTables(host);
  const {page, expectSound} = await openPanel(host, await openPage(), TODAY);
  await page.getByText('No deal yet').waitFor();
  await expectSound();
});
