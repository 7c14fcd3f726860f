import axe from 'axe-core';
import type {Page} from 'playwright-core';

/** What axe finds wrong on the page as it is now, one line each; none for a page that is accessible as far as it can tell. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const {axe: runner} = window as unknown as {axe: typeof import('axe-core')};
    return (await runner.run(document)).violations.map(({id, help, nodes}) => ({
      id,
      help,
      where: nodes.map(({html, failureSummary}) => `${html} ${failureSummary}`),
    }));
  });
  return found.map(({id, help, where}) => `${id}: ${help}\n  ${where.join('\n  ')}`);
}
