import {isDate} from '../pipeline/tables/cell-content';
import {isoDay, serialDay} from '../pipeline/tables/serial-day';

/** Today in the spreadsheet's time zone, which may differ from the script's, as `yyyy-MM-dd`. */
export function today(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  return Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
}

/** Today as a serial number of days. */
export function todaySerial(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): number {
  return serialDay(today(spreadsheet)) as number;
}

/** The present moment for people, in the spreadsheet's time zone. */
export function now(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  return Utilities.formatDate(new Date(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');
}

/** The ISO day of a date cell, in the spreadsheet's time zone; `""` for a cell without a date. */
export function dayOfCell(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): (cell: unknown) => string {
  const day = timeReader(spreadsheet, 'yyyy-MM-dd');
  return cell => {
    if (typeof cell === 'number') return isoDay(cell);
    return isDate(cell) ? day(cell) : '';
  };
}

/**
 * The time of a Date in the spreadsheet's time zone. A table has its days many times over, so each is asked for once; a cell
 * holds fractions of a day, which may miss the second by a hair.
 */
export function timeReader(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  pattern: string,
): (date: Date) => string {
  const known = new Map<number, string>();
  let zone: string | undefined;
  return date => {
    const time = Math.round(date.getTime() / 1000) * 1000;
    zone ??= spreadsheet.getSpreadsheetTimeZone();
    const text = known.get(time) ?? Utilities.formatDate(new Date(time), zone, pattern);
    known.set(time, text);
    return text;
  };
}
