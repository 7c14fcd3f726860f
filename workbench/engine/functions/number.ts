import {helpers} from '@odoo/o-spreadsheet';
import type {Clock} from '../clock';
import {serialFromDate} from '../dates';
import {define, hostOf} from './define';
import {scalar} from './values';

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
    'NOW',
    "The clock's date and time.",
    [],
    function () {
      const serial = clockSerial(hostOf(this).clock);
      return {value: serial, format: `${this.locale.dateFormat} ${this.locale.timeFormat}`};
    },
    {exported: true},
  );

  define(
    'TODAY',
    "The clock's date.",
    [],
    function () {
      const serial = clockSerial(hostOf(this).clock);
      return {value: Math.floor(serial), format: this.locale.dateFormat};
    },
    {exported: true},
  );
}

function clockSerial(clock: Clock): number {
  return serialFromDate(clock.now(), clock.timeZone);
}
