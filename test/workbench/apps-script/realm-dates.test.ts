import {describe, expect, it} from 'vitest';
import {Realm} from '../../../workbench/apps-script/runtime/realm';

const realm = new Realm(
  () => Date.UTC(2025, 9, 5, 12),
  'America/New_York',
  () => false,
);

describe('dates in a script of another time zone', () => {
  it.each([
    ['new Date(2025, 6, 1, 9, 30).toISOString()', '2025-07-01T13:30:00.000Z'],
    ['new Date(2025, 0, 1, 9, 30).toISOString()', '2025-01-01T14:30:00.000Z'],
    ['new Date("2025-07-01").toISOString()', '2025-07-01T00:00:00.000Z'],
    ['new Date("2025-07-01T10:00").toISOString()', '2025-07-01T14:00:00.000Z'],
    ['new Date("2025-07-01T10:00:00Z").toISOString()', '2025-07-01T10:00:00.000Z'],
    ['new Date("7/1/2025").toISOString()', '2025-07-01T04:00:00.000Z'],
    ['new Date("2025-07-01").getDate()', 30],
    ['new Date(0).getTimezoneOffset()', 300],
    ['String(new Date(0))', 'Wed Dec 31 1969 19:00:00 GMT-0500 (America/New_York)'],
    ['new Date(0).toDateString()', 'Wed Dec 31 1969'],
    ['new Date(0).toLocaleDateString()', '12/31/1969'],
    ['new Intl.DateTimeFormat().resolvedOptions().timeZone', 'America/New_York'],
    ['JSON.stringify(new Date(0))', '"1970-01-01T00:00:00.000Z"'],
    ['Date.parse("2025-01-01T00:00")', Date.UTC(2025, 0, 1, 5)],
    ['new Date(new Date(5)).getTime()', 5],
    ['new Date("nonsense").getTime()', Number.NaN],
    ['String(new Date(NaN))', 'Invalid Date'],
    ['new Date() instanceof Date', true],
    ['new Date().constructor === Date', true],
    ['Object.prototype.toString.call(new Date())', '[object Date]'],
  ])('%s', (expression, value) => {
    expect(realm.evaluate(expression)).toBe(value);
  });

  it.each([
    ['skipped in spring', 'new Date(2025, 2, 9, 2, 30)', '2025-03-09T07:30:00.000Z'],
    ['shown twice in autumn', 'new Date(2025, 10, 2, 1, 30)', '2025-11-02T05:30:00.000Z'],
  ])('a time that the clocks have %s', (_, expression, iso) => {
    expect(realm.evaluate(`${expression}.toISOString()`)).toBe(iso);
  });

  it('setters keep the local clock', () => {
    const body = 'var d = new Date("2025-03-08T12:00:00Z"); d.setDate(d.getDate() + 1); d.toISOString()';
    expect(realm.evaluate(body)).toBe('2025-03-09T11:00:00.000Z');
  });

  it('an unknown time zone is refused', () => {
    expect(
      () =>
        new Realm(
          () => 0,
          'Mars/Olympus',
          () => false,
        ),
    ).toThrow('not a known IANA time zone');
  });
});
