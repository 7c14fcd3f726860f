import type {Page} from 'playwright-core';
import {beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Host} from '../../workbench/index.ts';
import {useBrowser} from '../browser/open-browser.ts';
import {clearTables} from '../commands/panel/new-row.ts';
import {preparedHost} from '../commands/panel/prepared-host.ts';
import {openPanel} from './open-panel.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 180_000});

const CHECK = 'Check data…';
const HOSTILE = '<img src=x onerror="alert(1)">';
const ROWS = [
  ['2025-09-01', 'Acme', '', 'won '],
  ['2025-09-02', 'Acme', '', 'Won\u00a0'],
  ["'2025-09-03", 'Acme', '', 'Won'],
  ['soon', 'Acme', '', 'Won'],
  ['2025-09-04', HOSTILE, '', HOSTILE],
  ['2025-09-05', HOSTILE, '', 'Won'],
];

const openPage = useBrowser();
let host: Host;
const cells = (address: string): unknown[] => host.sheet('Conversations').values(address).flat();
const stages = (): unknown[] => cells('D2:D7');
const group = (page: Page, title: string) => page.locator('details').filter({hasText: title});
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.slice(0, 80) ?? '');

beforeAll(() => {
  host = preparedHost('empty');
});
beforeEach(() => {
  clearTables(host);
  host.sheet('Customers').type('A2', 'Acme');
  host.sheet('Conversations').paste(ROWS, 'A2');
});

it('shows what is wrong by reason, mends by keyboard what is certain, shown before, and takes it back', async () => {
  const {page, calls, expectSound} = await openPanel(host, await openPage(), CHECK);
  await page.getByText('6 findings, 4 of them about rows that are left out.').first().waitFor();
  expect(await page.locator('summary').allTextContents()).toEqual([
    'Stage: … is not one of the stages. Left out · 2',
    'Date: … is no date. Left out · 2',
    'Customer: … is not listed in Customers. Odd, but counts · 1',
    'Stage: … is another way to write a stage. Odd, but counts · 1',
  ]);
  await expectSound();
  const dates = group(page, 'is no date');
  await dates.locator('summary').press('Enter');
  expect(await dates.locator('.message li').allTextContents()).toEqual(['“2025-09-03” → 2025-09-03']);
  await dates.getByRole('button', {name: 'Mend 1 cell'}).press('Enter');
  await page.getByText('1 cell mended.').first().waitFor();
  await expect.poll(() => focused(page)).toBe('Check data');
  expect(cells('A4')).toEqual([expect.any(Date)]);
  await page.getByText('5 findings, 3 of them').first().waitFor();

  await group(page, 'not one of the stages').locator('summary').press('Enter');
  expect(await page.locator('.message.hint li').allTextContents()).toContain('“Won⟨other space⟩” → “Won”');
  await group(page, 'not one of the stages').getByRole('button', {name: 'Mend 1 cell'}).press('Enter');
  await page.getByText('4 findings, 2 of them').first().waitFor();
  expect(stages()).toEqual(['won ', 'Won', 'Won', 'Won', HOSTILE, 'Won']);
  await expectSound();
  await page.getByRole('button', {name: 'Undo'}).press('Enter');
  await page.getByText('1 cell set back as before.').first().waitFor();
  expect(stages()).toEqual(['won ', 'Won\u00a0', 'Won', 'Won', HOSTILE, 'Won']);
  await page.getByText('5 findings').first().waitFor();
  expect(await page.locator('[aria-live]').textContent()).toMatch(/set back as before\. 5 findings/);
  expect(calls.filter(name => name === 'mendCells')).toHaveLength(3);
  await expectSound();
});

it('leads to the row at 200 % zoom, and shows a hostile name as text and nothing else', async () => {
  const {page, expectSound} = await openPanel(host, await openPage({zoom: 2}), CHECK);
  const customers = group(page, 'not listed in Customers');
  await customers.locator('summary').click();
  expect(await customers.locator('li').first().textContent()).toContain(`"${HOSTILE}" is not listed`);
  await customers.getByRole('button', {name: 'Go to row 7'}).click();
  await expect.poll(() => host.selection.of(host.owner)).toMatchObject({zone: {top: 6, left: 1}});
  expect(await page.locator('img').count()).toBe(0);
  await expectSound();
});

