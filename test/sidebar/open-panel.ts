import type {Page} from 'playwright-core';
import {onTestFinished} from 'vitest';
import type {Host} from '../../workbench/apps-script/host.ts';
import {type Watch, watchPage} from '../browser/watch-page.ts';
import {servePage} from './panel-server.ts';

export interface Panel extends Watch {
  readonly page: Page;
  /** Names of the functions that the panel called, in order. */
  readonly calls: string[];
}

export interface PanelOptions {
  readonly user?: string;
  /** Answers in place of the add-on, for what only Google can do wrong: a text fails the call with it. */
  readonly instead?: (name: string) => string | undefined;
  /** Holds answers back until it resolves. */
  readonly wait?: () => Promise<void>;
}

/** Clicks a menu item that opens the panel, and shows the panel in a browser's page, wired to the spreadsheet. */
export async function openPanel(host: Host, page: Page, item: string, options: PanelOptions = {}): Promise<Panel> {
  const {user = host.owner, instead, wait} = options;
  host.clickMenu(item, {user});
  const shown = host.screen.shown.filter(({kind}) => kind === 'sidebar').pop();
  if (shown?.kind !== 'sidebar') throw new Error(`${item} opened no panel.`);
  const calls: string[] = [];
  const watch = await watchPage(page);
  await page.exposeFunction('callHost', async (name: string, args: unknown[]) => {
    calls.push(name);
    await wait?.();
    const failure = instead?.(name);
    if (failure !== undefined) return {error: failure};
    try {
      return {result: host.call(name, args, {user})};
    } catch (error) {
      return {error: error instanceof Error ? error.message : String(error)};
    }
  });
  await page.addInitScript(googleScriptRun);
  const served = await servePage(shown.html);
  onTestFinished(served.close);
  await page.goto(served.url);
  return {page, calls, ...watch};
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
