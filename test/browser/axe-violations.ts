import axe from 'axe-core';
import type {Page} from 'playwright-core';

/**
 * What axe finds wrong on the page as it is now, one line each; none for a page that is accessible as far as it can tell.
 *
 * @param exclude parts that somebody else wrote, as CSS selectors.
 */
export async function axeViolations(page: Page, exclude: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async without => {
    const {axe: runner} = window as unknown as {axe: typeof import('axe-core')};
    // It would post to a frame of another origin, and be refused.
    const options = {iframes: false};
    return (await runner.run({exclude: without}, options)).violations.map(({id, help, nodes}) => ({
      id,
      help,
      where: nodes.map(({html, failureSummary}) => `${html} ${failureSummary}`),
    }));
  }, exclude as string[]);
  return found.map(({id, help, where}) => `${id}: ${help}\n  ${where.join('\n  ')}`);
}
