import {TODAY} from '../../../commands/spreadsheet';
import type {HostileCase} from '../hostile-case';

const NO_DAY = /^overview: As of \(B3\) holds no day from 1901 on, so today counts/;

function asOf(name: string, typed: unknown, day = TODAY, told: readonly RegExp[] = []): HostileCase {
  return {name: `As of: ${name}`, spoil: host => host.sheet('Overview').paste([[typed]], 'B3'), asOf: day, told};
}

/** The day by which everything is computed, as it should not be typed. */
export const asOfs: readonly HostileCase[] = [
  asOf('blank', ''),
  asOf('spaces', '  '),
  asOf('a text', 'yesterday', TODAY, [NO_DAY]),
  asOf('a day as text', "'2025-08-01", TODAY, [NO_DAY]),
  asOf('a day in another dialect', "'01.08.2025", TODAY, [NO_DAY]),
  asOf('an error', '=1/0', TODAY, [NO_DAY]),
  asOf('#REF!', '=Nowhere!A1', TODAY, [NO_DAY]),
  asOf('#N/A', '=NA()', TODAY, [NO_DAY]),
  asOf('a truth value', true, TODAY, [NO_DAY]),
  asOf('0', 0, TODAY, [NO_DAY]),
  asOf('half a day', 0.5, TODAY, [NO_DAY]),
  asOf('a negative number', -40_000, TODAY, [NO_DAY]),
  asOf('the first day of Sheets', 1, TODAY, [NO_DAY]),
  asOf('the year 1', "'0001-01-01", TODAY, [NO_DAY]),
  asOf('the year as a number', 2025, '1905-07-17'),
  asOf('the last day of 1900', 366, TODAY, [NO_DAY]),
  asOf('the first day of 1901', 367, '1901-01-01'),
  asOf('before the log', '2020-01-01', '2020-01-01'),
  asOf('the day before the log', '2025-06-30', '2025-06-30'),
  asOf('the first day of the log', '2025-07-01', '2025-07-01'),
  asOf('a leap day', '2024-02-29', '2024-02-29'),
  asOf('the last day of a year', '2025-12-31', '2025-12-31'),
  asOf('far ahead', '2999-01-01', '2999-01-01'),
  asOf('the last day of the calendar', '9999-12-31', '9999-12-31'),
  asOf('the day after the last one', 2_958_466, TODAY, [NO_DAY]),
  asOf('a number of ten digits', 1_234_567_890, TODAY, [NO_DAY]),
  asOf('1e300', 1e300, TODAY, [NO_DAY]),
  asOf('a day with a time', '2025-08-02 13:45', '2025-08-02'),
  asOf('a moment before midnight', '2025-08-02 23:59:59', '2025-08-02'),
  asOf('a formula', '=DATE(2025,8,2)', '2025-08-02'),
  asOf('the month after', '=EOMONTH(TODAY(),0)', '2025-10-31'),
];
