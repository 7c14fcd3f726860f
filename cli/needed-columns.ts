import type {Column, Table} from '../src/pipeline/tables/table';
import {CONVERSATIONS, columnOf} from '../src/pipeline/tables/tables';

/**
 * The columns without which a file is not taken for this table. A row of the log may leave its stage blank; a log without
 * the column would move no deal at all.
 */
export function neededColumns(table: Table): readonly Column[] {
  const stage = table.id === CONVERSATIONS.id ? columnOf(CONVERSATIONS, 'stage') : undefined;
  return table.columns.filter(column => column.required || column === stage);
}
