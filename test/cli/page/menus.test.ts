import type {Page} from 'playwright-core';
import {expect, it} from 'vitest';
import {axeViolations} from '../../browser/axe-violations';
import {useBrowser} from '../../browser/open-browser';
import {smallSpreadsheet} from '../../commands/spreadsheet';
import {usePageServer} from './page-server';
import {PATIENCE, Visitor} from './visitor';

const openPage = useBrowser();
const server = usePageServer(() => smallSpreadsheet().save());
const open = async () => Visitor.open(await openPage({width: 1280, height: 860}), server().address);

/** What has the keyboard, as somebody hears it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const {activeElement: at} = document;
    return at?.closest('.o-grid') ? 'grid' : `${at?.role ?? at?.tagName} ${at?.textContent?.trim()}`;
  });

const hears = (page: Page, what: string) => expect.poll(() => focused(page), PATIENCE).toBe(what);

it('runs an item of the add-on’s menu by the keyboard alone, from the grid and back to it', async () => {
  const visitor = await open();
  const {page} = visitor;
  await page.mouse.click(300, 500);
  await page.keyboard.press('Alt+n');
  await hears(page, 'menuitem Sales Pipeline');
  expect((await axeViolations(page, ['.o-spreadsheet-bottombar-wrapper'])).filter(found => /menu/.test(found))).toEqual(
    [],
  );
  await page.keyboard.press('Escape');
  await hears(page, 'grid');

  await page.keyboard.press('Alt+n');
  await hears(page, 'menuitem Sales Pipeline');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.getByRole('menu').count(), PATIENCE).toBe(2);
  const items = page.getByRole('menu').last().getByRole('menuitem');
  const names = await items.allTextContents();
  await hears(page, `menuitem ${names[0]}`);
  await page.keyboard.press('ArrowDown');
  await hears(page, `menuitem ${names[1]}`);
  await page.keyboard.press('ArrowLeft');
  await hears(page, 'menuitem Sales Pipeline');
  await page.keyboard.press('Enter');
  await hears(page, `menuitem ${names[0]}`);
  await page.keyboard.press('ArrowUp');
  await hears(page, `menuitem ${names.at(-1)}`);
  expect(names.at(-1)).toBe('About');
  await page.keyboard.press('Space');
  await visitor.dialog('Sales Pipeline').waitFor();
  await page.keyboard.press('Enter');
  await visitor.dialog('Sales Pipeline').waitFor({state: 'detached'});
  await hears(page, 'grid');
  await visitor.expectSound();
});

it('is one stop of the Tab key, in which arrows go on, and Escape leads back', async () => {
  const visitor = await open();
  const {page} = visitor;
  await page.getByRole('button', {name: 'Settings'}).focus();
  await page.keyboard.press('Tab');
  await hears(page, 'menuitem File');
  await page.keyboard.press('ArrowLeft');
  await hears(page, 'menuitem Extensions');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await hears(page, 'menuitem Extensions');
  const bar = page.getByRole('menubar').getByRole('menuitem', {name: 'Extensions'});
  expect(await bar.getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('ArrowDown');
  await hears(page, 'menuitem Sales Pipeline');
  expect(await bar.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Escape');
  await hears(page, 'menuitem Extensions');
  expect(await bar.getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await hears(page, 'menuitem New');
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => page.getByRole('menubar').locator('[aria-expanded=true]').textContent(), PATIENCE)
    .toContain('Edit');
  await page.keyboard.press('Escape');
  await hears(page, 'menuitem File');
  await page.keyboard.press('Escape');
  await hears(page, 'grid');
  await visitor.expectSound();
});
