import {readFileSync} from 'node:fs';
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';
import {expect, it} from 'vitest';
import {useBrowser} from '../../browser/open-browser';
import {overviewMap} from '../../commands/overview';
import {smallSpreadsheet} from '../../commands/spreadsheet';
import {cellOf} from '../../property/shown-overview';
import {writeFile} from '../write-file';
import {usePageServer} from './page-server';
import {PATIENCE, Visitor} from './visitor';

const openPage = useBrowser();
const server = usePageServer(() => smallSpreadsheet().save());
const open = async () => Visitor.open(await openPage({width: 1280, height: 860}), server().address);
const wonAt = cellOf(overviewMap(smallSpreadsheet()), 'metrics', 'dealsWon');

const CONVERSATIONS = `Date,Customer,Stage,Value
2025-09-01,Oak,New opportunity,
2025-09-08,Oak,Won,4000
soon,Elm,Engaging,
`;

const MADE = ['Overview', 'Board', 'To do', 'Deals', 'Customers', 'Stages', 'Targets'];

const zipOf = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

const REPLACE = 'Replace this spreadsheet?';

/** Chooses files to open. Those that can be read at all are asked about. */
async function openFiles(visitor: Visitor, ...paths: string[]): Promise<void> {
  const [chooser] = await Promise.all([
    visitor.page.waitForEvent('filechooser'),
    visitor.menu('File', 'Open CSV tables or .xlsx…'),
  ]);
  await chooser.setFiles(paths);
}

it('saves a workbook, starts a new spreadsheet, and opens the workbook again, as the same', async () => {
  const visitor = await open();
  const saved = await visitor.whole();
  const [download] = await Promise.all([visitor.page.waitForEvent('download'), visitor.menu('File', 'Save as .xlsx')]);
  expect(download.suggestedFilename()).toBe('Workbench.xlsx');
  const bytes = readFileSync(await download.path());
  const workbook = strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array());
  expect(workbook).toContain('name="Conversations"');

  await visitor.menu('File', 'New');
  await visitor.expectSound();
  await visitor.answer(REPLACE, 'Cancel');
  expect(await visitor.sheets()).toContain('Conversations');
  await visitor.menu('File', 'New');
  await visitor.answer(REPLACE, 'Replace');
  await expect.poll(() => visitor.sheets().catch(() => []), PATIENCE).toEqual(['Sheet1']);

  await openFiles(visitor, writeFile('Talks.xlsx', bytes));
  await visitor.answer(REPLACE, 'Replace');
  await expect.poll(() => visitor.value('Conversations', 'B2').catch(() => ''), PATIENCE).toBe('Alder Foods');
  expect(await visitor.page.getByLabel('Name of the spreadsheet').inputValue()).toBe('Talks');
  expect(await visitor.whole()).toEqual(saved);
  expect(saved).toMatchObject({annotations: {note: expect.anything(), protection: expect.anything()}});
  await visitor.menu('Extensions', 'Sales Pipeline', 'Refresh overview');
  await visitor.page.getByText('Finished script').waitFor();
  await visitor.expectSound();

  // As other programs do it, which write every part anew.
  const parts = unzipSync(bytes);
  parts['xl/workbook.xml'] = strToU8(`${workbook}\n`);
  await openFiles(visitor, writeFile('Changed.xlsx', zipSync(parts)));
  await visitor.answer(REPLACE, 'Replace');
  const lost = visitor.dialog('Opened, but not as it was saved here');
  await lost.getByText(/^Changed was changed in another program/).waitFor();
  await visitor.expectSound();
  await visitor.answer('Opened, but not as it was saved here', 'OK');
  await visitor.sees('Conversations', 'B2', 'Alder Foods');
});

