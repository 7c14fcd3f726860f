import {expect, test} from 'vitest';
import {readOverviewOptions} from '../../../workbench/cli/overview-options';

const files = ['--stages', 's.csv', '--customers', 'c.csv', '--conversations', 'l.csv'];

test('all options', () => {
  const more = ['--as-of', '2017-12-31', '--json', '--xlsx', 'out.xlsx'];
  expect(readOverviewOptions([...files, ...more])).toEqual({
    stages: 's.csv',
    customers: 'c.csv',
    conversations: 'l.csv',
    asOf: '2017-12-31',
    json: true,
    xlsx: 'out.xlsx',
  });
});

test('the least', () => {
  expect(readOverviewOptions(files)).toMatchObject({asOf: undefined, json: false, xlsx: undefined});
});

test('help comes first', () => {
  expect(readOverviewOptions(['--help'])).toBe('help');
});

test.each<[string[], RegExp]>([
  [[], /--stages FILE is missing\.\n--customers FILE is missing\.\n--conversations FILE is missing\.\nTry --help\./],
  [files.slice(2), /^--stages FILE is missing\.\nTry --help\.$/],
  [[...files, '--as-of', '2017-02-30'], /^--as-of "2017-02-30" is not a day such as 2017-12-31\.$/],
  [[...files, '--as-of', '31.12.2017'], /is not a day such as/],
  [[...files, '--as-of', '2017-12-31T09:00'], /is not a day such as/],
  [[...files, '--colour'], /^Unknown option '--colour'.*\nTry --help\.$/],
  [[...files, 'extra'], /^Unexpected argument 'extra'.*\nTry --help\.$/],
  [[...files, '--xlsx'], /^Option '--xlsx <value>' argument missing\nTry --help\.$/],
])('%j is refused', (args, message) => {
  expect(() => readOverviewOptions(args)).toThrow(message);
});
