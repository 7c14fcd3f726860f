import {expect, it} from 'vitest';
import {resolve} from '../../../src/pipeline/explain/resolve.ts';
import {count, is, LINE} from '../../../src/pipeline/metrics/measure.ts';
import {termsOf, toWords} from '../../../src/pipeline/metrics/to-words.ts';
import {placeOverview} from '../../../src/pipeline/overview/place.ts';
import {LAYOUT} from '../layout-fixture.ts';

const slots = placeOverview(LAYOUT).slots.flatMap(({measure, ...slot}) => (measure ? [{...slot, measure}] : []));

const AS_OF = {setting: 'asOf'} as const;

/** A line in March of a spreadsheet whose days are all 2026-03-31. */
const AROUND = {
  setting: () => 46_112,
  line: 46_082,
  lineName: 'this line',
  lineRung: 2,
  rungName: (rung: number) => `rung ${rung}`,
};

it('says what every column holds that a number names', () => {
  const terms = new Map(slots.flatMap(({measure}) => termsOf(measure)));
  expect(terms.get('Days stayed')).toBe('Of a completed stay of a deal that passes the filters, else blank');
  expect([...terms].filter(([, meaning]) => meaning === '')).toEqual([]);
});

it('says of every number what its formula does, and names the columns that want explaining', async () => {
  const text = slots.flatMap(({section, column, line, measure}) => {
    const isFirst = !/^\d+$/.test(line) || line === '1';
    if (!isFirst || !('list' in measure)) return [];
    const words = toWords(measure, resolve(measure, AROUND));
    const terms = termsOf(measure).map(([name]) => name);
    return [`${[section, column, line].join('.')}\n  ${words}${terms.map(term => ` [${term}]`).join('')}\n`];
  });
  await expect(text.join('')).toMatchFileSnapshot('../golden/words.txt');
});

it.each([
  [is('expectedClose', AS_OF), 'Expected close is 2026-03-31'],
  [is('expectedClose', AS_OF, '<'), 'Expected close is before 2026-03-31'],
  [is('expectedClose', AS_OF, '<='), 'Expected close is 2026-03-31 or earlier'],
  [is('expectedClose', AS_OF, '>='), 'Expected close is 2026-03-31 or later'],
  [is('stage', LINE), 'Stage is this line'],
  [is('stage', LINE, '<'), 'Stage is less than this line'],
  [is('stage', LINE, '<='), 'Stage is this line or less'],
  [is('stage', LINE, '>'), 'Stage is more than this line'],
  [is('stage', LINE, '>='), 'Stage is this line or more'],
] as const)('compares days in other words than numbers: %j', (condition, words) => {
  const measure = count('deals', condition);
  expect(toWords(measure, resolve(measure, AROUND))).toBe(`Counts the deals where ${words}.`);
});

it('says nothing of a number that is made from others: its definition says all', () => {
  const made = slots.filter(({measure}) => !('list' in measure));
  expect(made.length).toBeGreaterThan(10);
  expect(made.filter(({measure}) => toWords(measure, []) !== '' || termsOf(measure).length > 0)).toEqual([]);
});
