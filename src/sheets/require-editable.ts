import {protectedFromYou, wholeSheet} from '../texts/errors';
import {requireLog} from './require-log';
import {retry} from './retry';
import {UserError} from './user-error';
import type {SheetId, Workbook} from './workbook';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Cells that are about to be written: of some columns, else of all, from a row on. */
export interface Target {
  /** Undefined: none of the add-on's own. */
  readonly id?: SheetId;
  readonly firstRow: number;
  readonly columns?: readonly number[];
  /** Where it is not the add-on's yet. */
  readonly sheet?: GoogleAppsScript.Spreadsheet.Sheet | undefined;
}

/**
 * Refuses, before anything is written, where somebody protected the cells against this user: Google refuses one write after
 * the other, and what was written before stands. Two calls, and one for each protection, also of the add-on's own, which only
 * warn.
 *
 * @throws UserError that names the cells. Whose protection it is, Google tells only those whom it lets in. Also of the log where
 * an extract stands in its place.
 */
export function requireEditable(workbook: Workbook, targets: readonly Target[]): void {
  if (targets.some(({id}) => id === 'conversations')) requireLog(workbook);
  const {RANGE, SHEET} = SpreadsheetApp.ProtectionType;
  const closed = retry(() =>
    [RANGE, SHEET].flatMap(type => workbook.spreadsheet.getProtections(type)).filter(each => !each.canEdit()),
  );
  const places = closed.flatMap(protection => {
    const place = placeOf(workbook, protection, targets);
    return place === undefined ? [] : [`${place}${protection.getDescription() && ` (${protection.getDescription()})`}`];
  });
  if (places.length === 0) return;
  throw new UserError(protectedFromYou(places));
}

/** What it protects of the targets; undefined for nothing, or where it leaves some cells free. */
function placeOf({memory}: Workbook, protection: Protection, targets: readonly Target[]): string | undefined {
  const range = protection.getRange();
  const gid = range.getGridId();
  const known = memory.sheets.find(({id}) => id === gid);
  const target = targets.find(({id, sheet}) => (known && id === known.as) || sheet?.getSheetId() === gid);
  if (!target) return undefined;
  const name = range.getSheet().getName();
  if (protection.getProtectionType() === SpreadsheetApp.ProtectionType.SHEET) {
    return protection.getUnprotectedRanges().length === 0 ? wholeSheet(name) : undefined;
  }
  const [first, last] = [range.getColumn(), range.getLastColumn()];
  const isMet =
    range.getLastRow() >= target.firstRow &&
    (target.columns?.some(column => first <= column && column <= last) ?? true);
  return isMet ? `${name}!${range.getA1Notation()}` : undefined;
}
