import {join} from 'node:path';
import {beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {loadTables} from '../../cli/load-tables';
import {overviewJson} from '../../cli/overview-json';
import {overviewText} from '../../cli/overview-text';
import {showOverview} from '../../cli/show-overview';
import type {Host} from '../../workbench/index';
import {differences} from '../recount/near';
import {opportunitiesFolder, readExpected, whyNoOpportunities} from '../recount/opportunities';
import {withPlainNames} from './plain-names';

/** The workbook is evaluated three times; on a busy machine each takes half a minute. */
const patience = 600_000;

/** What `npm run overview` does, with the log loaded once for all days. */
describe('the overview command on 15,511 real conversations', {timeout: patience}, () => {
  const folder = opportunitiesFolder ?? '';
  const warnings: string[] = [];
  let host: Host;

  beforeAll(() => {
    if (opportunitiesFolder === null) return;
    const file = (name: string) => join(folder, `${name}.csv`);
    const files = {stages: file('stages'), customers: file('customers'), conversations: file('conversations')};
    host = loadTables(files, found => warnings.push(...found));
  }, patience);

  beforeEach(context => {
    if (opportunitiesFolder === null) context.skip(whyNoOpportunities);
  });

  it('reads every date and number', () => {
    expect(warnings).toEqual([]);
  });

  it.each([
    ['2017-12-31', ['expected-2017-12-31', 'expected-insight-2017-12-31']],
    ['2017-06-30', ['expected-2017-06-30']],
  ])('as of %s prints %j', (asOf, answers) => {
    const overview = showOverview(host, {asOf});
    const printed = withPlainNames(JSON.parse(overviewJson(overview)));
    for (const name of answers) expect(differences(printed, withPlainNames(readExpected(folder, name)))).toEqual([]);
    const text = overviewText(overview);
    expect(text).toMatch(new RegExp(`^Sales pipeline as of ${asOf}\nPeriod: Quarter\n`));
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});
