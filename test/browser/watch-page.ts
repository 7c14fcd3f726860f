import {mkdirSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {expect, onTestFailed} from 'vitest';
import {root} from '../../build/paths.ts';

/** Everything that a page did wrong, in plain words: what its policy refused, what it threw, what it complained of. */
export interface Watch {
  readonly faults: string[];
}

/**
 * Keeps an eye on a page from before it loads: `faults` must be empty in the end. When the test fails, a screenshot stays
 * in `.cache/screenshots`.
 */
export async function watchPage(page: Page): Promise<Watch> {
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(`thrown: ${error.message}`));
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('dialog', dialog => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.exposeFunction('reportViolation', (what: string) => void faults.push(`policy: ${what}`));
  await page.addInitScript(() => {
    const {reportViolation} = window as unknown as {reportViolation: (what: string) => void};
    document.addEventListener('securitypolicyviolation', event =>
      reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  const name = (expect.getState().currentTestName ?? 'page').replace(/[^\w]+/g, '-').slice(-120);
  onTestFailed(async () => {
    if (page.isClosed()) return;
    mkdirSync(`${root}/.cache/screenshots`, {recursive: true});
    await page.screenshot({path: `${root}/.cache/screenshots/${name}.png`, fullPage: true});
  });
  return {faults};
}
