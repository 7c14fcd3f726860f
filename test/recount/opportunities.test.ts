import {beforeEach, describe, expect, it} from 'vitest';
import {serialOf} from '../../src/recount/calendar';
import {recount} from '../../src/recount/recount';
import {differences} from './near';
import {opportunitiesFolder, readExpected, readOpportunities, whyNoOpportunities} from './opportunities';

describe('the recount of 15,511 real conversations', () => {
  beforeEach(context => {
    if (opportunitiesFolder === null) context.skip(whyNoOpportunities);
  });

  const folder = opportunitiesFolder ?? '';
  const answers: [string, number][] = [
    ['expected-2017-06-30', serialOf(2017, 6, 30)],
    ['expected-2017-12-31', serialOf(2017, 12, 31)],
    ['expected-insight-2017-12-31', serialOf(2017, 12, 31)],
  ];

  it.each(answers)('finds the answers of %s', (name, asOf) => {
    const {forecast, ...counted} = recount(readOpportunities(folder), asOf);
    const {openPipeline, dueNextSteps, ...promised} = forecast;
    const inTheirWords = {
      ...promised,
      openValue: openPipeline.value,
      weightedValue: openPipeline.weighted,
      dueNextSteps: dueNextSteps.deals,
    };
    expect(differences({...counted, forecast: inTheirWords}, readExpected(folder, name))).toEqual([]);
  });

  it('takes less than two seconds', () => {
    const tables = readOpportunities(folder);
    const start = performance.now();
    recount(tables, serialOf(2017, 12, 31));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
