import {describe, expect, it} from 'vitest';
import {serialReader} from '../../src/recount/serial-reader';
import {serialFromDate} from '../../workbench/index';
import {on} from './small-tables';

describe('a date of Apps Script', () => {
  it.each([
    ['Europe/Kyiv', '2025-10-04T21:00:00Z', '2025-10-05'],
    ['America/New_York', '2025-10-05T04:00:00Z', '2025-10-05'],
    ['America/New_York', '2025-01-05T05:00:00Z', '2025-01-05'],
    ['Asia/Kolkata', '2025-10-04T18:30:00Z', '2025-10-05'],
    ['Pacific/Kiritimati', '2025-10-05T09:59:00Z', '2025-10-05T23:59'],
    ['Etc/UTC', '1899-12-31T00:00:00Z', '1899-12-31'],
  ])('in %s, %s is %s', (timeZone, instant, day) => {
    expect(serialReader(timeZone)(new Date(instant))).toBeCloseTo(on(day), 9);
  });

  it('is what the clocks show, on both sides of every change of theirs', () => {
    for (const timeZone of ['Europe/Kyiv', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Africa/Casablanca']) {
      const read = serialReader(timeZone);
      for (let hour = 0; hour < 366 * 24; hour++) {
        const date = new Date(Date.UTC(2015, 0, 1, hour));
        if (read(date) !== serialFromDate(date, timeZone)) expect([timeZone, date, read(date)]).toEqual([]);
      }
    }
  });
});
