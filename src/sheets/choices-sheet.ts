/** The hidden sheet with all that the panel offers: read in one call, and made when it is missing or of another version. */

import type {Choices} from '../pipeline/choices/choices';
import {CHOICES_SHEET, choicesPlan} from '../pipeline/choices/choices-plan';
import {readChoices} from '../pipeline/choices/read-choices';
import {IN_MENU} from '../pipeline/menu';
import type {GeneratedSheetId} from '../pipeline/plan/sheet-plan';
import {CONVERSATIONS} from '../pipeline/tables/tables';
import {sheetBroken} from '../texts/errors';
import {buildSheets} from './build-sheets';
import {locked} from './lock';
import {generatedSheet} from './read-calculations';
import {readPlaces} from './read-layout';
import {sheetOf} from './read-table';
import {retry} from './retry';
import {surveyor} from './sheet-state';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows beyond what is listed when the sheet is made; when they run out it is made anew. */
const SPARE_ROWS = 2000;
const READ_SHEETS: readonly GeneratedSheetId[] = ['overview', 'lists', 'rows', 'log', 'pairs'];

/**
 * What the panel offers.
 *
 * @throws UserError when a sheet that it is read from is missing, or the sheet does not work out.
 */
export function readChoicesSheet(workbook: Workbook): Choices {
  // Who opens the panel may be the next one after a run that was cut off: `locked` finishes it.
  if (workbook.kept.pending) return locked(workbook, () => madeAnew(workbook));
  const sheet = workbook.spreadsheet.getSheetByName(CHOICES_SHEET);
  return (sheet && choicesOn(workbook, sheet)) ?? locked(workbook, () => madeAnew(workbook));
}

function choicesOn({memory: {sheets, drawn}}: Workbook, sheet: Sheet): Choices | undefined {
  const choices = readChoices(retry(() => sheet.getDataRange().getValues()));
  const log = sheets.find(({as}) => as === CONVERSATIONS.id);
  // Set up may have taken another sheet for the log since.
  if (!choices || (log && log.id !== choices.log.sheetId)) return undefined;
  return {
    ...choices,
    made: {sheets: sheets.map(({as, id}) => ({as, id})), types: drawn?.types ?? []},
    dealsFrom: drawn?.ofDeals ? log?.name : undefined,
  };
}

/** Inside the lock, since two panels that open at once would both make it. */
function madeAnew(workbook: Workbook): Choices {
  const known = workbook.find('choices');
  const present = known && choicesOn(workbook, known);
  if (present) return present;
  for (const id of READ_SHEETS) generatedSheet(workbook, id);
  const active = workbook.spreadsheet.getActiveRange();
  const sheet = known ?? workbook.insert('choices', CHOICES_SHEET);
  workbook.save();
  const listed = (['pairs', 'customers'] as const).map(id => workbook.find(id)?.getLastRow() ?? 0);
  const plan = choicesPlan(
    readPlaces(workbook),
    sheetOf(workbook, CONVERSATIONS).getSheetId(),
    Math.max(...listed) + SPARE_ROWS,
  );
  buildSheets(workbook, [plan], surveyor(workbook));
  // A new sheet becomes the active one; the user stays where they were.
  if (active) workbook.spreadsheet.setActiveRange(active);
  SpreadsheetApp.flush();
  const choices = choicesOn(workbook, sheet);
  if (choices) return choices;
  throw new UserError(sheetBroken(CHOICES_SHEET, IN_MENU));
}
