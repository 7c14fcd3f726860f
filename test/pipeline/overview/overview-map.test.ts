import {describe, expect, it} from 'vitest';
import {INPUTS} from '../../../src/pipeline/overview/inputs';
import {overviewMap} from '../../../src/pipeline/overview/overview-map';
import {placeOverview, slotAt, slotOf, slotsOf} from '../../../src/pipeline/overview/place';
import {DEFAULT_PROCESS} from '../../../src/pipeline/stages/default-process';
import {LAYOUT} from '../layout-fixture';

const overview = placeOverview(LAYOUT);
const {sheet, sections} = overviewMap(LAYOUT);

describe('the map of the overview', () => {
  it('names each number by section, line and column, on the sheet as the user calls it', () => {
    expect(sheet).toBe('Overview');
    expect(sections.inputs).toEqual(
      Object.fromEntries(INPUTS.map(({id}, index) => [id, {value: `${'BDFHJL'[index]}3`}])),
    );
    expect(sections.sentences).toEqual({quota: {value: 'B5'}, week: {value: 'B6'}, weakest: {value: 'B7'}});
    expect(sections.metrics?.winRate).toEqual({value: 'F17'});
    expect(sections.forecast?.overdue).toEqual({label: 'B33', deals: 'E33', value: 'F33', weighted: 'G33'});
    expect(sections.salespeople?.total?.quota).toMatch(/^[A-Z]\d+$/);
    expect(sections.stages?.total?.stage).toBe('B60');
    expect(Object.keys(sections.months ?? {})).toEqual(Array.from({length: 12}, (_, index) => String(index + 1)));
  });

  it('leaves out what is no number: titles, headings, what a chart draws, badges', () => {
    expect(Object.keys(sections).sort()).toEqual(
      [
        'inputs',
        'sentences',
        'metrics',
        'now',
        'period',
        'previousPeriod',
        'forecast',
        'closeMonths',
        'funnel',
        'stages',
        'months',
        'salespeople',
        'sources',
        'reasons',
      ].sort(),
    );
    expect(Object.keys(sections.stages?.['1'] ?? {})).not.toContain('number');
    expect(Object.values(sections).flatMap(Object.keys)).not.toContain('title');
  });
});

describe('the places of the overview', () => {
  it('are each of one number only, however many stages there are', () => {
    const {slots} = placeOverview({...LAYOUT, stages: [...DEFAULT_PROCESS, ...DEFAULT_PROCESS]});
    const taken = slots.flatMap(({at, columns = 1}) =>
      Array.from({length: columns}, (_, index) => `${at.row} ${at.column + index}`),
    );
    expect(new Set(taken).size).toBe(taken.length);
  });

  it('reach down to its last row, whatever there is to show', () => {
    for (const stages of [DEFAULT_PROCESS.slice(4), DEFAULT_PROCESS, [...DEFAULT_PROCESS, ...DEFAULT_PROCESS]]) {
      const {slots, rows} = placeOverview({stages, capacity: {people: 1, sources: 2, reasons: 3}});
      expect(Math.max(...slots.map(({at}) => at.row))).toBe(rows);
    }
  });

  it('are found by cell, those of a wide one by any of its cells', () => {
    const {at, columns = 1} = slotOf(overview, 'metrics', 'value', 'winRate');
    const found = [-1, 0, columns - 1, columns].map(
      step => slotAt(overview, {row: at.row, column: at.column + step})?.line,
    );
    expect(found).toEqual(['dealsLost', 'winRate', 'winRate', 'leadToCustomer']);
    expect(slotAt(overview, {row: 1000, column: 2})).toBeUndefined();
  });

  it('are found by name: the numbered lines of a column, or one line', () => {
    expect(slotsOf(overview, 'stages', 'deals').map(({line}) => line)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
    ]);
    expect(slotsOf(overview, 'stages', 'deals', 'total')).toHaveLength(1);
    expect(slotsOf(overview, 'months', 'won')).toHaveLength(12);
    expect(slotsOf(overview, 'stages', 'deals', '9')).toEqual([]);
    expect(slotsOf(overview, 'forecast', 'deals')).toEqual([]);
    expect(() => slotOf(overview, 'stages', 'deals', '9')).toThrow('The overview has no stages, deals, 9.');
  });
});
