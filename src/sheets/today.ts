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
  const zone = spreadsheet.getSpreadsheetTimeZone();
  return cell => {
    if (typeof cell === 'number') return isoDay(cell);
    return isDate(cell) ? Utilities.formatDate(cell, zone, 'yyyy-MM-dd') : '';
  };
}
