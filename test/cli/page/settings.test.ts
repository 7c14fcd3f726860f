import {expect, it} from 'vitest';
import {useBrowser} from '../../browser/open-browser';
import {smallSpreadsheet} from '../../commands/spreadsheet';
import {usePageServer} from './page-server';
import {PATIENCE, Visitor} from './visitor';

const openPage = useBrowser();
const server = usePageServer(() => smallSpreadsheet().save());
const open = async (search = '') => Visitor.open(await openPage({width: 1280, height: 860}), server().address, search);

it('reads numbers and formulas as the locale writes them, and the add-on works there', async () => {
  const visitor = await open();
  await visitor.set('Numbers and formulas', 'semicolon');
  await visitor.openSheet('Targets');
  await visitor.type('B3', '12000,5');
  await visitor.type('D3', '=SUM(B3; 0,5)');
  await visitor.sees('Targets', 'D3', 12_001);
  await visitor.menu('Extensions', 'Sales Pipeline', 'Refresh overview');
  await visitor.page.getByText('Finished script').waitFor();
  await visitor.set('Numbers and formulas', 'comma');
  await visitor.openSheet('Targets');
  await visitor.type('D4', '=SUM(B3, 0.5)');
  await visitor.sees('Targets', 'D4', 12_001);
  await visitor.expectSound();
});

it('tells today by the spreadsheet’s time zone', async () => {
  const visitor = await open();
  // A day and an hour apart, so it is never the same day in both.
  await visitor.set('Time zone of the spreadsheet', 'Pacific/Kiritimati');
  const east = Number(await visitor.value('Overview', 'B3'));
  await visitor.set('Time zone of the spreadsheet', 'Pacific/Niue');
  const west = Number(await visitor.value('Overview', 'B3'));
  expect([1, 2]).toContain(east - west);
  await visitor.expectSound();
});

it('answers as hard or as kind as Google may', async () => {
  const visitor = await open();
  await visitor.openSheet('Targets');
  await visitor.type('D3', '=ENCODEURL("")');
  expect(await visitor.page.evaluate(() => document.body.dataset.ready)).toBe('true');
  await visitor.sees('Targets', 'D3', '#VALUE!');
  await visitor.page.getByRole('button', {name: 'Settings'}).click();
  await visitor.page.getByText('What nobody is sure of').click();
  await visitor.page.evaluate(() => delete document.body.dataset.ready);
  await visitor.page.getByLabel('ENCODEURL of an empty text').selectOption('kind');
  await visitor.ready();
  await visitor.sees('Targets', 'D3', '');
  await visitor.expectSound();
});

it('says in a sentence which setting the server refuses, and keeps the present one', async () => {
  const visitor = await open();
  await visitor.page.getByRole('button', {name: 'Settings'}).click();
  const zones = visitor.page.getByLabel('Time zone of the spreadsheet');
  // A browser may know zones that the server does not.
  await zones.evaluate(select => select.append(new Option('Mars/Phobos')));
  const before = await zones.inputValue();
  await zones.selectOption('Mars/Phobos');
  const dialog = visitor.dialog('There was a problem');
  await dialog.getByText('must be the name of a time zone, such as Europe/Berlin.').waitFor();
  await visitor.answer('There was a problem', 'OK');
  await visitor.page.getByRole('button', {name: 'Settings'}).click();
  expect(await zones.inputValue()).toBe(before);
  // The browser notes every refusal on its console.
  expect(visitor.faults.filter(fault => !fault.includes('400'))).toEqual([]);
});

it('signs in as the other user, and opens under each AuthMode', async () => {
  const visitor = await open();
  await visitor.set('Signed in here', 'b');
  expect(await visitor.page.getByLabel('Signed in: User B, an editor').textContent()).toBe('B');
  for (const mode of ['NONE', 'FULL', 'LIMITED']) {
    await visitor.set('onOpen runs with AuthMode', mode);
    expect(new URL(visitor.page.url()).searchParams.get('authMode')).toBe(mode);
    await visitor.menu('Extensions', 'Sales Pipeline', 'About');
    await visitor.answer('Sales Pipeline', 'OK');
  }
  await visitor.expectSound();
});

it('shows its settings accessibly, and opens a window of the other user', async () => {
  const visitor = await open();
  await visitor.page.getByRole('button', {name: 'Settings'}).click();
  await visitor.expectSound();
  const [second] = await Promise.all([
    visitor.page.context().waitForEvent('page'),
    visitor.page.getByRole('button', {name: 'Open a window of the other user'}).click(),
  ]);
  await second.locator('body[data-ready]').waitFor();
  expect(await second.locator('#user').textContent()).toBe('B');
});

it('runs no script but its own, and talks to nobody else', async () => {
  const visitor = await open();
  const {page, faults} = visitor;
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.intruded = true';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="globalThis.intruded = true">');
    const answer = await fetch('https://example.com/').catch(() => 'refused');
    return [answer, 'intruded' in globalThis];
  });
  expect(ran).toEqual(['refused', false]);
  const refused = () => faults.filter(fault => fault.startsWith('policy: ')).map(fault => fault.split(' ')[1]);
  await expect
    .poll(refused, PATIENCE)
    .toEqual(expect.arrayContaining(['script-src-elem', 'script-src-attr', 'connect-src']));
  await visitor.menu('Extensions', 'Sales Pipeline', 'Log a conversation…');
  await visitor.panel.getByLabel('Customer').waitFor();
  expect(await page.locator('#sidebar iframe').getAttribute('sandbox')).not.toContain('allow-same-origin');
});
