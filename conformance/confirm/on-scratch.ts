import type {Scratch, Sheet} from '../facts/fact';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Does the work on new sheets, and deletes them whatever happens. No other sheet is touched. */
export function onScratch<Result>(spreadsheet: Spreadsheet, work: (scratch: Scratch) => Result): Result {
  const made: Sheet[] = [];
  const more = (): Sheet => {
    const sheet = spreadsheet.insertSheet();
    made.push(sheet);
    return sheet;
  };
  try {
    return work({sheet: more(), more});
  } finally {
    for (const sheet of made) spreadsheet.deleteSheet(sheet);
  }
}