it('opens tables in the encoding and with the delimiters that they have, and says what stayed text', async () => {
  const visitor = await open();
  const talks = CONVERSATIONS.replaceAll(',', ';').replace('Elm', 'Müller, Elm & Söhne');
  await openFiles(visitor, writeFile('talks.csv', Buffer.from(`\uFEFF${talks}`, 'utf16le')));
  await visitor.answer(REPLACE, 'Replace');
  await visitor.dialog('Opened, with some values as text').waitFor({timeout: 60_000});
  await visitor.expectSound();
  await visitor.answer('Opened, with some values as text', 'OK');
  await visitor.sees('Overview', wonAt, 1);
  expect(await visitor.value('Conversations', 'A4')).toBe('soon');
  expect(await visitor.value('Conversations', 'B4')).toBe('Müller, Elm & Söhne');
  expect((await visitor.sheets()).filter(name => !['Conversations', ...MADE].includes(name))).toEqual([]);
  await visitor.page.locator('.o-sheet.active[title="Overview"]').waitFor();
  await visitor.page.getByLabel('Name of the spreadsheet').fill('My year');
  await visitor.page.keyboard.press('Tab');
  await expect.poll(() => visitor.page.title(), PATIENCE).toContain('My year');
  await visitor.expectSound();
});

it('asks before it opens a file, says what goes, and leads back to it', async () => {
  const visitor = await open();
  const {page} = visitor;
  await visitor.openSheet('Conversations');
  await visitor.type('B15', 'Written before');
  const before = await visitor.sheets();
  const name = await page.getByLabel('Name of the spreadsheet').inputValue();
  const talks = writeFile('other.csv', CONVERSATIONS);

  await openFiles(visitor, talks);
  const asked = visitor.dialog(REPLACE);
  await asked.getByText(`other.csv takes the place of “${name}”`).waitFor();
  await asked.getByText('File > Back to the one before').waitFor();
  await visitor.expectSound();
  await visitor.answer(REPLACE, 'Cancel');
  expect(await visitor.value('Conversations', 'B15')).toBe('Written before');

  await openFiles(visitor, talks);
  await visitor.answer(REPLACE, 'Replace');
  await visitor.dialog('Opened, with some values as text').waitFor({timeout: 60_000});
  await visitor.answer('Opened, with some values as text', 'OK');
  await visitor.sees('Conversations', 'B2', 'Oak');
  await visitor.openSheet('Conversations');
  await visitor.type('B6', 'Written after');

  await visitor.menu('File', 'Back to the one before');
  await expect.poll(() => visitor.value('Conversations', 'B15').catch(() => ''), PATIENCE).toBe('Written before');
  expect(await visitor.sheets()).toEqual(before);
  expect(await page.getByLabel('Name of the spreadsheet').inputValue()).toBe(name);

  await visitor.ready();
  await visitor.menu('File', 'Back to the one before');
  await expect.poll(() => visitor.value('Conversations', 'B6').catch(() => ''), PATIENCE).toBe('Written after');
  await visitor.expectSound();
});

it.each<[string, string | Uint8Array, RegExp]>([
  ['empty.csv', '', /empty\.csv is empty\. Its first line must name the columns\./],
  ['old.csv', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old\.csv is an old Excel workbook \(\.xls\), not text/],
  ['notes.csv', 'Colour,Shape\nred,round\n', /notes\.csv is no table of Sales Pipeline/],
  ['broken.xlsx', 'no zip', /broken\.xlsx is no \.xlsx file that can be read\. Save it anew/],
  ['torn.xlsx', zipOf({'[Content_Types].xml': '<Types/>'}), /torn\.xlsx is no \.xlsx file that can be read/],
  [
    'entities.xlsx',
    zipOf({'[Content_Types].xml': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'}),
    /entities\.xlsx is no \.xlsx file that can be read/,
  ],
])('says what is wrong with %s, and keeps the present spreadsheet', async (name, text, message) => {
  const visitor = await open();
  const before = await visitor.sheets();
  await openFiles(visitor, writeFile(name, text));
  if (name.endsWith('.csv')) await visitor.answer(REPLACE, 'Replace');
  await visitor.page.getByRole('dialog').getByText(message).waitFor();
  await visitor.page.getByRole('button', {name: 'OK'}).click();
  expect(await visitor.sheets()).toEqual(before);
  await visitor.expectSound();
});
