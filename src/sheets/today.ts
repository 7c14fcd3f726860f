import {serialDay} from '../pipeline/tables/serial-day';

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
