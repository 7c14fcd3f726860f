import {FACT_SHEETS, type FactSheetId} from '../facts/fact-sheets';

/** How many cells stand on generated sheets for each row of the log, and for each deal. */
export const CELLS_BEHIND = {
  conversation: columnsOf('rows') + columnsOf('log'),
  deal: columnsOf('pairs') + columnsOf('deals'),
};

function columnsOf(id: FactSheetId): number {
  return Object.values(FACT_SHEETS[id].lists).reduce((sum, columns) => sum + columns.length, 0);
}
