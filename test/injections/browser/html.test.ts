import {describe, expect, it, vi} from 'vitest';
import {dist} from '../../../build/paths.ts';
import {useBrowser} from '../../browser/open-browser';
import {usePageServer} from '../../cli/page/page-server';
import {markupAttacks, PLACES, type Place} from '../html/attacks';
import {harmIn, show, tabbedSpreadsheet} from '../html/try-markup';

vi.setConfig({testTimeout: 120_000});
const openPage = useBrowser();
const files = {codeDir: dist, manifestPath: `${dist}/appsscript.json`, htmlDir: dist};
const server = usePageServer(() => tabbedSpreadsheet(files));

/** What is in a place is shown once, in one page, for all its attacks. */
const shown = new Map<Place, ReturnType<typeof harmIn>>();
async function harm(place: Place): ReturnType<typeof harmIn> {
  const page = await openPage({width: 1280});
  await page.addInitScript(() => {
    const ran: string[] = [];
    Object.assign(globalThis, {ran, got: (mark: string) => ran.push(mark)});
  });
  return harmIn(await show(place, page, server().address));
}

describe('HTML', () => {
  const rows = PLACES.flatMap(place =>
    markupAttacks(place).map(({name, mustNot, text}) => [name, mustNot, place, text] as const),
  );
  it.each(rows)('%s must not %s', async (_name, _mustNot, place, text) => {
    if (!shown.has(place)) shown.set(place, harm(place));
    const {marks, text: all} = await (shown.get(place) as ReturnType<typeof harmIn>);
    const [mark = ''] = /got\d+x\d+x/.exec(text) ?? [];
    expect(marks.filter(each => each === mark)).toEqual([]);
    // What is not shown at all was not tried. Long ones are cut off where space is short.
    expect(all.replaceAll(/\s+/g, ' ')).toContain(text.slice(0, 40));
  });
});
