import {beforeAll, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Host} from '../../workbench/index.ts';
import {useBrowser} from '../browser/open-browser.ts';
import {ask, choicesOf, clearTables, lastRow, newRow, rowCount} from '../commands/panel/new-row.ts';
import {preparedHost} from '../commands/panel/prepared-host.ts';
import {openPanel} from './open-panel.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 180_000});

const LOG = 'Log a conversation…';
const openPage = useBrowser();
let host: Host;

beforeAll(() => {
  host = preparedHost('empty', {timeZone: 'Pacific/Auckland', now: new Date('2025-10-05T12:30:00Z')});
});
beforeEach(() => clearTables(host));

it('logs a talk by keyboard alone, shows what was logged, and takes it back with nothing lost', async () => {
  const {page, calls, expectSound} = await openPanel(host, await openPage({timeZone: 'America/New_York'}), LOG);
  await page.getByLabel('Customer').waitFor();
  await expectSound();
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.keyboard.type('Ærø Værft');
  await press('Tab', 'Tab');
  await page.keyboard.type('Qual');
  await press('Tab');
  await page.keyboard.type('Called twice');
  await press('Tab');
  // The stage's own, until somebody types another.
  expect(await page.getByLabel('Next step', {exact: true}).inputValue()).toMatch(/^Confirm budget/);
  await page.keyboard.type('Send the offer');
  await press('Tab');
  // A date has stops for month, day, year and its calendar.
  await page.keyboard.type('10102025');
  await press('Tab', 'Tab');
  await page.keyboard.type('1,250.50');
  await press('Tab');
  await page.keyboard.type('Ada');
  await press('Tab', 'Enter', 'Tab');
  await page.keyboard.type('Fair');
  await press('Tab');
  await page.keyboard.type('Åse');
  await press('Tab');
  await page.keyboard.type('aase@example.org');
  await press('Tab', 'Enter', 'Tab');
  // Today in the spreadsheet's zone, which is a day ahead of the browser's.
  expect(await page.getByLabel('Date', {exact: true}).inputValue()).toBe('2025-10-06');
  await press('Tab', 'Tab', 'Tab', 'Tab');
  await page.keyboard.type('12312025');
  await page.getByLabel('Notes').focus();
  await press('Control+Enter');
  await page.getByRole('heading', {name: 'Logged'}).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Logged');
  expect(await page.locator('dl').textContent()).toContain('1,250.5');
  expect(lastRow(host, 'Conversations')).toEqual({
    Date: '2025-10-06',
    Customer: 'Ærø Værft',
    Deal: '',
    Stage: 'Qualified',
    Value: 1250.5,
    Salesperson: 'Ada',
    'Expected close': '2025-12-31',
    'Next step': 'Send the offer',
    'Next step on': '2025-10-10',
    Reason: '',
    Notes: 'Called twice',
  });
  expect(lastRow(host, 'Customers')).toEqual({
    Customer: 'Ærø Værft',
    'Account opened': '2025-10-06',
    Source: 'Fair',
    Contact: 'Åse',
    Email: 'aase@example.org',
    Phone: '',
  });
  await expectSound();

  await page.getByRole('button', {name: 'Undo'}).press('Enter');
  await page.getByText('The row was taken back').first().waitFor();
  expect([rowCount(host), rowCount(host, 'Customers')]).toEqual([1, 1]);
  expect(await page.getByLabel('Notes').inputValue()).toBe('Called twice');
  expect(calls.filter(name => name.endsWith('Conversation'))).toEqual(['saveConversation', 'undoConversation']);
  await expectSound();
});

