/** `npm run pictures`: the pictures of README and of the listing, taken from the spreadsheet page with the sample data. */
import {mkdirSync, rmSync} from 'node:fs';
import {chromium as driver} from 'playwright-core';
import {newSample} from '../../cli/new-sample';
import {PAGE_ADD_ON} from '../../cli/page-add-on';
import {StoredFile, startPage} from '../../workbench/index';
import {chromium} from './chromium';
import {takeListingPictures} from './pictures/listing';
import {drawMarks} from './pictures/marks';
import {takeReadmePictures} from './pictures/readme';

const LISTING = 'marketplace/pictures';
const FILE = '.cache/pictures.json';

mkdirSync(LISTING, {recursive: true});
rmSync(FILE, {force: true});
const running = await startPage(PAGE_ADD_ON, new StoredFile(FILE));
running.show(newSample());
const browser = await driver.launch(chromium());
try {
  await drawMarks(browser, LISTING);
  await takeReadmePictures(browser, running.address);
  await takeListingPictures(browser, running.address, LISTING);
} finally {
  await browser.close();
  await running.close();
  rmSync(FILE, {force: true});
}
