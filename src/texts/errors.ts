/** Why something was not done, and the way out: shown in a dialog, or in the panel. `inMenu` is the way to the menu's items. */
import {REFRESH_OVERVIEW, SET_UP, SHARE} from './items';

/** @param reason Google's words, or a bug's. */
export const wentWrong = (reason: string) =>
  `Something went wrong: ${reason}\n\nYour own rows are as they were. Try again; if it happens again, run Set up, which repairs everything that Sales Pipeline made.`;

/** Sheets and columns. */
export const tableMissing = (sheet: string, inMenu: string) =>
  `The sheet "${sheet}" is missing. If it was deleted, bring it back with File > Version history, or run ${inMenu}${SET_UP} to start an empty one.`;
export const sheetMissing = (sheet: string, inMenu: string) =>
  `The sheet "${sheet}" is missing. Run ${inMenu}${SET_UP}, which makes it again.`;
export const sheetBroken = (sheet: string, inMenu: string) =>
  `The hidden sheet "${sheet}" does not work out. Run ${inMenu}${SET_UP}, which repairs what it reads, and open the panel again.`;
export const sheetGone = (sheet: string) => `The sheet "${sheet}" disappeared while it was being written.`;
export const columnsMissing = (sheet: string, headers: readonly string[], inMenu: string) =>
  `Row 1 of the sheet "${sheet}" has no column ${headers.map(quoted).join(', ')}. Give the column its header back, or run ${inMenu}${SET_UP} to add it.`;
export const headerMoved = (sheet: string, row: number) =>
  `The header of the sheet "${sheet}" stands in row ${row} and belongs in row 1. Delete what stands above it, or undo what moved it, and try again. Nothing was written to the sheet.`;
/** A finding of the data check, and its remedy. */
export const COLUMN_TWICE = 'Two columns have this header, and the first one counts.';
export const RENAME_OTHER = 'Rename the other one.';
export const refreshFirst = (inMenu: string) => `Run ${inMenu}Refresh overview first.`;
export const sheetsMadeMeanwhile = (names: readonly string[]) =>
  `Meanwhile somebody made ${names.map(quoted).join(', ')}. Nothing was changed. Run Set up again.`;

/** @param sheet that holds the deals' facts, in the place of Conversations. */
export const dealsFromElsewhere = (sheet: string) =>
  `The deals come from the sheet "${sheet}", which is filled from elsewhere: log and change them there. To log here instead, delete that sheet and run ${SET_UP}. Nothing was changed.`;
export const notProvable = (sheet: string) =>
  `The deals come from the sheet "${sheet}", which holds no conversations, so there is nothing to count again. Compare with the overview where that sheet is filled from.`;

/** Others. */
export const SOMEBODY_ELSE =
  'Somebody else is changing this spreadsheet with Sales Pipeline right now. Nothing was changed. Try again in a minute.';
/** @param places ranges, or sheets (`wholeSheet`). */
export const protectedFromYou = (places: readonly string[]) =>
  `Somebody protected ${places.join(', ')} against your changes. Ask them or the owner of the spreadsheet to let you edit that, under Data > Protect sheets and ranges, and try again. Nothing was changed.`;
export const wholeSheet = (sheet: string) => `the sheet "${sheet}"`;

/** Rows. */
export const rowGone = (sheet: string, row: number) => `${sheet} has no row ${row} any more. Check the data again.`;
export const talkGone = (customer: string, day: string) =>
  `The conversation with ${customer} on ${day} is not there any more. Explain the number again.`;
export const noSuchDay = (column: string) => `${column}: this day is not in the calendar. Choose another.`;
export const DATE_AND_CUSTOMER = 'A conversation has a date and a customer.';
export const NOTHING_TO_TAKE_BACK =
  'The row was changed or deleted since, so there is nothing to take back. Look for it in the log, and delete it there if need be.';
export const CELLS_CHANGED =
  'The rows were moved or changed since, so this cannot be taken back any more. Nothing was changed. Look for the cells in the sheet.';

/** @param cell its address. */
export const besideImport = (cell: string) =>
  `${cell} is not of the import, and would go with its row. Move or clear it, and try again. Nothing was changed.`;

/** Stages. */
export const STAGES_CHANGED =
  'The stages or the log were changed since, so this cannot be taken back any more. Nothing was changed. File > Version history still has the sheets as they were.';
/** @param problems a line each. */
export const stagesNeedMending = (problems: readonly string[]) =>
  `The stages need mending first; the overview was left as it was.\n\n${problems.join('\n')}`;
export const holdsFormula = (cell: string) =>
  `${cell} holds a formula, and this change would write over it. Put its result in its place, or change the stages in the sheet. Nothing was changed.`;
export const stoppedHalfWay = (reason: string) =>
  `Google Sheets stopped the change of the stages half-way: ${reason}. It is finished when Sales Pipeline is next used in this spreadsheet: open the panel again in a minute.`;

/** Frozen copies. */
export const notAsDrawn = (sheet: string, inMenu: string) =>
  `"${sheet}" is not as it would be drawn now: stages have changed, or rows or columns were moved by hand. Run ${inMenu}${REFRESH_OVERVIEW}, then try again. Nothing was changed.`;
export const COPY_GONE = `This frozen copy is not there any more. Open ${SHARE} again, which lists those that are.`;
export const titlesMoved = (sheet: string) =>
  `The titles of "${sheet}" do not stand where they stood: somebody wrote over them, or moved rows or columns. Undo that, or choose another copy.`;

/** Lists that are brought in. */
export const LIST_GONE = 'The sheet of the list is gone. Choose another one.';
export const headerOfOurs = (header: string) =>
  `"${header}" is a column of the table. Leave yours out, or give it another name. Nothing was changed.`;
/** @param column its sheet and letters. */
export const columnTaken = (header: string, column: string) =>
  `${column}, "${header}", holds formulas, or something below the last row. Leave it out, or give it another name. Nothing was changed.`;
/** @param most cells that a spreadsheet holds. @param fitting of all conversations. */
export const noRoom = (most: number, fitting: number, conversations: number) =>
  `Google Sheets holds ${most} cells in a spreadsheet: of these ${conversations} conversations about ${fitting} still fit. Leave some out, or delete blank rows, columns and sheets, and try again. Nothing was changed.`;
export const IMPORT_OVER =
  'This import was ended or taken back, or somebody began another one. Begin again: rows that are there are passed over.';
export const NO_IMPORT = 'There is no import to take back, or it was taken back already: look at the log.';
export const importedRowChanged = (sheet: string, row: number) =>
  `Row ${row} of "${sheet}" changed or moved since the import. ${BRING_BACK}`;
export const importedRowsChanged = (sheet: string, first: number, last: number) =>
  `Of rows ${first} to ${last} of "${sheet}" some changed or moved since the import. ${BRING_BACK}`;
const BRING_BACK =
  'Bring back what was there (File > Version history), or delete the rows by hand. Nothing was changed.';

const quoted = (name: string) => `"${name}"`;