it('finds a customer as it is typed, with their open deal, and asks why a deal is lost', async () => {
  const choices = choicesOf(host);
  const acme = {customer: 'Acme Ltd', isNewCustomer: true, date: '2025-09-01'};
  ask(host, 'saveConversation', [newRow(choices, {...acme, stage: 'Won', date: '2025-08-01'})]);
  ask(host, 'saveConversation', [newRow(choices, {...acme, stage: 'Closing', deal: 'Renewal', value: 700})]);
  ask(host, 'saveConversation', [newRow(choices, {...acme, customer: 'Zed', stage: 'Lost', reason: 'Price'})]);
  const {page, expectSound} = await openPanel(host, await openPage(), LOG);
  await page.getByLabel('Customer').fill('acm');
  const options = page.getByRole('listbox').getByRole('option');
  expect(await options.allTextContents()).toEqual(['Acme Ltd', 'New customer: acm']);
  await expectSound();
  await page.keyboard.press('Enter');
  expect(await page.getByLabel('Customer').inputValue()).toBe('Acme Ltd');
  expect(await page.locator('#log-deal option').allTextContents()).toEqual([
    'Renewal: Closing',
    'Unnamed deal: Won',
    'New deal…',
  ]);
  expect(await page.locator('#log-stage option:checked').textContent()).toBe('Closing (now)');
  expect(await page.getByText('700 so far').isVisible()).toBe(true);
  await page.getByLabel('Stage').selectOption('Lost');
  await page.getByLabel('Reason').focus();
  await page.keyboard.press('ArrowDown');
  expect(await options.allTextContents()).toEqual(['Price']);
  await page.keyboard.press('Enter');
  await expectSound();
  await page.getByRole('button', {name: 'Log it'}).click();
  await page.getByRole('heading', {name: 'Logged'}).waitFor();
  expect(lastRow(host, 'Conversations')).toMatchObject({
    Customer: 'Acme Ltd',
    Deal: 'Renewal',
    Stage: 'Lost',
    Reason: 'Price',
  });
  await page.getByRole('button', {name: 'Log another'}).click();
  expect(await page.getByLabel('Customer').inputValue()).toBe('');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('log-customer');
});

it('shows names that a new one may be meant for, at 200 % zoom', async () => {
  ask(host, 'saveConversation', [newRow(choicesOf(host), {customer: 'Müller & Söhne GmbH', isNewCustomer: true})]);
  const {page, expectSound} = await openPanel(host, await openPage({zoom: 2}), LOG);
  await page.getByLabel('Customer').fill('Muller und Sohne');
  expect(await page.getByText('The same as').isVisible()).toBe(false);
  await page.getByLabel('Customer').fill('Muller Sohne');
  await page.keyboard.press('Escape');
  await expectSound();
  await page.getByRole('button', {name: 'Log it'}).click();
  expect(await page.getByText('Is it the same customer, or another one?').isVisible()).toBe(true);
  expect(rowCount(host)).toBe(2);
  await page.getByRole('button', {name: 'Müller & Söhne GmbH'}).click();
  expect(await page.getByLabel('Customer').inputValue()).toBe('Müller & Söhne GmbH');
  expect(await page.getByText('it will be added there').isVisible()).toBe(false);
  await page.getByLabel('Customer').fill('Muller Sohne');
  await page.keyboard.press('Escape');
  await page.getByRole('button', {name: 'No, a new one'}).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('log-customer');
  await page.getByRole('button', {name: 'Log it'}).click();
  await page.getByRole('heading', {name: 'Logged'}).waitFor();
  expect(lastRow(host, 'Customers').Customer).toBe('Muller Sohne');
});

it('leaves a deal with its owner, and hands it over only when that is chosen', async () => {
  const acme = {customer: 'Acme', isNewCustomer: true, salesperson: 'Ada', remember: true, value: 700};
  ask(host, 'saveConversation', [newRow(choicesOf(host), acme)]);
  const {page, expectSound} = await openPanel(host, await openPage(), LOG);
  await page.getByLabel('Customer').fill('Other');
  await page.keyboard.press('Escape');
  // Nobody's yet: the one who is remembered is offered.
  expect(await page.getByLabel('Salesperson').inputValue()).toBe('Ada');
  await page.getByLabel('Salesperson').fill('Bob');
  await page.getByRole('button', {name: 'Log it'}).click();
  await page.getByRole('button', {name: 'Log another'}).click();
  expect(lastRow(host, 'Conversations').Salesperson).toBe('Bob');

  await page.getByLabel('Customer').fill('Acme');
  await page.keyboard.press('Enter');
  expect(await page.getByText('Salesperson: Ada').isVisible()).toBe(true);
  await page.getByLabel('Value').fill('12.5k');
  expect(await page.getByText('= 12,500').isVisible()).toBe(true);
  await page.getByRole('button', {name: 'Log it'}).click();
  await page.getByRole('button', {name: 'Log another'}).click();
  expect(lastRow(host, 'Conversations')).toMatchObject({Customer: 'Acme', Salesperson: '', Value: 12_500});

  await page.getByLabel('Customer').fill('Acme');
  await page.keyboard.press('Enter');
  await page.getByRole('button', {name: 'Hand over…'}).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('log-handTo');
  await page.getByLabel('Hand over to').fill('Bob');
  await page.keyboard.press('Escape');
  await expectSound();
  await page.getByRole('button', {name: 'Log it, and hand over from Ada to Bob'}).click();
  await page.getByRole('heading', {name: 'Logged'}).waitFor();
  expect(await page.locator('dl').textContent()).toContain('Handed overfrom Ada to Bob');
  expect(lastRow(host, 'Conversations')).toMatchObject({Customer: 'Acme', Salesperson: 'Bob'});
  expect(choicesOf(host).deals.map(({salesperson}) => salesperson)).toEqual(['Bob', 'Bob']);
});

