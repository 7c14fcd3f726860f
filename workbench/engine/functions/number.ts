import {EvaluationError, helpers} from '@odoo/o-spreadsheet';
import type {Clock} from '../clock';
import {serialFromDate} from '../dates';
import {remainder, rounded} from './decimals';
import {type Cell, define, hostOf} from './define';
import {scalar} from './values';

/**
 * SIGN, ROUND, MOD, QUOTIENT, SEQUENCE, and NOW and TODAY by the clock of the model's host, in its time zone. Cells follow a moved
 * clock only once they are evaluated again (see `recalculate`).
 */
export function defineNumberFunctions(): void {
  define(
    'SIGN',
    '-1, 0 or 1.',
    ['value (number)'],
    function (value) {
      return Math.sign(helpers.toNumber(scalar(value), this.locale));
    },
    {exported: true},
  );

  define(
    'ROUND',
    'A number, rounded.',
    ['value (number)', 'places (number, default=0)'],
    function (value, places = {value: 0}) {
      const digits = Math.trunc(helpers.toNumber(scalar(places), this.locale));
      const {format} = scalar(value);
      return {value: rounded(helpers.toNumber(scalar(value), this.locale), digits), format} as Cell;
    },
    {exported: true},
  );

  define(
    'MOD',
    'The rest of a division, with the sign of the divisor.',
    ['dividend (number)', 'divisor (number)'],
    function (dividend, divisor) {
      const by = helpers.toNumber(scalar(divisor), this.locale);
      const {format} = scalar(dividend);
      const value = remainder(helpers.toNumber(scalar(dividend), this.locale), by);
      if (by === 0) return new EvaluationError('MOD divides by zero.', '#DIV/0!');
      return value === undefined
        ? new EvaluationError('MOD has no rest of so many.', '#NUM!')
        : ({value, format} as Cell);
    },
    {exported: true},
  );

  define(
    'QUOTIENT',
    'The whole part of a division.',
    ['dividend (number)', 'divisor (number)'],
    function (dividend, divisor) {
      const by = helpers.toNumber(scalar(divisor), this.locale);
      const divided = helpers.toNumber(scalar(dividend), this.locale);
      return by === 0 ? new EvaluationError('QUOTIENT divides by zero.', '#DIV/0!') : Math.trunc(divided / by);
    },
    {exported: true},
  );

  define(
    'SEQUENCE',
    'Numbers in a row, or in rows.',
    ['rows', 'columns', 'start', 'step'].map(name => `${name} (number, default=1)`),
    function (...args) {
      const [rows = 1, columns = 1, start = 1, step = 1] = args.map(argument =>
        argument === undefined ? undefined : helpers.toNumber(scalar(argument), this.locale),
      );
      const [height, width] = [Math.trunc(rows), Math.trunc(columns)];
      if (height < 1 || width < 1) return new EvaluationError('SEQUENCE needs a row and a column.', '#NUM!');
      return Array.from({length: width}, (_, column) =>
        Array.from({length: height}, (__, row) => ({value: start + (row * width + column) * step})),
      );
    },
  );

  // In a file, whose spills are values, these two become values as well: its day must not move on while its numbers stand.
  define('NOW', "The clock's date and time.", [], function () {
    const serial = clockSerial(hostOf(this).clock);
    return {value: serial, format: `${this.locale.dateFormat} ${this.locale.timeFormat}`};
  });

  define('TODAY', "The clock's date.", [], function () {
    const serial = clockSerial(hostOf(this).clock);
    return {value: Math.floor(serial), format: this.locale.dateFormat};
  });
}

function clockSerial(clock: Clock): number {
  return serialFromDate(clock.now(), clock.timeZone);
}
