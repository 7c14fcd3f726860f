import type {Browser} from 'playwright-core';
import {SamplePage} from './sample-page';

/** README's pictures: the overview, and the Board with the deal of one of its cards in the panel. */
export async function takeReadmePictures(browser: Browser, address: string): Promise<void> {
  const sample = await SamplePage.open(browser, address, 1120, 'docs/pictures');
  await sample.take('overview.png');
  await openCard(sample);
  await sample.take('panel.png');
  await sample.page.close();
}

/** Board, and in the panel the deal of one of its cards. */
export async function openCard(sample: SamplePage): Promise<void> {
  await sample.openSheet('Board');
  // The second card of the third stage.
  await sample.select('C6');
  const panel = await sample.openPanel('Open this deal…', 'Last contact');
  await panel.getByText('Email').waitFor();
}