it('says of a day to come that it is planned, and shows notes and next step without scrolling', async () => {
  const {page, expectSound} = await openPanel(host, await openPage({height: 700}), LOG);
  await page.getByLabel('Customer').fill('Acme');
  await page.keyboard.press('Escape');
  const log = await page.getByRole('button', {name: 'Log it'}).boundingBox();
  for (const label of ['Notes', 'Next step', 'Value']) {
    const box = await page.getByLabel(label, {exact: true}).boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(log?.y ?? 0);
  }
  await page.getByText('Date and expected close').click();
  await page.getByLabel('Date', {exact: true}).fill('2025-10-09');
  expect(await page.getByText('Planned: counts from that day.').isVisible()).toBe(true);
  await expectSound();
  await page.getByRole('button', {name: 'Log it'}).click();
  await page.getByRole('heading', {name: 'Logged'}).waitFor();
  expect(await page.locator('dl').textContent()).toContain('2025-10-09. Planned: counts from that day.');
});

it('names what is missing, and puts the cursor there', async () => {
  const {page, expectSound} = await openPanel(host, await openPage(), LOG);
  await page.getByLabel('Value').fill('a lot');
  await page.getByRole('button', {name: 'Log it'}).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('log-customer');
  expect(await page.getByText('Whom did you talk to?').isVisible()).toBe(true);
  await expectSound();
  await page.getByLabel('Customer').fill('Acme');
  await page.keyboard.press('Escape');
  await page.getByRole('button', {name: 'Log it'}).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('log-value');
  expect(rowCount(host)).toBe(1);
});

it.each(['<img src=x onerror="alert(1)">', '=HYPERLINK("https://x","y")', '</script><script>alert(1)</script>'])(
  'shows the name %s as text and nothing else',
  async name => {
    const row = newRow(choicesOf(host), {
      customer: name,
      deal: name,
      isNewCustomer: true,
      salesperson: name,
      notes: name,
    });
    ask(host, 'saveConversation', [row]);
    const {page, expectSound} = await openPanel(host, await openPage(), LOG);
    await page.getByLabel('Customer').fill(name.slice(0, 4));
    expect(await page.getByRole('listbox').getByRole('option').first().textContent()).toBe(name);
    await page.keyboard.press('Enter');
    await page.getByRole('button', {name: 'Log it'}).click();
    await page.getByRole('heading', {name: 'Logged'}).waitFor();
    expect(await page.locator('dd').first().textContent()).toBe(name);
    expect(await page.locator('img').count()).toBe(0);
    expect(lastRow(host, 'Conversations').Customer).toBe(name);
    await expectSound();
  },
);

