import {describe, expect, it} from 'vitest';
import {isoDay, isoMonth, lastTwelveMonths, periodOf, type Range, serialOf, weekOf} from '../../src/recount/calendar';
import {on} from './small-tables';

const days = ({first, last}: Range) => [isoDay(first), isoDay(last)];

describe('serial numbers', () => {
  it('count days since 1899-12-30', () => {
    expect(serialOf(1899, 12, 31)).toBe(1);
    expect(serialOf(1900, 3, 1)).toBe(61);
    expect(serialOf(2017, 12, 31)).toBe(43_100);
    expect(serialOf(9999, 12, 31)).toBe(2_958_465);
    expect(isoDay(43_100.99)).toBe('2017-12-31');
  });
});

describe('weeks', () => {
  it('run from Monday to Sunday', () => {
    for (const day of ['2017-06-26', '2017-06-29', '2017-07-02']) {
      expect(days(weekOf(on(day)))).toEqual(['2017-06-26', '2017-07-02']);
    }
    expect(days(weekOf(on('2017-07-03')))).toEqual(['2017-07-03', '2017-07-09']);
    expect(days(weekOf(1))).toEqual(['1899-12-25', '1899-12-31']);
  });
});

describe('months, quarters and years', () => {
  it('hold their first and last day', () => {
    expect(days(periodOf(on('2017-06-30'), 'Month'))).toEqual(['2017-06-01', '2017-06-30']);
    expect(days(periodOf(on('2017-06-30'), 'Quarter'))).toEqual(['2017-04-01', '2017-06-30']);
    expect(days(periodOf(on('2017-07-01'), 'Quarter'))).toEqual(['2017-07-01', '2017-09-30']);
    expect(days(periodOf(on('2017-12-31'), 'Quarter'))).toEqual(['2017-10-01', '2017-12-31']);
    expect(days(periodOf(on('2017-01-01'), 'Year'))).toEqual(['2017-01-01', '2017-12-31']);
  });

  it('know leap days', () => {
    expect(days(periodOf(on('2024-02-29'), 'Month'))).toEqual(['2024-02-01', '2024-02-29']);
    expect(days(periodOf(on('2025-02-28'), 'Month'))).toEqual(['2025-02-01', '2025-02-28']);
    expect(days(periodOf(on('2100-02-28'), 'Month'))).toEqual(['2100-02-01', '2100-02-28']);
  });

  it('go back twelve, the month of the day last', () => {
    const months = lastTwelveMonths(on('2024-02-29'));
    expect(months.map(month => isoMonth(month.first)).join(' ')).toBe(
      '2023-03 2023-04 2023-05 2023-06 2023-07 2023-08 2023-09 2023-10 2023-11 2023-12 2024-01 2024-02',
    );
    expect(months.slice(1).every((month, index) => month.first === (months[index]?.last ?? 0) + 1)).toBe(true);
  });
});
