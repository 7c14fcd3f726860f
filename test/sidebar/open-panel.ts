import type {Page} from 'playwright-core';
import {expect, onTestFinished} from 'vitest';
import type {Host} from '../../workbench/index.ts';
import {axeViolations} from '../browser/axe-violations.ts';
import {watchPage} from '../browser/watch-page.ts';
import {servePage} from './serve-page.ts';

export interface Panel {
  readonly page: Page;
  /** Names of the functions that the panel called, in order. */
  readonly calls: string[];
  /** Fails unless the page is accessible as it stands, is not cut off at the side, and has done nothing wrong so far. */
  readonly expectSound: () => Promise<void>;
}

export interface PanelOptions {
  readonly user?: string;
  /** Fails calls as only Google can: with the text that it gives. */
  readonly failure?: (name: string) => string | undefined;
  /** Holds answers back until it resolves. */
  readonly wait?: (name: string) => Promise<void>;
}

/** Clicks a menu item that opens the panel, and shows the panel in a browser's page, wired to the spreadsheet. */
export async function openPanel(host: Host, page: Page, item: string, options: PanelOptions = {}): Promise<Panel> {
  const {user = host.owner, failure, wait} = options;
  host.clickMenu(item, {user});
  const shown = host.screen.shown.filter(({kind}) => kind === 'sidebar').pop();
  if (shown?.kind !== 'sidebar') throw new Error(`${item} opened no panel.`);
  const calls: string[] = [];
  const faults = await watchPage(page);
  await page.clock.setFixedTime(host.clock.now());
  await page.exposeFunction('callHost', async (name: string, args: unknown[]) => {
    calls.push(name);
    await wait?.(name);
    const error = failure?.(name);
    if (error !== undefined) return {error};
    try {
      return {result: host.call(name, args, {user})};
    } catch (thrown) {
      return {error: thrown instanceof Error ? thrown.message : String(thrown)};
    }
  });
  await page.addInitScript(googleScriptRun);
  const served = await servePage(shown.html);
  onTestFinished(served.close);
  await page.goto(served.url);
  const expectSound = async (): Promise<void> => {
    expect(await axeViolations(page)).toEqual([]);
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  };
  return {page, calls, expectSound};
}

/** `google.script.run` in the page: handlers are set on a new runner each time, and an argument must be plain data. */
function googleScriptRun(): void {
  type Answer = {result?: unknown; error?: string};
  const {callHost} = window as unknown as {callHost: (name: string, args: unknown[]) => Promise<Answer>};
  const runner = (success: (result: unknown) => void, failure: (error: Error) => void): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (handler: typeof success) => runner(handler, failure);
          if (name === 'withFailureHandler') return (handler: typeof failure) => runner(success, handler);
          return (...args: unknown[]) => {
            if (args.some(arg => arg instanceof Date || typeof arg === 'function')) {
              throw new TypeError('Failed due to illegal value in property: 0');
            }
            void callHost(String(name), args).then(({result, error}) =>
              error === undefined ? success(result) : failure(new Error(error)),
            );
          };
        },
      },
    );
  Object.assign(window, {
    google: {
      script: {
        run: runner(
          () => {},
          () => {},
        ),
      },
    },
  });
}