describe('a call that fails', () => {
  const failures: [string, string, RegExp][] = [
    ['several Google accounts', 'PERMISSION_DENIED', /several Google accounts.*private window/],
    ['a slow service', 'Service Spreadsheets timed out while accessing document.', /too slow.*try again/],
    ['a lost connection', 'NetworkError: Connection failure due to HTTP 0', /no connection/],
    ['something unknown', 'Kaboom', /Something went wrong: Kaboom/],
  ];

  it.each(failures)('because of %s says so, and keeps what was typed', async (_, error, message) => {
    let isFailing = true;
    const failure = (name: string) => (isFailing && name === 'saveConversation' ? error : undefined);
    const {page, calls, expectSound} = await openPanel(host, await openPage(), LOG, {failure});
    await page.getByLabel('Customer').fill('Acme');
    await page.getByLabel('Notes').fill('A long story');
    await page.getByRole('button', {name: 'Log it'}).click();
    expect(await page.getByRole('alert').textContent()).toMatch(message);
    expect(await page.getByLabel('Notes').inputValue()).toBe('A long story');
    await expectSound();
    isFailing = false;
    await page.getByRole('button', {name: 'Log it'}).click();
    await page.getByRole('heading', {name: 'Logged'}).waitFor();
    expect(calls.filter(name => name === 'saveConversation')).toHaveLength(2);
    expect(rowCount(host)).toBe(2);
  });

  it('because somebody else holds the lock says so, and works a moment later', async () => {
    const {page} = await openPanel(host, await openPage(), LOG);
    await page.getByLabel('Customer').fill('Acme');
    await page.keyboard.press('Escape');
    host.lock.heldBy('b');
    await page.getByRole('button', {name: 'Log it'}).click();
    expect(await page.getByRole('alert').textContent()).toMatch(/Somebody else is changing.*Nothing was changed/);
    host.lock.release();
    await page.getByRole('button', {name: 'Log it'}).click();
    await page.getByRole('heading', {name: 'Logged'}).waitFor();
    expect(rowCount(host)).toBe(2);
  });

  it('after it was written leaves one row, though the next try was refused', async () => {
    const {page} = await openPanel(host, await openPage(), LOG);
    await page.getByLabel('Customer').fill('Acme');
    await page.keyboard.press('Escape');
    const log = page.getByRole('button', {name: 'Log it'});
    host.faults.add('Sheet.appendRow', {when: 'after'});
    await log.click();
    await page.getByText('too slow').waitFor();
    expect(rowCount(host)).toBe(2);
    host.lock.heldBy('b');
    await log.click();
    await page.getByText('Somebody else is changing').waitFor();
    host.lock.release();
    await log.click();
    await page.getByRole('heading', {name: 'Logged'}).waitFor();
    expect(rowCount(host)).toBe(2);
  });

  it('at opening offers to try again', async () => {
    let isFailing = true;
    const failure = () => (isFailing ? 'Internal error' : undefined);
    const {page, expectSound} = await openPanel(host, await openPage(), LOG, {failure});
    expect(await page.getByRole('alert').textContent()).toMatch(/too slow/);
    await expectSound();
    isFailing = false;
    await page.getByRole('button', {name: 'Try again'}).click();
    await page.getByLabel('Customer').waitFor();
  });
});

it('says that it is busy, and sends nothing twice', async () => {
  let answer = (): void => {};
  const held = new Promise<void>(resolve => {
    answer = resolve;
  });
  const wait = (name: string) => (name === 'saveConversation' ? held : Promise.resolve());
  const {page, calls} = await openPanel(host, await openPage(), LOG, {wait});
  expect(await page.getByText('Reading stages').count()).toBeLessThan(2);
  await page.getByLabel('Customer').fill('Acme');
  await page.keyboard.press('Escape');
  await page.getByRole('button', {name: 'Log it'}).click();
  const busy = page.getByRole('button', {name: 'Logging…'});
  await busy.waitFor();
  expect(await busy.getAttribute('aria-disabled')).toBe('true');
  await busy.dispatchEvent('click');
  await page.getByLabel('Notes').press('Control+Enter');
  answer();
  await page.getByRole('heading', {name: 'Logged'}).waitFor();
  expect(calls.filter(name => name === 'saveConversation')).toHaveLength(1);
  expect(rowCount(host)).toBe(2);
});

it('says so when the stage was renamed while the form was open', async () => {
  const {page, expectSound} = await openPanel(host, await openPage(), LOG);
  await page.getByLabel('Customer').fill('Acme');
  await page.getByLabel('Stage').selectOption('Contacting');
  host.sheet('Stages').type('A3', 'First call');
  await page.getByRole('button', {name: 'Log it'}).click();
  expect(await page.getByRole('alert').textContent()).toMatch(/“Contacting” meanwhile.*Undo it/s);
  await expectSound();
  host.sheet('Stages').type('A3', 'Contacting');
});
