import type {Page} from 'playwright-core';

/**
 * Keeps an eye on a page from before it loads. The list that it gives fills with everything that the page does wrong: what
 * its policy refused, what it threw, what it complained of, what it asked in a dialog.
 */
export async function watchPage(page: Page): Promise<string[]> {
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
  return faults;
}
