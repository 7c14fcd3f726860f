import type {Browser} from 'playwright-core';
import {SCREENSHOTS} from '../../../marketplace/pictures';
import {openCard} from './readme';
import {SamplePage} from './sample-page';

/** The name of the page's file, its settings and its user; and what goes by itself. */
const OF_THIS_PAGE = '#head, #banner, #toasts';

/** The listing's pictures of the add-on at work, in their order. */
export async function takeListingPictures(browser: Browser, address: string, folder: string): Promise<void> {
  const sample = await SamplePage.open(browser, address, 800, folder, OF_THIS_PAGE);
  const scenes: readonly (() => Promise<unknown>)[] = [
    () => sample.openSheet('Overview'),
    () => openCard(sample),
    async () => {
      await sample.openSheet('To do');
      await sample.openPanel('Today…', 'Tomorrow');
    },
    async () => {
      await sample.openSheet('Board');
      const panel = await sample.openPanel('Define stages…', 'Engaging');
      await panel.getByRole('button', {name: /^Engaging/}).click();
    },
    async () => {
      await sample.openSheet('Overview');
      // Open value, made up of the deals behind it.
      await sample.select('F10');
      await sample.openPanel('About this number…', 'behind it');
    },
  ];
  for (const [index, {file}] of SCREENSHOTS.entries()) {
    await scenes[index]?.();
    await sample.take(file);
  }
  await sample.page.close();
}
