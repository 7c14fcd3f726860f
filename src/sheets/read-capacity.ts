import {placeOf} from '../pipeline/facts/fact-sheets';
import type {GroupId, Layout} from '../pipeline/plan/layout';
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
  const values = lists ? retry(() => lists.getDataRange().getValues()) : [];
  const capacity = (group: GroupId) => {
    const {column, firstRow} = placeOf(group, 'key');
    const rows = values.slice(firstRow - 1).filter(row => row[column - 1] !== '').length;
    return STEP * Math.ceil((rows + SPARE) / STEP);
  };
  return {people: capacity('people'), sources: capacity('sources'), reasons: capacity('reasons')};
}
