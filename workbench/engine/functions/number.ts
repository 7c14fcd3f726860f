import {helpers} from '@odoo/o-spreadsheet';
import type {Clock} from '../clock';
import {serialFromDate} from '../dates';
import {define, hostOf} from './define';
import {scalar} from './values';

/**
 * SIGN, and NOW and TODAY by the clock of the model's host, in its time zone. Cells follow a moved clock only once they
 * are evaluated again (see `recalculate`).
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