it('lists all on a sheet, and says so', async () => {
  const {page, expectSound} = await openPanel(host, await openPage(), CHECK);
  await page.getByRole('button', {name: 'List all on a sheet'}).click();
  await expect.poll(() => page.locator('[aria-live]').textContent()).toMatch(/on a sheet, which is in front/);
  expect(host.sheet('Data check').values().length).toBeGreaterThan(4);
  await expectSound();
  host.sheet('Data check').delete();
});

it('says that all is well where it is', async () => {
  clearTables(host);
  const {page, expectSound} = await openPanel(host, await openPage(), CHECK);
  await page.locator('.lead', {hasText: 'All rows count, and nothing looks odd.'}).waitFor();
  expect(await page.getByRole('button', {name: 'List all'}).count()).toBe(0);
  await expectSound();
});

describe('a call that fails', () => {
  it('keeps the screen as it was, says why, and works the next time', async () => {
    let isFailing = true;
    const failure = (name: string) =>
      isFailing && name !== 'readProblems' && name !== 'readChoices' ? 'PERMISSION_DENIED' : undefined;
    const {page, expectSound} = await openPanel(host, await openPage(), CHECK, {failure});
    const dates = group(page, 'is no date');
    await dates.locator('summary').click();
    for (const button of ['Mend 1 cell', 'Go to row 5', 'Go to row 4']) {
      await dates.getByRole('button', {name: button}).click();
      expect(await page.getByRole('alert').textContent()).toMatch(/several Google accounts/);
      expect(await dates.getAttribute('open')).not.toBeNull();
    }
    expect(cells('A4')).toEqual(['2025-09-03']);
    await expectSound();
    isFailing = false;
    host.lock.heldBy('b');
    await dates.getByRole('button', {name: 'Mend 1 cell'}).click();
    await page.getByText('Somebody else is changing').waitFor();
    expect(cells('A4')).toEqual(['2025-09-03']);
    host.lock.release();
    await dates.getByRole('button', {name: 'Mend 1 cell'}).click();
    await page.getByText('1 cell mended.').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('at opening offers to try again', async () => {
    let isFailing = true;
    const failure = (name: string) => (isFailing && name === 'readProblems' ? 'Internal error' : undefined);
    const {page, expectSound} = await openPanel(host, await openPage(), CHECK, {failure});
    expect(await page.getByRole('alert').textContent()).toMatch(/too slow/);
    await expectSound();
    isFailing = false;
    await page.getByRole('button', {name: 'Try again'}).click();
    await page.getByText('6 findings').first().waitFor();
  });

  it('says what it is at meanwhile, and does nothing twice', async () => {
    let answer = (): void => {};
    const held = new Promise<void>(resolve => {
      answer = resolve;
    });
    const wait = (name: string) => (name === 'mendCells' ? held : Promise.resolve());
    const {page, calls} = await openPanel(host, await openPage(), CHECK, {wait});
    const dates = group(page, 'is no date');
    await dates.locator('summary').click();
    await dates.getByRole('button', {name: 'Mend 1 cell'}).click();
    const busy = dates.getByRole('button', {name: 'Mending…'});
    await busy.waitFor();
    await busy.dispatchEvent('click');
    answer();
    await page.getByText('1 cell mended.').first().waitFor();
    expect(calls.filter(name => name === 'mendCells')).toHaveLength(1);
  });
});

it('says which cells it left alone because somebody changed them meanwhile', async () => {
  const {page} = await openPanel(host, await openPage(), CHECK);
  const dates = group(page, 'is no date');
  await dates.locator('summary').click();
  host.sheet('Conversations').type('A4', 'never');
  await dates.getByRole('button', {name: 'Mend 1 cell'}).click();
  await page.getByText('0 of 1 cell mended. What is left holds a formula, or something else by now.').first().waitFor();
  expect(await page.getByRole('button', {name: 'Undo'}).count()).toBe(0);
});
