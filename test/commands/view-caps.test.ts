/** Board and To do list as many deals as somebody reads: which ones they keep, and that they say what they leave out. */
import {describe, expect, it} from 'vitest';
import {CONVERSATIONS} from '../../src/pipeline/tables/tables';
import {click, spreadsheet} from './spreadsheet';

const DEALS = 520;
const NUMBERS = Array.from({length: DEALS}, (_, index) => index + 1);

/** The higher a deal's number, the more it is worth and the later it came: the most valuable are the last on Board. */
const log = NUMBERS.map(number => [
  new Date(Date.UTC(2024, 0, number)).toISOString().slice(0, 10),
  `Elm ${number}`,
  'Engaging',
  number,
]);

describe('more deals than a view lists', () => {
  const host = spreadsheet();
  host
    .addSheet(CONVERSATIONS.sheet, {rows: DEALS + 10, columns: CONVERSATIONS.columns.length})
    .paste([['Date', 'Customer', 'Stage', 'Value'], ...log]);
  click(host, 'Set up');

  /** The texts of a sheet that name a deal of the log, from the top. */
  function named(sheet: string): string[] {
    const texts = host.sheet(sheet).values().flat().map(String);
    return texts.flatMap(text => /^Elm \d+(?=$|\n)/.exec(text) ?? []);
  }

  it('are cut on Board to the longest in stage, and its head counts them all', () => {
    // Beside each card stands the customer's name once more.
    expect(named('Board')).toEqual(NUMBERS.slice(0, 300).flatMap(number => [`Elm ${number}`, `Elm ${number}`]));
    const texts = host.sheet('Board').values().flat().map(String);
    expect(texts.filter(text => text.includes('300 shown'))).toEqual([
      expect.stringMatching(/^520 deals, 300 shown\n/),
    ]);
  });

  it('are cut on To do to the most valuable, and its first line says of how many', () => {
    expect(named('To do')).toEqual(
      NUMBERS.slice(-500)
        .reverse()
        .map(number => `Elm ${number}`),
    );
    expect(host.sheet('To do').values()[0]?.[0]).toMatch(/ · the 500 most valuable of 520 that wait$/);
  });

  it('all stand on Deals', () => {
    expect(named('Deals')).toHaveLength(DEALS);
  });
});
