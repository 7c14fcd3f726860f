import {describe, expect, it} from 'vitest';
import {isoDay, serialDay} from '../../../src/pipeline/tables/serial-day';

describe('the serial number of a day', () => {
  it.each([
    ['1899-12-30', 0],
    ['1900-01-01', 2],
    ['1970-01-01', 25_569],
    ['2024-02-29', 45_351],
    ['2025-10-05', 45_935],
    ['9999-12-31', 2_958_465],
  ])('%s is %i, both ways', (iso, serial) => {
    expect(serialDay(iso)).toBe(serial);
    expect(isoDay(serial)).toBe(iso);
  });

  it.each([
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '2025-04-00',
    // JavaScript takes the year 25 for 1925.
    '0025-04-01',
    '2025-4-1',
    '25-04-01',
    ' 2025-04-01',
    '2025-04-01T00:00',
    '',
  ])('%j is no day', text => {
    expect(serialDay(text)).toBeUndefined();
  });

  it('drops the time of day', () => {
    expect(isoDay(45_935.999)).toBe('2025-10-05');
  });

  it('is the same whatever the time zone is: days have 24 hours', () => {
    const days = Array.from({length: 800}, (_, index) => 45_500 + index);
    expect(days.map(day => serialDay(isoDay(day)))).toEqual(days);
  });
});
