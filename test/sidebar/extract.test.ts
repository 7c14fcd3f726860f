import {beforeAll, expect, it, vi} from 'vitest';
import type {Host} from '../../workbench/index.ts';
import {useBrowser} from '../browser/open-browser.ts';
import {selectCell} from '../commands/panel/select-cell.ts';
import {addSmallExtract} from '../commands/small-extract.ts';
import {spreadsheet} from '../commands/spreadsheet.ts';
import {openPanel} from './open-panel.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 180_000});

const openPage = useBrowser();
let host: Host;

beforeAll(() => {
  host = spreadsheet();
  addSmallExtract(host);
  host.answer({alert: 'YES'});
  host.clickMenu('Set up');
});

it('shows a deal of an extract, and says in the place of all actions where to log', async () => {
  selectCell(host, 'Deals', 'B3');
  const {page, expectSound} = await openPanel(host, await openPage({}), 'Open this deal…');
  await page.getByText('Last contact').waitFor();
  await page.getByText('The deals come from the sheet “Extract”').waitFor();
  await expectSound();
  expect(await page.getByRole('button', {name: /Won|Lost|Note/}).count()).toBe(0);
});

it('offers no form to log with', async () => {
  const {page, expectSound} = await openPanel(host, await openPage({}), 'Log a conversation…');
  await page.getByText('The deals come from the sheet “Extract”').waitFor();
  await expectSound();
  expect(await page.getByLabel('Customer').count()).toBe(0);
});

it('offers no list to import', async () => {
  const {page, expectSound} = await openPanel(host, await openPage({}), 'Import…');
  await page.getByText('The deals come from the sheet “Extract”').waitFor();
  await expectSound();
  expect(await page.getByText('Choose a file').count()).toBe(0);
});
