import type {Locator, Page} from 'playwright-core';
import {beforeAll, describe, expect, it, vi} from 'vitest';
import type {Host} from '../../workbench/index.ts';
import {useBrowser} from '../browser/open-browser.ts';
import {preparedHost} from '../commands/panel/prepared-host.ts';
import {DEALS} from './import/small-draft.ts';
import {openPanel, type PanelOptions} from './open-panel.ts';

vi.setConfig({testTimeout: 180_000, hookTimeout: 180_000});

const openPage = useBrowser();

/** One spreadsheet for all tests: what a test imports it takes back. */
let host: Host;
beforeAll(() => {
  host = preparedHost('empty');
});

const STAGES = ['New opportunity', 'Contacting', 'Engaging', 'Qualified', 'Closing', 'Won', 'Lost', 'Disqualified'];
const stagesNow = (): unknown[] => host.sheet('Stages').values('A2:A12').flat().filter(Boolean);
const logNow = (): unknown[][] =>
  host
    .sheet('Conversations')
    .values('A2:E30')
    .filter(row => row.some(cell => cell !== ''));
const customersNow = (): unknown[] => host.sheet('Customers').values('A2:A30').flat().filter(Boolean);
const expectNothing = (): void => expect([stagesNow(), logNow(), customersNow()]).toEqual([STAGES, [], []]);

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', {name});
const heading = (page: Page, name: string): Locator => page.getByRole('heading', {level: 1, name, exact: true});
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
const file = (name: string, text: string | Buffer) => ({name, mimeType: 'text/csv', buffer: Buffer.from(text)});

async function open(options: PanelOptions = {}) {
  const panel = await openPanel(host, await openPage(), 'Import…', options);
  await heading(panel.page, 'Import').waitFor();
  return panel;
}

async function choose(page: Page, name: string, text: string | Buffer): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, 'Choose a file…').click()]);
  await chooser.setFiles(file(name, text));
}

/** From the columns on: everything as it is proposed. */
async function lookOver(page: Page): Promise<void> {
  await heading(page, 'What it is').waitFor();
  await button(page, 'Next: stages').click();
  await button(page, 'See what will come').click();
  await button(page, /^Import \d+ conversation/).waitFor();
}

async function undo(page: Page): Promise<void> {
  await button(page, 'Undo').first().click();
  await page.getByText('The import was taken back').first().waitFor();
}

