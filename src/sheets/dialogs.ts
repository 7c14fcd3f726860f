/** What the add-on says to and asks of the user. Never a dialog inside the lock: it stays open as long as the user likes. */

import {PRODUCT} from '../texts/dialogs';
import {retry} from './retry';
import type {Workbook} from './workbook';

/** Tells the user something that wants an OK. */
export function say(title: string, message: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, message, ui.ButtonSet.OK);
}

/** True for OK, false for Cancel or closing the dialog. */
export function agree(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

/** Yes, no, or null for Cancel or closing the dialog. */
export function choose(title: string, question: string): boolean | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(title, question, ui.ButtonSet.YES_NO_CANCEL);
  return answer === ui.Button.YES ? true : answer === ui.Button.NO ? false : null;
}

/** Tells the user something that goes away by itself, after Google's five seconds or so many. */
export function toast(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, message: string, seconds = 5): void {
  retry(() => spreadsheet.toast(message, PRODUCT, seconds));
}

/** Says what is being done, where it takes longer than a user waits without a word. What comes of it is said after it. */
export function sayAtWork({spreadsheet}: Workbook, message: string): void {
  toast(spreadsheet, message, 30);
}
