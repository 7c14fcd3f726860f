import {describe, expect, test} from 'vitest';
import {dateFromSerial, isoFromSerial, serialFromDate, serialFromIso} from '../../../workbench/engine/dates';

describe('serial numbers and ISO text', () => {
  test.each([
    [0, '1899-12-30'],
    [1, '1899-12-31'],
    [45351, '2024-02-29'],
    [43100, '2017-12-31'],
    [45351.5, '2024-02-29T12:00:00'],
    [42795 + 9.5 / 24, '2017-03-01T09:30:00'],
    [-1, '1899-12-29'],
    [45351 + 86399 / 86400, '2024-02-29T23:59:59'],
  ])('%d is %s', (serial, iso) => {
    expect(isoFromSerial(serial)).toBe(iso);
    expect(serialFromIso(iso)).toBeCloseTo(serial, 9);
  });

  test('a serial a hair below midnight, as arithmetic leaves it, is the next day', () => {
    expect(isoFromSerial(45351 - 1e-9)).toBe('2024-02-29');
  });

  test.each(['', '2024-02-30', '2023-13-01', '1.3.2024', '2024-2-9', '2024-02-29T25:00', 'soon', '20240229', '2024'])(
    '"%s" is no date',
    text => {
      expect(serialFromIso(text)).toBeUndefined();
    },
  );

  test('a space may stand for the T, and seconds may be missing', () => {
    expect(serialFromIso('2024-02-29 06:00')).toBe(45351.25);
  });
});

describe('serial numbers and instants', () => {
  test.each([
    ['UTC', 45351.5, '2024-02-29T12:00:00.000Z'],
    ['America/New_York', 45351, '2024-02-29T05:00:00.000Z'],
    ['America/New_York', 45474, '2024-07-01T04:00:00.000Z'],
    ['Asia/Kolkata', 45351, '2024-02-28T18:30:00.000Z'],
    ['Pacific/Kiritimati', 45351, '2024-02-28T10:00:00.000Z'],
    // Kyiv was 2:02:04 ahead of Greenwich until 1924: the epoch itself has seconds in its offset.
    ['Europe/Kyiv', 1, '1899-12-30T21:57:56.000Z'],
  ])('%s: %d is %s', (zone, serial, instant) => {
    expect(dateFromSerial(serial, zone).toISOString()).toBe(instant);
    expect(serialFromDate(new Date(instant), zone)).toBeCloseTo(serial, 9);
  });

  test('an hour that the clocks skip in spring moves forward by the gap', () => {
    const skipped = 45361 + 2.5 / 24; // 10 March 2024, 02:30 in New York
    const instant = dateFromSerial(skipped, 'America/New_York');
    expect(instant.toISOString()).toBe('2024-03-10T07:30:00.000Z');
    expect(isoFromSerial(serialFromDate(instant, 'America/New_York'))).toBe('2024-03-10T03:30:00');
  });

  test('a midnight that the clocks skip stays on its day', () => {
    const midnight = 43408; // 4 November 2018: in São Paulo the day began at 01:00
    const instant = dateFromSerial(midnight, 'America/Sao_Paulo');
    expect(instant.toISOString()).toBe('2018-11-04T03:00:00.000Z');
    expect(isoFromSerial(serialFromDate(instant, 'America/Sao_Paulo'))).toBe('2018-11-04T01:00:00');
  });

  test('an hour that the clocks show twice in autumn: the first; both instants give one serial', () => {
    const twice = 45599 + 1.5 / 24; // 3 November 2024, 01:30 in New York
    expect(dateFromSerial(twice, 'America/New_York').toISOString()).toBe('2024-11-03T05:30:00.000Z');
    expect(serialFromDate(new Date('2024-11-03T05:30:00Z'), 'America/New_York')).toBeCloseTo(twice, 9);
    expect(serialFromDate(new Date('2024-11-03T06:30:00Z'), 'America/New_York')).toBeCloseTo(twice, 9);
  });

  test('whole days survive in every zone, through every change of clocks of a year', () => {
    for (const zone of ['America/New_York', 'Europe/Kyiv', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Tokyo']) {
      for (let serial = 45292; serial < 45658; serial++) {
        expect(serialFromDate(dateFromSerial(serial + 0.5, zone), zone)).toBe(serial + 0.5);
      }
    }
  });

  test('an unknown zone and a number that is none are refused by name', () => {
    expect(() => serialFromDate(new Date(0), 'Mars/Olympus')).toThrow('"Mars/Olympus" is not a known IANA time zone');
    expect(() => dateFromSerial(Number.NaN, 'UTC')).toThrow('must be finite, not NaN');
  });
});
