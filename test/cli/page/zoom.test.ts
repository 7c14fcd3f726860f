import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {useBrowser} from '../../browser/open-browser';
import {useOwnAddOn} from './own-add-on';
import {Visitor} from './visitor';

const openPage = useBrowser();
const address = useOwnAddOn({
  code: `
    function onOpen() {
      SpreadsheetApp.getUi().createAddonMenu().addItem('Form', 'showForm').addItem('Toast', 'toast').addItem('Fail', 'fail')
        .addItem('Modeless', 'showModeless').addToUi();
    }
    function showForm() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('panel').setTitle('Form'));
    }
    function showModeless() {
      SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutputFromFile('panel').setWidth(600).setHeight(300), 'Beside');
    }
    function toast() {
      SpreadsheetApp.getActiveSpreadsheet().toast('Everything that there is to say of it. '.repeat(6), 'Done', -1);
    }
    function fail() {
      throw new Error('This can not be done. '.repeat(20));
    }`,
  panel:
    '<!doctype html><html lang="en"><head><title>Form</title></head><body><input aria-label="Customer"></body></html>',
});

/** What lies above the panel, looked at in many places of it. */
const covering = (page: Page) =>
  page.evaluate(() => {
    const panel = document.querySelector('#sidebar');
    const {left, top, width, height} = panel?.getBoundingClientRect() ?? new DOMRect();
    const found = new Set<string>();
    for (let x = 1; x < width; x += 12) {
      for (let y = 1; y < height; y += 12) {
        const at = document.elementFromPoint(left + x, top + y);
        if (at && !panel?.contains(at)) found.add(`${at.tagName} ${at.id} ${at.className}`);
      }
    }
    return {width, found: [...found]};
  });

it.each([
  ['100 %', 1],
  ['200 %', 2],
])('at %s zoom the panel is whole, and nothing lies on it', async (_, zoom) => {
  const visitor = await Visitor.open(await openPage({width: 1280, height: 800, zoom}), address());
  const {page, panel} = visitor;
  const isFree = async () => expect(await covering(page)).toEqual({width: 301, found: []});
  await visitor.menu('Extensions', 'Own', 'Form');
  await panel.getByLabel('Customer').waitFor();
  await isFree();
  await visitor.menu('Extensions', 'Own', 'Toast');
  await page.getByText('Everything that there is to say').waitFor();
  await isFree();
  await visitor.expectSound();
  await visitor.menu('Extensions', 'Own', 'Fail');
  await page.getByText('This can not be done.').waitFor();
  await isFree();
  await visitor.expectSound();
  await page.getByRole('button', {name: 'Dismiss'}).click();
  await visitor.menu('Extensions', 'Own', 'Modeless');
  await page.locator('dialog.modeless').waitFor();
  await isFree();
  await page.locator('dialog.modeless').getByRole('button', {name: 'Close'}).click();
  await page.getByRole('button', {name: 'Settings'}).click();
  await page.getByLabel('Numbers and formulas').waitFor();
  await isFree();
  await visitor.expectSound();
});
