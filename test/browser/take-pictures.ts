/** `npm run pictures`: README's pictures, taken from the spreadsheet page with the add-on's own sample data. */
import {mkdirSync, rmSync} from 'node:fs';
import {chromium as driver, type Page} from 'playwright-core';
import {newSample} from '../../cli/new-sample';
import {PAGE_ADD_ON} from '../../cli/page-add-on';
import {StoredFile, startPage} from '../../workbench/index';
import {chromium} from './chromium';

const FOLDER = 'docs/pictures';
const FILE = '.cache/pictures.json';
const PATIENCE_MS = 120_000;

mkdirSync(FOLDER, {recursive: true});
rmSync(FILE, {force: true});
const running = await startPage(PAGE_ADD_ON, new StoredFile(FILE));
running.show(newSample());
const browser = await driver.launch(chromium());
try {
  const page = await browser.newPage({viewport: {width: 1280, height: 1120}});
  await page.goto(running.address);
  await page.waitForSelector('body[data-ready]', {timeout: PATIENCE_MS});
  await take(page, 'overview');
  await openCard(page);
  await take(page, 'panel');
} finally {
  await browser.close();
  await running.close();
  rmSync(FILE, {force: true});
}

/** Board, and in the panel the deal of one of its cards. */
async function openCard(page: Page): Promise<void> {
  await page.locator('.o-sheet', {hasText: 'Board'}).click();
  // The second card of the third stage.
  await page.mouse.click(500, 420);
  await page.locator('.o-topbar-menu', {hasText: 'Extensions'}).click();
  for (const item of ['Sales Pipeline', 'Open this deal…']) {
    await page.locator('.o-menu-item', {hasText: item}).first().click();
  }
  const panel = page.frameLocator('#sidebar iframe');
  await panel.getByText('Last contact').waitFor({timeout: PATIENCE_MS});
  await panel.getByText('Email').waitFor({timeout: PATIENCE_MS});
}

async function take(page: Page, name: string): Promise<void> {
  // Charts move into place for a moment.
  await page.waitForTimeout(1500);
  const path = `${FOLDER}/${name}.png`;
  await page.screenshot({path});
  process.stdout.write(`${path}\n`);
}
