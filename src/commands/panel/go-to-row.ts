import type {Answer} from '../../panel/answer';
import {place} from '../../panel/schemas';
import type {TableId} from '../../pipeline/tables/table';
import {TABLES} from '../../pipeline/tables/tables';
import {selectCell} from '../../sheets/select-cell';
import {answered} from './answered';

/** Shows a row of an input table to the user, with the cell of a column selected. */
export function goToRow(sent: unknown): Answer<null> {
  const {table, column, row} = place.parse(sent);
  return answered(() => {
    selectCell(TABLES[table as TableId], column, row);
    return null;
  });
}