describe('a file', () => {
  it('is recognised, looked over, imported and taken back, by keyboard', async () => {
    const {page, calls, expectSound} = await open();
    await expectSound();
    await choose(page, 'deals.csv', DEALS);
    await expect.poll(() => focused(page)).toBe('What it is');
    await page.getByText('A list of deals, 4 rows.').waitFor();
    expect(await page.getByLabel('Company').inputValue()).toBe('customer');
    await page.getByText('1 more column stays out').click();
    await button(page, 'Bring all along').press('Enter');
    await page.getByText('All columns come along.').first().waitFor();
    expect(await page.getByLabel('1 deal without a customer takes its own name as the customer').isChecked()).toBe(
      true,
    );
    await expectSound();

    await button(page, 'Next: stages').press('Enter');
    await expect.poll(() => focused(page)).toBe('Stages');
    await page.getByText('These go: New opportunity, Contacting, Engaging, Qualified, Closing.').waitFor();
    await page.getByLabel('Offer · 1 row').selectOption('A new stage, Open');
    const order = () => page.locator('ol.stages bdi').allTextContents();
    expect(await order()).toEqual(['Demo', 'Offer', 'Won', 'Lost', 'Disqualified']);
    await button(page, 'Move Offer, 2 of 2: arrow keys').press('ArrowUp');
    await expect.poll(order).toEqual(['Offer', 'Demo', 'Won', 'Lost', 'Disqualified']);
    await button(page, 'Move Offer, 1 of 2: arrow keys').press('ArrowDown');
    await expect.poll(order).toEqual(['Demo', 'Offer', 'Won', 'Lost', 'Disqualified']);
    await expectSound();

    await button(page, 'See what will come').press('Enter');
    await expect.poll(() => focused(page)).toBe('What will come');
    await button(page, 'Import 5 conversations').waitFor();
    expect(await page.locator('dd').allTextContents()).toEqual(['4', '5', '3', '1', 'Demo, Offer']);
    await page.getByText('It has no date.').click();
    await page.getByText('Line 5', {exact: true}).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Download the list of all').click(),
    ]);
    expect(download.suggestedFilename()).toBe('import-report.csv');
    expect(await page.locator('tbody tr').first().locator('td').allTextContents()).toEqual([
      '2025-01-10',
      'Alder',
      'Roof',
      'Demo',
      '1,200',
      'North',
    ]);
    await expectSound();
    expect(calls).toEqual(['readChoices', 'listSheets', 'lastImport', 'readPresent']);
    expectNothing();

    await button(page, 'Import 5 conversations').press('Enter');
    await expect.poll(() => focused(page)).toBe('Importing');
    await heading(page, 'Done').waitFor();
    await expect.poll(() => focused(page)).toBe('Done');
    await page.getByText('5 conversations and 3 customers were imported.').first().waitFor();
    await expectSound();
    expect(stagesNow()).toEqual(['Demo', 'Offer', 'Won', 'Lost', 'Disqualified']);
    expect(customersNow()).toEqual(['Alder', 'Birch', 'Wall']);
    expect(logNow().map(([, ...row]) => row)).toEqual([
      ['Alder', 'Roof', 'Demo', 1200],
      ['Birch', 'Door', 'Demo', ''],
      ['Birch', 'Door', 'Offer', 300],
      ['Wall', '', 'Demo', ''],
      ['Wall', '', 'Won', 500],
    ]);
    expect(host.sheet('Conversations').values('L1:L4').flat()).toEqual(['Region', 'North', '', 'South']);
    await button(page, 'See them in the log').click();
    await expect.poll(() => calls.at(-1)).toBe('goToRow');
    await button(page, 'Open Overview').click();
    await expect.poll(() => calls.at(-1)).toBe('showOverview');

    await undo(page);
    await page.getByText('The stages are as they were before.').first().waitFor();
    await expect.poll(() => focused(page)).toBe('Import');
    expectNothing();
    await expectSound();
  });

  it('that was imported before brings nothing again, and the last import is there to be taken back', async () => {
    const first = await open();
    await choose(first.page, 'deals.csv', DEALS);
    await lookOver(first.page);
    await button(first.page, /^Import 5/).click();
    await heading(first.page, 'Done').waitFor();

    const {page, expectSound} = await open();
    await page.getByText(/^Last import: deals\.csv, 5 conversations and 3 customers, \d{4}-/).waitFor();
    await expectSound();
    await choose(page, 'deals.csv', DEALS);
    await heading(page, 'What it is').waitFor();
    await button(page, 'Next: stages').click();
    expect(await page.getByText('Use these stages').count()).toBe(0);
    await button(page, 'See what will come').click();
    await page.getByText('Nothing would come that is not there already.').waitFor();
    expect(await button(page, /^Import \d/).count()).toBe(0);
    await expectSound();
    for (const _ of ['stages', 'columns', 'choose']) await button(page, 'Back').click();
    await expect.poll(() => focused(page)).toBe('Import');
    // What this page did not change it does not set back.
    await undo(page);
    await page
      .getByText('The stages that came with it stay: Demo, Offer. Define stages… deletes those that you do not need.')
      .first()
      .waitFor();
    await expectSound();
    expect([logNow(), customersNow()]).toEqual([[], []]);
    expect(stagesNow()).toContain('Demo');

    await button(first.page, 'Undo').click();
    await first.page.getByText('The stages are as they were before.').first().waitFor();
    expectNothing();
  });

  it('is not read where it is no table, and says the way out', async () => {
    const {page, expectSound} = await open();
    const alert = page.getByRole('alert');
    await choose(page, 'deals.xlsx', 'PK\x03\x04');
    await alert.getByText('“deals.xlsx” is a workbook').waitFor();
    await expectSound();
    await choose(page, 'deals.csv', 'Deal,Company\n"Roof,Alder\n');
    await alert.getByText('deals.csv, line 2').waitFor();
    await choose(page, 'deals.csv', '\n\n');
    await alert.getByText('deals.csv is empty').waitFor();
    await choose(page, 'notes.csv', 'Colour,Shape\nred,round');
    await page.getByText('Before it can be imported:').waitFor();
    expect(await button(page, 'See what will come').getAttribute('aria-disabled')).toBe('true');
    await expectSound();
  });

  it('can be dropped', async () => {
    const {page} = await open();
    const drop = (count: number) =>
      page.evaluate(
        ([text, number]) => {
          const data = new DataTransfer();
          for (let index = 0; index < Number(number); index++) data.items.add(new File([String(text)], 'dropped.csv'));
          const area = document.querySelector('.drop');
          area?.dispatchEvent(new DragEvent('dragover', {bubbles: true, cancelable: true, dataTransfer: data}));
          area?.dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer: data}));
        },
        [DEALS, count] as const,
      );
    await drop(2);
    await page.getByRole('alert').getByText('one file at a time').waitFor();
    await drop(1);
    await page.getByText('dropped.csv').waitFor();
  });
});

