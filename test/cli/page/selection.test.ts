import type {Page, Route} from 'playwright-core';
import {expect, it} from 'vitest';
import {useBrowser} from '../../browser/open-browser';
import {middleOf} from './middle-of';
import {useOwnAddOn} from './own-add-on';
import {PATIENCE, Visitor} from './visitor';

const openPage = useBrowser();
const address = useOwnAddOn(
  {
    code: `
      function onOpen() {
        SpreadsheetApp.getUi().createAddonMenu().addItem('Form', 'showForm').addItem('Go', 'go').addItem('Fill', 'fill').addToUi();
      }
      function showForm() {
        SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Form'));
      }
      function where() {
        var range = SpreadsheetApp.getActiveRange();
        return [
          SpreadsheetApp.getActiveSheet().getName(), range.getSheet().getName(), range.getA1Notation(),
          SpreadsheetApp.getActiveSpreadsheet().getActiveRange().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation(),
          SpreadsheetApp.getActiveSheet().getActiveCell().getA1Notation(),
        ].join(' ');
      }
      function go() {
        SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Other').getRange('C4:D5').activate();
      }
      function fill() {
        var rows = [];
        for (var row = 1; row <= 600; row++) rows.push(Array(12).fill(row));
        SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Large').getRange(1, 1, 600, 12).setValues(rows);
      }`,
    panel: `<!doctype html><html lang="en"><head><title>Form</title></head><body>
      <button id="ask">Where</button><output aria-label="Place"></output>
      <script>
        var place = document.querySelector('output');
        var heard = 0;
        addEventListener('message', function () { heard++; document.body.dataset.heard = heard; });
        document.getElementById('ask').onclick = function () {
          place.textContent = '';
          google.script.run.withSuccessHandler(function (text) { place.textContent = text; }).where();
        };
      </script></body></html>`,
  },
  {
    sheets: [
      {id: '0', name: 'Sheet1', rowNumber: 40, colNumber: 12, merges: ['B2:C3']},
      {id: '1', name: 'Other', rowNumber: 40, colNumber: 12},
      {id: '2', name: 'Large', rowNumber: 600, colNumber: 12},
    ],
  },
);

async function openForm(search = ''): Promise<Visitor> {
  const visitor = await Visitor.open(await openPage({width: 1280, height: 860}), address(), search);
  await visitor.menu('Extensions', 'Own', 'Form');
  await visitor.panel.getByRole('button', {name: 'Where'}).waitFor();
  return visitor;
}

async function click(page: Page, col: number, row: number): Promise<void> {
  await page.mouse.click(...(await middleOf(page, col, row)));
}

async function drag(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  await page.mouse.move(...(await middleOf(page, ...from)));
  await page.mouse.down();
  await page.mouse.move(...(await middleOf(page, ...to)), {steps: 4});
  await page.mouse.up();
}

/** What a call from the panel is told of the selection, asked for at once. */
async function expectPlace({panel}: Visitor, sheet: string, range: string, current: string): Promise<void> {
  await panel.getByRole('button', {name: 'Where'}).click();
  const told = `${sheet} ${sheet} ${range} ${range} ${current} ${current}`;
  const place = panel.getByLabel('Place');
  await expect.poll(() => place.textContent(), PATIENCE).not.toBe('');
  expect(await place.textContent()).toBe(told);
}

it('a call from the panel is told what is selected, by mouse and by keyboard', async () => {
  const visitor = await openForm();
  const {page} = visitor;
  await click(page, 3, 5);
  await expectPlace(visitor, 'Sheet1', 'D6', 'D6');
  await click(page, 4, 6);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expectPlace(visitor, 'Sheet1', 'F8', 'F8');
  await click(page, 4, 6);
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expectPlace(visitor, 'Sheet1', 'E7:F8', 'E7');
  await drag(page, [5, 9], [3, 6]);
  await expectPlace(visitor, 'Sheet1', 'D7:F10', 'F10');
  await click(page, 2, 2);
  await expectPlace(visitor, 'Sheet1', 'B2:C3', 'B2');
  await visitor.openSheet('Other');
  await expectPlace(visitor, 'Other', 'A1', 'A1');
  await click(page, 1, 1);
  await expectPlace(visitor, 'Other', 'B2', 'B2');
  await visitor.openSheet('Sheet1');
  await expectPlace(visitor, 'Sheet1', 'B2:C3', 'B2');
  await visitor.expectSound();
});

it('each user has a selection of their own, which a script may move', async () => {
  const ann = await openForm();
  const bob = await openForm('?user=b');
  await click(ann.page, 3, 5);
  await click(bob.page, 5, 7);
  await expectPlace(ann, 'Sheet1', 'D6', 'D6');
  await expectPlace(bob, 'Sheet1', 'F8', 'F8');
  await ann.menu('Extensions', 'Own', 'Go');
  await ann.page.locator('.o-sheet.active[title="Other"]').waitFor();
  await expectPlace(ann, 'Other', 'C4:D5', 'C4');
  await expectPlace(bob, 'Sheet1', 'F8', 'F8');
  await ann.expectSound();
  await bob.expectSound();
});

it('tells the panel nothing that it did not ask for', async () => {
  const visitor = await openForm();
  const {page, panel} = visitor;
  await visitor.openSheet('Sheet1');
  await click(page, 3, 5);
  await page.keyboard.press('ArrowDown');
  await visitor.openSheet('Other');
  await visitor.openSheet('Sheet1');
  await expectPlace(visitor, 'Sheet1', 'D7', 'D7');
  // The answer to the one call.
  expect(await panel.locator('body').getAttribute('data-heard')).toBe('1');
  await visitor.expectSound();
});

it('what is selected while the spreadsheet is opened anew stays selected', async () => {
  const visitor = await openForm();
  const {page} = visitor;
  await visitor.openSheet('Sheet1');
  await click(page, 1, 1);
  await expectPlace(visitor, 'Sheet1', 'B2:C3', 'B2');
  // So many cells are not sent one by one.
  const fill = async () => {
    await page.evaluate(() => delete document.body.dataset.ready);
    await visitor.menu('Extensions', 'Own', 'Fill');
  };
  const held: Route[] = [];
  await page.route('**/snapshot/*', route => void held.push(route));
  await fill();
  await expect.poll(() => held.length, PATIENCE).toBe(1);
  await visitor.openSheet('Other');
  await click(page, 3, 5);
  for (const route of held) await route.continue();
  await page.unroute('**/snapshot/*');
  await visitor.ready();
  await visitor.sees('Large', 'L600', 600);
  await page.locator('.o-sheet.active[title="Other"]').waitFor();
  await expectPlace(visitor, 'Other', 'D6', 'D6');
  // Nobody selects anything else this time.
  await fill();
  await visitor.ready();
  await expectPlace(visitor, 'Other', 'D6', 'D6');
  await visitor.expectSound();
});
