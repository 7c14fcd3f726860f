import {expect, test} from 'vitest';
import {isTimeZone} from '../../../workbench/page/server/is-time-zone';

test.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'europe/kyiv'])('%s is a time zone', name => {
  expect(isTimeZone(name)).toBe(true);
});

test.each(['', ' ', 'Mars/Phobos', 'Etc/Unknown', 'Europe', '__proto__', 'Europe/Berlin\n', '../Europe/Berlin'])(
  '"%s" is none',
  name => {
    expect(isTimeZone(name)).toBe(false);
  },
);
