/** The tables of warehouse/schema.sql, which are those that people fill in, as columns of a database. */
import type {ColumnType, TableId} from '../../src/pipeline/tables/table';
import {TABLES} from '../../src/pipeline/tables/tables';

export type SqlType = 'INT64' | 'FLOAT64' | 'STRING' | 'DATE' | 'DATETIME';

export interface SqlColumn {
  readonly name: string;
  readonly type: SqlType;
}

const TYPE: Readonly<Record<ColumnType, SqlType>> = {name: 'STRING', text: 'STRING', number: 'FLOAT64', date: 'DATE'};

/** Behind the number of its row: of a conversation the time of day counts too, and what could not be read is kept. */
export function tableColumns(table: TableId): readonly SqlColumn[] {
  const own = TABLES[table].columns.map(({id, type}): SqlColumn => {
    return {name: id, type: table === 'conversations' && id === 'date' ? 'DATETIME' : TYPE[type]};
  });
  const unread: SqlColumn[] = table === 'conversations' ? [{name: 'unread', type: 'STRING'}] : [];
  return [{name: 'rowNumber', type: 'INT64'}, ...own, ...unread];
}

export const SETTINGS_COLUMNS: readonly SqlColumn[] = [
  {name: 'asOfDay', type: 'DATE'},
  {name: 'salesperson', type: 'STRING'},
  {name: 'source', type: 'STRING'},
  {name: 'firstContactFrom', type: 'DATE'},
  {name: 'firstContactTo', type: 'DATE'},
  {name: 'period', type: 'STRING'},
];

export function columnsOf(table: TableId | 'settings'): readonly SqlColumn[] {
  return table === 'settings' ? SETTINGS_COLUMNS : tableColumns(table);
}
