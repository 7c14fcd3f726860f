import {isBlank} from './workbook';

/** Puts the blank sheet that a new spreadsheet begins with behind all others: who opens the spreadsheet sees its first sheet. */
export function putBlankBehind(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const sheets = spreadsheet.getSheets();
  const [first] = sheets;
  if (!first || !isBlank(first)) return;
  spreadsheet.setActiveSheet(first);
  spreadsheet.moveActiveSheet(sheets.length);
}
