import {placeOf} from '../pipeline/facts/fact-sheets';
import type {Contents} from '../pipeline/plan/contents';
import type {GroupId, Layout} from '../pipeline/plan/layout';
import {generatedSheet} from './read-calculations';
import {retry} from './retry';
import type {Workbook} from './workbook';

/** Rows that a table may still grow by before the next Refresh, and the steps in which its capacity grows. */
const SPARE = 2;
const STEP = 4;

/** Before anything is known of the data. */
export const LEAST_CAPACITY: Layout['capacity'] = {people: STEP, sources: STEP, reasons: STEP};

/** How many rows the overview keeps for each table that grows with the data: those it has now, and some to spare. */
export function readCapacity(workbook: Workbook): Layout['capacity'] {
  const lists = workbook.find('lists');
  const {column: left, firstRow, lastRow = firstRow} = placeOf('people', 'key');
  const {column: right} = placeOf('reasons', 'key');
  const rows = lastRow - firstRow + 1;
  const values = lists ? retry(() => lists.getSheetValues(firstRow, left, rows, right - left + 1)) : [];
  const capacity = (group: GroupId) => {
    const {column} = placeOf(group, 'key');
    const names = values.filter(row => row[column - left] !== '').length;
    return STEP * Math.ceil((names + SPARE) / STEP);
  };
  return {people: capacity('people'), sources: capacity('sources'), reasons: capacity('reasons')};
}

/** What the columns of the overview must be wide enough for. */
export function readContents(workbook: Workbook): Contents {
  const {sheet, column, firstRow} = placeOf('settings', 'longestName');
  const [[longestName, largest] = []] = retry(() =>
    generatedSheet(workbook, sheet).getSheetValues(firstRow, column, 1, 2),
  );
  const amount = Number(largest);
  return {
    longestName: Math.max(Number(longestName) || 0, 0),
    digits: amount >= 1 ? Math.min(15, 1 + Math.floor(Math.log10(amount))) : 1,
  };
}
