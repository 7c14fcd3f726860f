import {retry} from './retry';
import {isBlank, type Workbook} from './workbook';

/** Puts the blank sheet that a new spreadsheet begins with behind all others: who opens the spreadsheet sees its first sheet. */
export function putBlankBehind(workbook: Workbook): void {
  const {spreadsheet} = workbook;
  retry(() => {
    const sheets = spreadsheet.getSheets();
    const [first] = sheets;
    // The overview is blank too until it is written.
    if (!first || workbook.roleOf(first.getSheetId()) !== undefined || !isBlank(first)) return;
    first.activate();
    spreadsheet.moveActiveSheet(sheets.length);
  });
}
