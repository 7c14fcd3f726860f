import {placeOf} from '../pipeline/plan/calculation-sheets';
import type {GroupId, Layout} from '../pipeline/plan/layout';
import {retry} from './retry';
import type {Workbook} from './workbook';

/** Rows that a table may still grow by before the next Refresh, and the steps in which its room grows. */
const SPARE = 3;
const STEP = 5;

export const LEAST_ROOM: Layout['room'] = {people: STEP, sources: STEP, reasons: STEP};

/** How many rows the overview keeps for each table that grows with the data: those it has now, and some to spare. */
export function readRoom(workbook: Workbook): Layout['room'] {
  const lists = workbook.find('lists');
  const values = lists ? retry(() => lists.getDataRange().getValues()) : [];
  const room = (group: GroupId) => {
    const {column} = placeOf(group, 'number');
    const rows = values.filter(row => typeof row[column - 1] === 'number').length;
    return STEP * Math.ceil((rows + SPARE) / STEP);
  };
  return {people: room('people'), sources: room('sources'), reasons: room('reasons')};
}
