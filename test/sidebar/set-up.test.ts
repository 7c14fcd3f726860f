import {expect, it, vi} from 'vitest';
import {dist} from '../../build/paths.ts';
import {Host} from '../../workbench/index.ts';
import {useBrowser} from '../browser/open-browser.ts';
import {openPanel} from './open-panel.ts';

vi.setConfig({testTimeout: 180_000, hookTimeout: 180_000});

const openPage = useBrowser();

it.each(['Open this deal…', 'Check data…', 'Define stages…'])(
  'offers Set up on every screen before it was run: %s',
  async item => {
    const host = new Host({codeDir: dist, manifestPath: `${dist}/appsscript.json`, htmlDir: dist});
    host.open();
    const {page, calls, expectSound} = await openPanel(host, await openPage(), item);
    const setUp = page.getByRole('button', {name: 'Set up'});
    await setUp.waitFor();
    await page.getByRole('button', {name: 'Today'}).click();
    expect(await setUp.isVisible()).toBe(true);
    await expectSound();
    host.answer({alert: 'NO'});
    await setUp.click();
    await page.getByText('No deal yet').waitFor();
    expect(calls.filter(name => name === 'setUp')).toHaveLength(1);
    expect(host.sheetNames).toContain('Overview');
    await expectSound();
  },
);
