import {expect, test} from 'vitest';
import {readOverviewOptions} from '../../cli/overview-options';

const files = ['--stages', 's.csv', '--customers', 'c.csv', '--conversations', 'l.csv'];

test('all options', () => {
  const inputs = ['--salesperson', '007', '--source', 'Fair', '--from', '2017-01-01', '--to', '2017-06-30'];
  const more = ['--targets', 't.csv', '--as-of', '2017-12-31', '--period', 'year', '--json', '--xlsx', 'out.xlsx'];
  expect(readOverviewOptions([...files, ...inputs, ...more])).toEqual({
    stages: 's.csv',
    customers: 'c.csv',
    conversations: 'l.csv',
    targets: 't.csv',
    inputs: {
      asOf: '2017-12-31',
      salesperson: "'007",
      source: "'Fair",
      from: '2017-01-01',
      to: '2017-06-30',
      period: 'Year',
    },
    json: true,
    xlsx: 'out.xlsx',
  });
});

test('the least', () => {
  const least = {targets: undefined, inputs: {}, json: false, xlsx: undefined};
  expect(readOverviewOptions(files)).toMatchObject(least);
  expect(readOverviewOptions([...files, '--salesperson', '', '--source', ' '])).toMatchObject(least);
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
  [[...files, '--from', '2017-3-1'], /^--from "2017-3-1" is not a day such as 2017-12-31\.$/],
  [[...files, '--to', 'today'], /^--to "today" is not a day such as 2017-12-31\.$/],
  [[...files, '--from', '2017-03-02', '--to', '2017-03-01'], /^--from 2017-03-02 is after --to 2017-03-01\.$/],
  [[...files, '--period', 'Week'], /^--period "Week" is not one of Month, Quarter, Year\.$/],
  [[...files, '--colour'], /^Unknown option '--colour'.*\nTry --help\.$/],
  [[...files, 'extra'], /^Unexpected argument 'extra'.*\nTry --help\.$/],
  [[...files, '--xlsx'], /^Option '--xlsx <value>' argument missing\nTry --help\.$/],
])('%j is refused', (args, message) => {
  expect(() => readOverviewOptions(args)).toThrow(message);
});
