import {beforeAll, describe, expect, it} from 'vitest';
import {openBrowser} from '../../browser/open-browser';
import type {GotThrough} from '../attack';
import {WORKBOOK_ATTACKS} from '../xlsx/attacks';
import {tryWorkbooks} from '../xlsx/try-workbooks';

describe('xlsx', () => {
  let gotThrough: GotThrough;
  beforeAll(async () => {
    const browser = await openBrowser();
    try {
      gotThrough = await tryWorkbooks(browser);
    } finally {
      await browser.close();
    }
  });

  it.each(WORKBOOK_ATTACKS.map(({name, mustNot}) => [name, mustNot]))('%s must not %s', name => {
    expect(gotThrough.get(name)).toBeUndefined();
  });
});