describe('what nobody but the user knows', () => {
  const EITHER = 'Date,Customer,Stage,Value\n03/04/2025,Alder,Engaging,1.234\n05/06/2025,Birch,,2.500\n';

  it('is asked before anything goes on, with what the locale would mean chosen', async () => {
    const {page, expectSound} = await open();
    await choose(page, 'talks.csv', EITHER);
    await page.getByText('A log, 2 rows.').waitFor();
    const days = page.getByRole('group', {name: 'What day is “03/04/2025” in “Date”?'});
    const amounts = page.getByRole('group', {name: 'How much is “1.234” in “Value”?'});
    expect(await days.getByLabel('4 March 2025: the month comes first').isChecked()).toBe(true);
    const next = button(page, 'Next: stages');
    expect(await next.getAttribute('aria-disabled')).toBe('true');
    await expectSound();
    await days.getByLabel('3 April 2025').check();
    await days.getByText('Agreed.').waitFor();
    await amounts.getByRole('button', {name: 'That is right'}).click();
    await amounts.getByText('Agreed.').waitFor();
    await expectSound();
    await next.click();
    await page.getByLabel('Engaging · 1 row').selectOption('No stage: contact only');
    await button(page, 'See what will come').click();
    await button(page, 'Import 2 conversations').waitFor();
    expect(await page.locator('tbody tr').allTextContents()).toEqual(['2025-04-03Alder1.234', '2025-06-05Birch2.5']);
  });

  it('can be said otherwise: what a row is, and which one names the columns', async () => {
    const {page} = await open();
    await choose(page, 'deals.csv', `Deals,of,the,year\n${DEALS}`);
    await heading(page, 'What it is').waitFor();
    await page.getByLabel('Row that names the columns').selectOption('0');
    await page.getByText('A log, 5 rows.').waitFor();
    await page.getByLabel('Row that names the columns').selectOption('1');
    await page.getByText('A list of deals, 4 rows.').waitFor();
    await page.getByLabel('A row is').selectOption('log');
    await page.getByText('A log, 4 rows.').waitFor();
    await page.getByLabel('Created on').selectOption('Leave out');
    await page.getByText('Choose the column that holds the day of the conversation.').waitFor();
  });
});

it('reads a sheet of the spreadsheet', async () => {
  const sheet = host.addSheet('Old list');
  sheet.paste([['My list'], [], ...DEALS.split('\n').map(line => line.split(','))]);
  const {page, calls, expectSound} = await open();
  await expectSound();
  await button(page, 'Choose the sheet Old list').click();
  await page.getByText('A list of deals, 4 rows.').waitFor();
  expect(calls).toContain('readSheetRows');
  await lookOver(page);
  await button(page, 'Import 5 conversations').waitFor();
  await page.getByText('It has no date.').click();
  await page.getByText('Row 7', {exact: true}).waitFor();
});

describe('on the way', () => {
  it('can be cancelled between two blocks: says what stands, and takes it back', async () => {
    let answer = (): void => {};
    const held = new Promise<void>(resolve => {
      answer = resolve;
    });
    const wait = (name: string) => (name === 'importBlock' ? held : Promise.resolve());
    const {page, calls, expectSound} = await open({wait});
    await choose(page, 'deals.csv', DEALS);
    await lookOver(page);
    await button(page, /^Import 5/).click();
    await page.getByText('0 of 3 customers').waitFor();
    await expectSound();
    await button(page, 'Cancel').press('Enter');
    await button(page, 'Cancelling…').waitFor();
    answer();
    await heading(page, 'Cancelled').waitFor();
    await page.getByText('0 of 5 conversations stand in the log, and 3 customers in Customers.').first().waitFor();
    expect(calls.filter(name => name === 'importBlock')).toHaveLength(1);
    expect(calls.at(-1)).toBe('endImport');
    expect([logNow(), customersNow()]).toEqual([[], ['Alder', 'Birch', 'Wall']]);
    await expectSound();
    await undo(page);
    expectNothing();
  });

  it('tries again by itself, then asks; no row comes twice', async () => {
    let failures = 0;
    const failure = (name: string) => (name === 'importBlock' && ++failures <= 3 ? 'Service unavailable' : undefined);
    const {page, expectSound} = await open({failure});
    await choose(page, 'deals.csv', DEALS);
    await lookOver(page);
    await button(page, /^Import 5/).click();
    await page.getByText('No answer came. Trying again, 1 of 2…').waitFor();
    await page.getByRole('alert').getByText('What was written until here stands.').waitFor();
    await expectSound();
    await button(page, 'Try again').click();
    await heading(page, 'Done').waitFor();
    expect(customersNow()).toEqual(['Alder', 'Birch', 'Wall']);
    expect(logNow()).toHaveLength(5);
    await undo(page);
    expectNothing();
  });

  it('says which row keeps it from being taken back', async () => {
    const {page, expectSound} = await open();
    await choose(page, 'deals.csv', DEALS);
    await lookOver(page);
    await button(page, /^Import 5/).click();
    await heading(page, 'Done').waitFor();
    const cell = host.sheet('Conversations');
    cell.type('B3', 'Cedar');
    await button(page, 'Undo').click();
    await page.getByRole('alert').getByText('Row 3').waitFor();
    await expectSound();
    cell.type('B3', 'Birch');
    await undo(page);
    expectNothing();
  });
});
