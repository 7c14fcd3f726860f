/** Finds out, before anything is changed, which sheet serves as which of the add-on's. */
import {extractColumns} from '../pipeline/tables/header';
import type {TableId} from '../pipeline/tables/table';
import {CONVERSATIONS, TABLES} from '../pipeline/tables/tables';
import {GENERATED_SHEETS} from '../pipeline/workbook/workbook-plan';
import {headerRow, isExtract, isHeader} from './header-row';
import {isTableEmpty} from './last-filled-row';
import {requireHeaderAbove} from './moved-header';
import {isPassing, retry} from './retry';
import {isBlank, type SheetId, type Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The add-on's sheets in the order in which they stand in a new spreadsheet. */
const SHEET_ORDER: readonly SheetId[] = [
  'overview',
  'board',
  'toDo',
  'deals',
  'conversations',
  'customers',
  'stages',
  'targets',
  'lists',
  'rows',
  'log',
  'pairs',
];

/** A sheet to make, or one to take over: a blank one, or a table with the right headers. */
export interface Claim {
  readonly id: SheetId;
  readonly name: string;
  readonly sheet: Sheet | undefined;
}

/** What Set up is about to take and to make. */
export interface Claims {
  /** The sheets that are not the add-on's yet. */
  readonly wanted: readonly Claim[];
  /** Sheets that have one of our names but other contents, left alone, and the names to use instead. */
  readonly taken: readonly {readonly name: string; readonly instead: string}[];
  /** Whether there is a log, and no conversation in it yet. */
  readonly isFirstTime: boolean;
  /** Whether the log is, or becomes, an extract. */
  readonly ofDeals: boolean;
  /** The name of an extract that could take the place of the log. */
  readonly offered: string | undefined;
}

/**
 * Changes nothing.
 *
 * @param takesOffered an extract takes the place of the log.
 * @throws UserError when the log's header is no more in row 1.
 */
export function claimSheets(workbook: Workbook, takesOffered = false): Claims {
  const offered = findExtract(workbook);
  const wanted: Claim[] = [];
  const taken: {name: string; instead: string}[] = [];
  for (const id of SHEET_ORDER) {
    if (id === 'conversations' && takesOffered && offered) {
      wanted.push({id, ...offered});
      continue;
    }
    if (workbook.find(id)) continue;
    const name = defaultName(id);
    const present = workbook.allNames.find(name);
    if (!present) wanted.push({id, name, sheet: undefined});
    else if (isTable(workbook, present.sheet, id) || isBlank(present.sheet)) wanted.push({id, ...present});
    else {
      const instead = workbook.allNames.free(name);
      taken.push({name: present.name, instead});
      wanted.push({id, name: instead, sheet: undefined});
    }
  }
  const claimed = wanted.find(({id}) => id === 'conversations');
  const known = claimed ? null : workbook.find('conversations');
  // What stands below a header that was moved would go unseen, and the log be taken for empty.
  if (known) requireHeaderAbove(workbook, known, CONVERSATIONS);
  const log = known ?? claimed?.sheet;
  const ofDeals = log ? isExtract(workbook, log) : false;
  const isOffered = offered && offered.sheet.getSheetId() !== log?.getSheetId();
  return {
    wanted,
    taken,
    isFirstTime: !ofDeals && (!log || isTableEmpty(workbook, log, CONVERSATIONS)),
    ofDeals,
    offered: isOffered ? offered.name : undefined,
  };
}

/** A sheet of the user's own that is an extract. Where all sheets are the add-on's, that takes one call. */
function findExtract(workbook: Workbook): {readonly name: string; readonly sheet: Sheet} | undefined {
  const {spreadsheet} = workbook;
  if (retry(() => spreadsheet.getNumSheets()) <= workbook.memory.sheets.length) return undefined;
  const sheet = retry(() => spreadsheet.getSheets()).find(
    each => workbook.roleOf(each.getSheetId()) === undefined && extractColumns(titlesOf(workbook, each)) !== undefined,
  );
  return sheet && {name: retry(() => sheet.getName()), sheet};
}

/** None of a sheet that has no cells, such as a chart's or a connection's. */
function titlesOf(workbook: Workbook, sheet: Sheet): readonly unknown[] {
  try {
    return headerRow(workbook, sheet, CONVERSATIONS);
  } catch (error) {
    if (isPassing(error) || sheet.getType() === SpreadsheetApp.SheetType.GRID) throw error;
    return [];
  }
}

/** Takes the claimed sheets over and makes those that are missing. */
export function takeSheets(workbook: Workbook, {wanted}: Claims): void {
  for (const {id, name, sheet} of wanted) {
    if (sheet) workbook.adopt(id, sheet, name);
    else workbook.insert(id, name);
  }
  if (wanted.length === 0) return;
  // At once: should the run be cut off, the next one must know the new sheets, and that they want to be built.
  workbook.beginBuilding();
}

function defaultName(id: SheetId): string {
  return id in TABLES ? TABLES[id as TableId].sheet : GENERATED_SHEETS[id as keyof typeof GENERATED_SHEETS];
}

/** Whether a user's own sheet can serve as an input table: it has the headers that the table cannot do without. */
function isTable(workbook: Workbook, sheet: Sheet, id: SheetId): boolean {
  if (!(id in TABLES)) return false;
  const table = TABLES[id as TableId];
  return isHeader(table, headerRow(workbook, sheet, table));
}
