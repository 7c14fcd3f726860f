import type {Answer} from '../../panel/answer';
import {place} from '../../panel/schemas';
import type {TableId} from '../../pipeline/tables/table';
import {TABLES} from '../../pipeline/tables/tables';
import {selectCell} from '../../sheets/select-cell';
import {panelCall} from './panel-call';

/** Shows a row of an input table to the user, with the cell of a column selected. */
export function goToRow(sent: unknown): Answer<null> {
  return panelCall(place, sent, (workbook, {table, column, row}) => {
    selectCell(workbook, TABLES[table as TableId], column, row);
    return null;
  });
}
