/** Finds out, before anything is changed, which sheet serves as which of the add-on's. */

import {GENERATED_SHEETS} from '../pipeline/plan/workbook-plan';
import {findColumns} from '../pipeline/tables/header';
import type {Table, TableId} from '../pipeline/tables/table';
import {columnOf, TABLES} from '../pipeline/tables/tables';
import {headerRow} from './read-table';
import type {SheetId, Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The add-on's sheets in the order in which they stand in a new spreadsheet. */
const SHEET_ORDER: readonly SheetId[] = [
  'overview',
  'board',
  'toDo',
  'dealList',
  'conversations',
  'customers',
  'stages',
  'targets',
  'lists',
  'rows',
  'log',
  'deals',
];

export interface Claims {
  /** For each sheet to use or make: its name. */
  readonly names: ReadonlyMap<SheetId, string>;
  /** Names that are taken by sheets with other contents; these are left alone. */
  readonly taken: readonly string[];
  /** Whether the log has no conversation yet. */
  readonly isFirstTime: boolean;
}

export function claimSheets(workbook: Workbook): Claims {
  const names = new Map<SheetId, string>();
  const taken: string[] = [];
  for (const id of SHEET_ORDER) {
    const known = workbook.find(id);
    const name = known ? known.getName() : defaultName(id);
    const present = known ?? workbook.spreadsheet.getSheetByName(name);
    if (!present || known || isOurs(workbook, present, id)) names.set(id, name);
    else {
      taken.push(name);
      names.set(id, workbook.freeName(name));
    }
  }
  const log = workbook.spreadsheet.getSheetByName(names.get('conversations') as string);
  return {names, taken, isFirstTime: !log || log.getLastRow() <= 1};
}

/** Takes the claimed sheets over and makes those that are missing. */
export function takeSheets(workbook: Workbook, {names}: Claims): void {
  for (const [id, name] of names) {
    const present = workbook.spreadsheet.getSheetByName(name);
    if (!present) workbook.insert(id, name);
    else if (workbook.nameOf(id) !== name) workbook.remember(id, present);
  }
}

function defaultName(id: SheetId): string {
  return id in TABLES ? TABLES[id as TableId].sheet : GENERATED_SHEETS[id as keyof typeof GENERATED_SHEETS];
}

/** A sheet of the right name is ours when it is blank, carries our mark, or has the table's required headers. */
function isOurs(workbook: Workbook, sheet: Sheet, id: SheetId): boolean {
  return workbook.isFree(sheet, id) || (id in TABLES && hasRequired(sheet, TABLES[id as TableId]));
}

function hasRequired(sheet: Sheet, table: Table): boolean {
  const {missing} = findColumns(table, headerRow(sheet));
  return missing.every(id => !columnOf(table, id).required);
}
