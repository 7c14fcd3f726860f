import type {Page} from 'playwright-core';
import {beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import type {NewConversation} from '../../src/panel/schemas.ts';
import type {Host} from '../../workbench/index.ts';
import {useBrowser} from '../browser/open-browser.ts';
import {ask, choicesOf, clearTables, lastRow, newRow, rowCount} from '../commands/panel/new-row.ts';
import {preparedHost} from '../commands/panel/prepared-host.ts';
import {selectCell, selectedRow} from '../commands/panel/select-cell.ts';
import {openPanel} from './open-panel.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 180_000});

const DEAL = 'Open this deal…';
const openPage = useBrowser();
let host: Host;

beforeAll(() => {
  host = preparedHost('empty', {now: new Date('2025-10-05T12:30:00Z')});
});
beforeEach(() => clearTables(host));

/** Logs talks, each of Acme at Engaging unless it says otherwise. */
function log(...talks: Partial<NewConversation>[]): void {
  const choices = choicesOf(host);
  for (const talk of talks) ask(host, 'saveConversation', [newRow(choices, talk)]);
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', {name, exact: true});
const heading = (page: Page, name: string) => page.getByRole('heading', {level: 1, name, exact: true});
const fact = (page: Page, label: string) => page.locator('dl > div').filter({hasText: label}).locator('dd');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
const comeBack = (page: Page): Promise<boolean> => page.evaluate(() => window.dispatchEvent(new Event('focus')));

it('moves the selected deal on in one click, shows it, and takes it back in one', async () => {
  log({customer: 'Acme', value: 900, salesperson: 'Ada', date: '2025-10-01', isNewCustomer: true, notes: 'Hello'});
  selectCell(host, 'Conversations', 'D2');
  const {page, calls, expectSound} = await openPanel(host, await openPage(), DEAL);
  await heading(page, 'Acme').waitFor();
  await page.getByRole('heading', {name: '1 conversation'}).waitFor();
  expect(calls).toEqual(['readChoices', 'selectedDeal', 'readDeal']);
  expect(await page.locator('.stage').textContent()).toBe('EngagingOpen · 35 %');
  expect(await fact(page, 'Value').textContent()).toBe('900');
  expect(await fact(page, 'In stage').textContent()).toBe('4 days, 14 planned');
  await expectSound();

  await button(page, 'Next: Qualified').click();
  await page.getByText('Acme: moved to Qualified.').first().waitFor();
  await page.getByRole('heading', {name: '2 conversations'}).waitFor();
  expect(await page.locator('.stage').textContent()).toContain('Qualified');
  expect(lastRow(host, 'Conversations')).toMatchObject({
    Customer: 'Acme',
    Stage: 'Qualified',
    Date: '2025-10-05',
    Salesperson: '',
    Value: '',
  });
  expect(await page.locator('.talks li').first().textContent()).toContain(
    '\u2068Engaging\u2069 › \u2068Qualified\u2069',
  );
  await expectSound();

  await button(page, 'Undo').click();
  await page.getByRole('heading', {name: '1 conversation', exact: true}).waitFor();
  await button(page, 'Next: Qualified').waitFor();
  expect(rowCount(host)).toBe(2);
  expect(calls.filter(name => name.endsWith('Conversation'))).toEqual(['saveConversation', 'undoConversation']);
});

it('moves on the deal of a card of Board', async () => {
  log({customer: 'Acme', stage: 'Contacting', date: '2025-10-01'}, {customer: 'Birch', stage: 'Contacting'});
  const at = host
    .sheet('Board')
    .values('B1:B9')
    .findIndex(([card]) => String(card).startsWith('Birch'));
  selectCell(host, 'Board', `B${at + 1}`);
  const {page, expectSound} = await openPanel(host, await openPage(), DEAL);
  await heading(page, 'Birch').waitFor();
  await button(page, 'Next: Engaging').click();
  await page.getByText('Birch: moved to Engaging.').first().waitFor();
  expect(lastRow(host, 'Conversations')).toMatchObject({Customer: 'Birch', Stage: 'Engaging'});
  await expectSound();
  await button(page, 'Undo').click();
  await button(page, 'Next: Engaging').waitFor();
  expect(rowCount(host)).toBe(3);
});

it('asks what a deal was won for, and why one is lost, by keyboard alone', async () => {
  log({customer: 'Zed', stage: 'Lost', reason: 'Price', date: '2025-09-01'}, {customer: 'Acme', stage: 'Closing'});
  selectCell(host, 'Conversations', 'A3');
  const {page, expectSound} = await openPanel(host, await openPage(), DEAL);
  await button(page, 'Move to Lost').press('Enter');
  await page.keyboard.press('ArrowDown');
  expect(await page.getByRole('listbox').getByRole('option').allTextContents()).toEqual(['Price']);
  await page.keyboard.press('Enter');
  await expectSound();
  await page.keyboard.press('Escape');
  await page.getByLabel('Reason').waitFor({state: 'detached'});
  expect(await focused(page)).toBe('Lost');

  await button(page, 'Next: Won').press('Enter');
  await page.keyboard.type('a lot');
  await page.keyboard.press('Enter');
  expect(await page.getByText('Write the amount as a number').isVisible()).toBe(true);
  await page.getByLabel('Value').fill('1,250');
  await page.keyboard.press('Enter');
  await page.getByText('Acme: moved to Won.').first().waitFor();
  expect(await focused(page)).toBe('Acme');
  expect(lastRow(host, 'Conversations')).toMatchObject({Stage: 'Won', Value: 1250, Reason: ''});
  await button(page, 'Other stage…').waitFor();
  await expect.poll(() => button(page, 'Move to Lost').count()).toBe(0);

  await button(page, 'Other stage…').click();
  await page.getByLabel('Stage').selectOption('Lost');
  await page.getByLabel('Reason').fill('Cancelled');
  await button(page, 'Move to Lost').click();
  await page.getByText('Acme: moved to Lost.').first().waitFor();
  expect(lastRow(host, 'Conversations')).toMatchObject({Stage: 'Lost', Reason: 'Cancelled'});
});

it('writes one row though the answer to the first try was lost, and keeps what was typed when it is refused', async () => {
  log({customer: 'Acme', date: '2025-10-01'});
  selectCell(host, 'Conversations', 'A2');
  const {page, expectSound} = await openPanel(host, await openPage(), DEAL);
  host.faults.add('Sheet.appendRow', {when: 'after'});
  await button(page, 'Next: Qualified').click();
  await page.getByRole('alert').getByText('too slow').waitFor();
  expect(rowCount(host)).toBe(3);
  await page.clock.setFixedTime(host.clock.now().getTime() + 90_000);
  await button(page, 'Next: Qualified').click();
  await page.getByText('Acme: moved to Qualified.').first().waitFor();
  expect(rowCount(host)).toBe(3);
  await button(page, 'Note…').click();
  await page.keyboard.type('A long story');
  host.lock.heldBy('b');
  await button(page, 'Note it').click();
  await page.getByRole('alert').getByText('Somebody else is changing').waitFor();
  await expectSound();
  host.lock.release();
  expect(await page.getByLabel('Note').inputValue()).toBe('A long story');
  await button(page, 'Note it').click();
  await page.getByText('Acme: noted.').first().waitFor();
  expect(lastRow(host, 'Conversations').Notes).toBe('A long story');
});

it('plans, notes and hands over without changing anything else', async () => {
  log(
    {customer: 'Acme', stage: 'Engaging', salesperson: 'Ada', date: '2025-10-01'},
    {customer: 'Zed', salesperson: 'Ben'},
  );
  selectCell(host, 'Conversations', 'A2');
  const {page, expectSound} = await openPanel(host, await openPage(), DEAL);
  const blank = {Stage: '', Value: '', Salesperson: '', 'Expected close': '', Reason: ''};
  await button(page, 'Next step…').click();
  await expectSound();
  await page.getByLabel('Next step', {exact: true}).fill('Send the offer');
  await page.getByLabel('On', {exact: true}).fill('2025-10-09');
  await button(page, 'Plan it').click();
  await page.getByText('Acme: Send the offer on 2025-10-09.').first().waitFor();
  expect(lastRow(host, 'Conversations')).toMatchObject({
    ...blank,
    'Next step': 'Send the offer',
    'Next step on': '2025-10-09',
  });
  await expect.poll(() => fact(page, 'Next step').textContent()).toBe('2025-10-09 · \u2068Send the offer\u2069');

  await button(page, 'Note…').click();
  await page.keyboard.type('They like it');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Acme: noted.').first().waitFor();
  // What is planned goes along: each talk replaces the plan of the one before.
  expect(lastRow(host, 'Conversations')).toMatchObject({
    ...blank,
    Notes: 'They like it',
    'Next step': 'Send the offer',
  });

  await button(page, 'Hand over…').click();
  await page.getByLabel('Hand over to').fill('Ben');
  await page.getByText('From “Ada” to “Ben”').waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByText('handed over from Ada to Ben').first().waitFor();
  expect(lastRow(host, 'Conversations')).toMatchObject({...blank, Salesperson: 'Ben'});
  await expect.poll(() => fact(page, 'Owner').textContent()).toContain('Ben');
  await expectSound();
});

it('begins another deal of the customer, and shows what there is once that is taken back', async () => {
  log({customer: 'Acme', deal: 'First', salesperson: 'Ada'});
  selectCell(host, 'Conversations', 'A2');
  const {page, expectSound} = await openPanel(host, await openPage(), DEAL);
  await button(page, 'New deal…').click();
  await page.getByLabel('Name of the new deal').fill('first');
  await page.keyboard.press('Enter');
  await page.getByText('There is a deal of that name.').waitFor();
  await page.getByLabel('Name of the new deal').fill('Second');
  await page.keyboard.press('Enter');
  await heading(page, 'Acme · Second').waitFor();
  await page.getByRole('heading', {name: '1 conversation', exact: true}).waitFor();
  expect(lastRow(host, 'Conversations')).toMatchObject({Deal: 'Second', Stage: 'New opportunity', Salesperson: 'Ada'});
  await button(page, 'Undo').click();
  await page.getByText('is not in the log').waitFor();
  await expectSound();
  await button(page, 'Acme · First').click();
  await heading(page, 'Acme · First').waitFor();
});

describe('the selected row', () => {
  it('is followed when the user comes back, but not while a form is open', async () => {
    log({customer: 'Acme'}, {customer: 'Birch'}, {customer: 'Cedar'});
    selectCell(host, 'Conversations', 'A2');
    const {page, calls} = await openPanel(host, await openPage(), DEAL);
    await heading(page, 'Acme').waitFor();
    const later = async (address: string, minutes: number): Promise<void> => {
      selectCell(host, 'Conversations', address);
      await page.clock.setFixedTime(host.clock.now().getTime() + 2000 * minutes);
    };
    await later('A3', 1);
    await page.dispatchEvent('html', 'pointerenter');
    await heading(page, 'Birch').waitFor();
    await button(page, 'Note…').click();
    await page.keyboard.type('half a sent');
    await later('A4', 2);
    await comeBack(page);
    await page.dispatchEvent('html', 'pointerenter');
    expect(await page.getByLabel('Note').inputValue()).toBe('half a sent');
    expect(calls.filter(name => name === 'selectedDeal')).toHaveLength(2);
    await button(page, 'Cancel').click();
    await comeBack(page);
    await heading(page, 'Cedar').waitFor();
    selectCell(host, 'Stages', 'A1');
    await button(page, 'Selected row: show its deal').click();
    await page.getByText('Select a row with a customer').waitFor();
    expect(await heading(page, 'Cedar').isVisible()).toBe(true);
  });

  it('does not take away the deal that was opened from Today, until another is selected', async () => {
    log({customer: 'Acme', date: '2025-08-01'}, {customer: 'Birch', date: '2025-08-02'});
    selectCell(host, 'Conversations', 'A3');
    const {page, calls} = await openPanel(host, await openPage(), 'Log a conversation…');
    await button(page, 'Today').click();
    await button(page, 'Acme').click();
    await heading(page, 'Acme').waitFor();
    await expect.poll(() => calls.filter(name => name === 'selectedDeal').length).toBe(2);
    await page.clock.setFixedTime(host.clock.now().getTime() + 5000);
    await comeBack(page);
    await expect.poll(() => calls.filter(name => name === 'selectedDeal').length).toBe(3);
    expect(await heading(page, 'Acme').isVisible()).toBe(true);
    await button(page, 'Selected row: show its deal').click();
    await heading(page, 'Birch').waitFor();
  });

  it('is found though its first talk was typed by hand a moment ago', async () => {
    log({customer: 'Acme'});
    selectCell(host, 'Conversations', 'A2');
    const {page} = await openPanel(host, await openPage(), DEAL);
    await heading(page, 'Acme').waitFor();
    host.sheet('Conversations').paste([['2025-10-05', 'Cedar', '', 'Engaging']], 'A3');
    selectCell(host, 'Conversations', 'A3');
    await button(page, 'Selected row: show its deal').click();
    await page.locator('.stage').getByText('Engaging').waitFor();
    await heading(page, 'Cedar').waitFor();
  });

  it('of a customer offers their deals, the open ones first', async () => {
    log(
      {customer: 'Acme', deal: 'Old', stage: 'Won', isNewCustomer: true},
      {customer: 'Acme', deal: 'New', date: '2025-10-01'},
      {customer: 'Birch', stage: '', isNewCustomer: true},
    );
    selectCell(host, 'Customers', 'B2');
    const {page, expectSound} = await openPanel(host, await openPage(), DEAL);
    await heading(page, 'Acme').waitFor();
    expect(await page.locator('.cells .link').allTextContents()).toEqual(['Acme · New', 'Acme · Old']);
    await expectSound();
    await button(page, 'Acme · Old').click();
    await heading(page, 'Acme · Old').waitFor();
    selectCell(host, 'Customers', 'B3');
    await button(page, 'Selected row: show its deal').click();
    await page.getByText('No deal yet').waitFor();
    await expectSound();
  });
});

it('finds any deal by name, and leads to the row of a conversation', async () => {
  log({customer: 'Acme', date: '2025-10-01', notes: 'the first'}, {customer: 'Acme', notes: 'the second'});
  selectCell(host, 'Overview', 'A1');
  const {page} = await openPanel(host, await openPage(), DEAL);
  await page.getByText('Select a row with a customer').waitFor();
  await page.getByLabel('Find a deal').fill('acm');
  await page.keyboard.press('Enter');
  await heading(page, 'Acme').waitFor();
  await button(page, 'Go to row 2: 2025-10-01').click();
  await expect.poll(() => selectedRow(host, 'Conversations')?.Notes).toBe('the first');
});

it('shows hostile names as texts and nothing else, and sends them nowhere but to Google', async () => {
  const name = '<img src=x onerror="alert(1)">" onclick="alert(1)';
  log({
    customer: name,
    deal: 'javascript:alert(1)',
    salesperson: name,
    notes: '</script><script>alert(1)</script>',
    nextStep: '&to=all@example.org#',
    nextStepOn: '2025-10-09',
    isNewCustomer: true,
  });
  host.sheet('Customers').paste([[name, 'javascript:alert(1)', name]], 'D2');
  selectCell(host, 'Conversations', 'A2');
  const {page, expectSound} = await openPanel(host, await openPage(), DEAL);
  await page.getByRole('heading', {name: '1 conversation'}).waitFor();
  expect(await heading(page, `${name} · javascript:alert(1)`).isVisible()).toBe(true);
  expect(await page.locator('img').count()).toBe(0);
  const links = await page.locator('a').evaluateAll(all => all.map(link => (link as HTMLAnchorElement).href));
  expect(links.map(link => new URL(link).origin)).toEqual(['https://mail.google.com', 'https://calendar.google.com']);
  expect(new URL(links[0] ?? '').searchParams.get('to')).toBe('javascript:alert(1)');
  await expectSound();
});

it('goes on in a new line at the @ of a mail address that is too long for one', async () => {
  log({customer: 'Acme', isNewCustomer: true});
  host.sheet('Customers').paste([['Ada', 'bruno.fischer@example.com']], 'D2');
  selectCell(host, 'Customers', 'A2');
  const {page} = await openPanel(host, await openPage(), DEAL);
  const parts = await fact(page, 'Email').evaluate(cell => {
    const range = document.createRange();
    const texts = [...cell.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE);
    return texts.map(text => {
      range.selectNodeContents(text);
      return {text: text.nodeValue, lines: range.getClientRects().length};
    });
  });
  expect(parts).toEqual([
    {text: '\u2068bruno.fischer', lines: 1},
    {text: '@example.com\u2069', lines: 1},
  ]);
});

it('fills in a mail and an entry, and logs the mail once it is sent', async () => {
  log({customer: 'Acme & Co', isNewCustomer: true, value: 1200, nextStep: 'Call', nextStepOn: '2025-10-09'});
  host.sheet('Customers').paste([['Ada', 'ada@example.org']], 'D2');
  host.sheet('Stages').paste([['Hello {contact}', 'Dear {contact},\nabout {deal} & {value}: {other}']], 'H4');
  selectCell(host, 'Customers', 'A2');
  const {page, expectSound} = await openPanel(host, await openPage(), DEAL);
  const mail = page.getByRole('link', {name: 'Mail in Gmail (opens in a new tab)'});
  const url = new URL((await mail.getAttribute('href')) ?? '');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    view: 'cm',
    fs: '1',
    to: 'ada@example.org',
    su: 'Hello Ada',
    body: 'Dear Ada,\nabout & 1,200: {other}',
  });
  const entry = page.getByRole('link', {name: 'Put in Calendar (opens in a new tab)'});
  expect(new URL((await entry.getAttribute('href')) ?? '').searchParams.get('dates')).toBe('20251009/20251010');
  for (const link of [mail, entry]) {
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener noreferrer',
    ]);
  }
  await mail.evaluate(link => link.addEventListener('click', event => event.preventDefault()));
  await mail.click();
  await expectSound();
  await button(page, 'Log the mail').click();
  await page.getByText('Acme & Co: mail logged.').first().waitFor();
  expect(lastRow(host, 'Conversations')).toMatchObject({Notes: 'Mail: Hello Ada', 'Next step': 'Call'});
});
