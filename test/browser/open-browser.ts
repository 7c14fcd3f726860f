import {type Browser, chromium as driver, type Page} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';
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

/**
 * One browser for all tests of a file. Each page is a fresh visitor: no storage, no cookies of another test.
 *
 * @returns opens a page.
 */
export function useBrowser(): (options?: PageOptions) => Promise<Page> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  return options => newPage(browser, options);
}

export async function newPage(browser: Browser, options: PageOptions = {}): Promise<Page> {
  const {width = 300, height = 900, zoom = 1, timeZone} = options;
  const context = await browser.newContext({
    viewport: {width: Math.round(width / zoom), height: Math.round(height / zoom)},
    deviceScaleFactor: zoom,
    ...(timeZone === undefined ? {} : {timezoneId: timeZone}),
    locale: 'en-US',
  });
  const page = await context.newPage();
  page.on('close', () => void context.close());
  return page;
}
