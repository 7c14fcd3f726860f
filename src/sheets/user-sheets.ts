/** Sheets of the user's own, read as lists. */
import type {SheetListed} from '../panel/calls';
import type {SheetRows} from '../panel/schemas';
import {isDate} from '../pipeline/tables/cell-content';
import {LIST_GONE} from '../texts/errors';
import {retry} from './retry';
import {timeReader} from './today';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/** All that hold something and are not hidden, without those of the add-on. */
export function userSheets(workbook: Workbook): SheetListed[] {
  return retry(() => workbook.spreadsheet.getSheets()).flatMap(sheet => {
    const id = sheet.getSheetId();
    if (workbook.roleOf(id) !== undefined || retry(() => sheet.isSheetHidden())) return [];
    const [rows, columns] = retry(() => [sheet.getLastRow(), sheet.getLastColumn()] as const);
    return rows === 0 ? [] : [{id, name: retry(() => sheet.getName()), rows, columns}];
  });
}

const MIDNIGHT = 'T00:00:00';

/**
 * Cells from column A to the last that is filled: numbers as they are, dates as ISO days or times in the spreadsheet's zone,
 * anything else as text.
 *
 * @throws UserError when the sheet is gone.
 */
export function readUserRows({spreadsheet}: Workbook, {id, first, count}: SheetRows): (string | number)[][] {
  const sheet = retry(() => spreadsheet.getSheetById(id));
  if (!sheet) throw new UserError(LIST_GONE);
  const [rows, columns] = retry(() => [sheet.getLastRow(), sheet.getLastColumn()] as const);
  const there = Math.min(count, rows - first + 1);
  if (there <= 0) return [];
  const time = timeReader(spreadsheet, "yyyy-MM-dd'T'HH:mm:ss");
  const values = retry(() => sheet.getRange(first, 1, there, columns).getValues());
  return values.map(cells =>
    cells.map(cell => {
      if (typeof cell === 'number') return cell;
      if (isDate(cell)) return time(cell).replace(MIDNIGHT, '');
      return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
    }),
  );
}
