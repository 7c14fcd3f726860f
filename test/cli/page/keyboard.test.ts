import {describe, expect, it} from 'vitest';
import {useBrowser} from '../../browser/open-browser';
import {useOwnAddOn} from './own-add-on';
import {PATIENCE, Visitor} from './visitor';

const openPage = useBrowser();
const address = useOwnAddOn({
  code: `
    function onOpen() {
      SpreadsheetApp.getUi().createAddonMenu().addItem('Form', 'showForm').addItem('Fill', 'fill').addToUi();
    }
    function showForm() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Form'));
    }
    function fill() {
      var book = SpreadsheetApp.getActiveSpreadsheet();
      var sheet = book.getSheets()[0];
      var rows = [];
      for (var row = 0; row < 900; row++) rows.push([row, '=SUM(A$1:A' + (row + 1) + ')', '', '', '', '', '', '', '', '']);
      sheet.getRange(1, 1, rows.length, 10).setValues(rows);
      return sheet.getRange(900, 2).getValue();
    }
    function look() {
      return SpreadsheetApp.getActiveSheet().getName();
    }`,
  panel: `<!doctype html><html lang="en"><head><title>Form</title></head><body>
    <label>Customer <input id="customer"></label><label>Filled <output id="filled"></output></label>
    <button id="fill">Fill</button>
    <script>
      google.script.run.look();
      document.getElementById('fill').onclick = function () {
        google.script.run.withSuccessHandler(function (sum) {
          document.getElementById('filled').textContent = sum;
        }).fill();
        document.getElementById('customer').focus();
      };
    </script></body></html>`,
});
const open = async () => Visitor.open(await openPage({width: 1280, height: 860}), address());
const text = 'Alder & Sons, of Oak Lane 12';

describe('the keyboard stays in a form of the panel', () => {
  it('from its first use on', async () => {
    const visitor = await open();
    const {page, panel} = visitor;
    await page.mouse.click(300, 500);
    await visitor.menu('Extensions', 'Own', 'Form');
    await panel.getByLabel('Customer').click();
    await page.keyboard.type(text);
    expect(await panel.getByLabel('Customer').inputValue()).toBe(text);
    await visitor.expectSound();
  });

  it('while the grid computes, and is drawn anew', async () => {
    const visitor = await open();
    const {page, panel} = visitor;
    await visitor.menu('Extensions', 'Own', 'Form');
    await panel.getByRole('button', {name: 'Fill'}).click();
    const first = await page.evaluateHandle('spreadsheet');
    let typed = '';
    const again = () => page.evaluate(before => (globalThis as {spreadsheet?: unknown}).spreadsheet !== before, first);
    while (!(await again())) {
      await page.keyboard.type('a', {delay: 20});
      typed += 'a';
    }
    await page.keyboard.type(text, {delay: 20});
    expect(await panel.getByLabel('Customer').inputValue()).toBe(typed + text);
    await expect.poll(() => panel.locator('#filled').textContent(), PATIENCE).toBe(String((899 * 900) / 2));
    await visitor.expectSound();
  });

  it('until the user goes to the grid', async () => {
    const visitor = await open();
    const {page, panel} = visitor;
    await visitor.menu('Extensions', 'Own', 'Form');
    await panel.getByLabel('Customer').fill('x');
    await page.mouse.click(600, 700);
    await page.keyboard.press('Escape');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    expect(await panel.getByLabel('Customer').inputValue()).toBe('x');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('#grid') !== null), PATIENCE)
      .toBe(true);
    await visitor.closePanel();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('o-grid');
    await visitor.expectSound();
  });
});
