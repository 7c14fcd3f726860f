import {expect, it, vi} from 'vitest';
import {useBrowser} from '../browser/open-browser.ts';
import {preparedHost} from '../commands/panel/prepared-host.ts';
import {openPanel} from './open-panel.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 180_000});

const openPage = useBrowser();

it('has tabs of its own, and last among them a way back to the daily panel', async () => {
  const host = preparedHost('sample');
  const {page, calls, expectSound} = await openPanel(host, await openPage(), 'Share…');
  await page.getByRole('heading', {level: 1, name: 'Share'}).waitFor();
  const tabs = page.getByRole('navigation').getByRole('button');
  expect((await tabs.allTextContents()).at(-1)).toBe('Today');
  expect(await page.locator('[aria-current=page]').textContent()).toBe('Share');
  await expectSound();
  await tabs.last().click();
  await expect.poll(() => calls.includes('showToday')).toBe(true);
  const shown = host.screen.shown.at(-1);
  expect(shown?.kind === 'sidebar' && shown.html).toContain('data-screen="today"');
});

it('says why the daily panel did not open', async () => {
  const failure = (name: string) => (name === 'showToday' ? 'Service unavailable' : undefined);
  const {page, expectSound} = await openPanel(preparedHost('sample'), await openPage(), 'Share…', {failure});
  await page.getByRole('button', {name: 'Today'}).click();
  await page.getByRole('alert').getByText('too slow').waitFor();
  await expectSound();
});
