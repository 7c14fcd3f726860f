import type {EvaluatedCell} from '@odoo/o-spreadsheet';
import {googleError} from '../../engine/cell-error';
import {dateFromSerial} from '../../engine/dates';
import {isDateFormat} from './number-format';

export type CellValue = string | number | boolean | Date;

/**
 * What `getValue` returns for cells: '' for a blank, a Date for a number that is formatted as one, an error's text. It
 * remembers the dates it has made, since a column repeats them.
 */
export function valueReader(timeZone: string): (evaluated: EvaluatedCell) => CellValue {
  const dates = new Map<number, Date>();
  const dateFormats = new Map<string | undefined, boolean>();
  return ({type, value, format}) => {
    if (value === null) return '';
    if (type === 'error') return googleError(String(value));
    if (typeof value !== 'number') return value;
    let isDate = dateFormats.get(format);
    if (isDate === undefined) {
      isDate = isDateFormat(format);
      dateFormats.set(format, isDate);
    }
    if (!isDate) return value;
    let date = dates.get(value);
    if (!date) {
      date = dateFromSerial(value, timeZone);
      dates.set(value, date);
    }
    return date;
  };
}

/** The text that a cell shows. */
export function shownText({type, value, formattedValue}: EvaluatedCell): string {
  return type === 'error' ? googleError(String(value)) : formattedValue;
}
