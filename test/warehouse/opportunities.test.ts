import {beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {DuckDbEngine} from '../../cli/warehouse/duckdb-engine';
import {overviewOfLines} from '../../cli/warehouse/overview-of-lines';
import {serialOf} from '../../src/recount/calendar';
import {compare} from '../../src/recount/compare';
import {recount} from '../../src/recount/recount';
import {withPlainNames} from '../opportunities/plain-names';
import {differences} from '../recount/near';
import {opportunitiesFolder, readExpected, readOpportunities, whyNoOpportunities} from '../recount/opportunities';
import {settingsOf} from './disagreements';
import {withFiles} from './load-rows';
import {shownNumbers} from './shown-numbers';

/** The same files and answers that the add-on's own numbers are held against. */
describe('the views on 15,511 real conversations', {timeout: 300_000}, () => {
  const folder = opportunitiesFolder ?? '';
  let engine: DuckDbEngine;

  beforeAll(async () => {
    if (opportunitiesFolder === null) return;
    engine = await DuckDbEngine.open();
    await withFiles(readOpportunities(folder), files => engine.load(files));
    return () => engine.close();
  });

  beforeEach(context => {
    if (opportunitiesFolder === null) context.skip(whyNoOpportunities);
  });

  it.each([
    ['2017-12-31', ['expected-2017-12-31', 'expected-insight-2017-12-31']],
    ['2017-06-30', ['expected-2017-06-30']],
  ])('as of %s say %j', async (asOf, answers) => {
    const [year, month, day] = asOf.split('-').map(Number) as [number, number, number];
    const numbers = overviewOfLines(await engine.overview({asOfDay: asOf}));
    const printed = withPlainNames({asOf, ...numbers});
    for (const name of answers) {
      const expected = withPlainNames(readExpected(folder, name)) as Record<string, unknown>;
      expect(differences(printed, expected)).toEqual([]);
    }
    const counted = recount(readOpportunities(folder), serialOf(year, month, day));
    expect(compare(shownNumbers(numbers), counted).differences).toEqual([]);
  });

  it('say the same with filters, in the words of the settings', async () => {
    const filters = {
      salesperson: 'anna  snelling',
      from: serialOf(2017, 2, 1),
      to: serialOf(2017, 9, 30),
      period: 'Year',
    };
    const asOf = serialOf(2017, 11, 15);
    const numbers = overviewOfLines(await engine.overview(settingsOf(asOf, filters)));
    const {numbers: compared, differences: wrong} = compare(
      shownNumbers(numbers),
      recount(readOpportunities(folder), asOf, filters),
    );
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(200);
    expect(numbers.team.openDeals).toBeGreaterThan(0);
  });
});
