import {EvaluationError, helpers} from '@odoo/o-spreadsheet';
import {type Cell, precede, wrap} from './define';
import {scalar} from './values';

/** The day after the last of the year 9999, where Google's calendar ends. */
const afterLastDay = 2_958_466;

/** Functions that take a day, and those that give one. A day after the year 9999 is #NUM! in Google. */
const takingADay = ['DAY', 'EDATE', 'EOMONTH', 'MONTH', 'WEEKDAY', 'YEAR'];
const givingADay = ['DATE', 'EDATE', 'EOMONTH'];

/** Has functions of days keep within Google's calendar, and WEEKDAY cut the fraction off its kind. */
export function defineCalendar(): void {
  for (const name of takingADay) precede(name, (_, [day]) => (isTooLate(scalar(day)) ? tooLate() : undefined));
  for (const name of givingADay) {
    wrap(name, (_, args, rest) => {
      const result = rest(args);
      return isTooLate(result as Cell) ? tooLate() : result;
    });
  }
  // The engine has a weekday of 0 for a kind with a fraction.
  wrap('WEEKDAY', ({locale}, [date, kind], rest) =>
    rest(kind === undefined ? [date] : [date, {value: Math.trunc(helpers.toNumber(scalar(kind), locale))}]),
  );
}

function isTooLate({value}: Cell): boolean {
  return typeof value === 'number' && value >= afterLastDay;
}

function tooLate(): EvaluationError {
  return new EvaluationError('There is no day after the year 9999.', '#NUM!');
}
