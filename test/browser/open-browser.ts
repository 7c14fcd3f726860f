import {mkdirSync} from 'node:fs';
import {type Browser, chromium as driver, type Page} from 'playwright-core';
import {afterAll, beforeAll, onTestFinished} from 'vitest';
import {root} from '../../build/paths.ts';
import {chromium} from './chromium';

/** Starts the browser. Whoever opens it closes it. */
export async function openBrowser(): Promise<Browser> {
  return driver.launch({...chromium(), timeout: 60_000});
}

export interface PageOptions {
  /** Pixels. The panel is 300 wide. */
  readonly width?: number;
  readonly height?: number;
  /** 2 shows what a user sees at 200 % zoom: half the room, twice the size. */
  readonly zoom?: number;
  /** IANA name of the browser's own time zone. */
  readonly timeZone?: string;
}

/** A page of a fresh visitor: no storage and no cookies of another one. */
export async function newPage(browser: Browser, options: PageOptions = {}): Promise<Page> {
  const {width = 300, height = 900, zoom = 1, timeZone} = options;
  const context = await browser.newContext({
    viewport: {width: Math.round(width / zoom), height: Math.round(height / zoom)},
    deviceScaleFactor: zoom,
    ...(timeZone === undefined ? {} : {timezoneId: timeZone}),
    locale: 'en-US',
  });
  return context.newPage();
}

/**
 * One browser for all tests of a file, and a page of its own for each. A test that fails leaves a picture of its page in
 * `.cache/screenshots`.
 */
export function useBrowser(): (options?: PageOptions) => Promise<Page> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);
  afterAll(() => browser?.close());
  return async options => {
    const page = await newPage(browser, options);
    onTestFinished(async ({task}) => {
      if (task.result?.state === 'fail') await keepPicture(page, task.name);
      await page.context().close();
    });
    return page;
  };
}

async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(`${root}/.cache/screenshots`, {recursive: true});
  await page.screenshot({path: `${root}/.cache/screenshots/${name.replace(/\W+/g, '-')}.png`, fullPage: true});
}
