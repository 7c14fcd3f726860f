import type {Column, Table, Validation} from '../../src/pipeline/tables/table';
import {markdownTable, page} from './markdown.ts';

/** docs/tables.md: the sheets that people fill in, and their columns. */
export function tablesPage(tables: readonly Table[]): string {
  return page('src/pipeline/tables/tables.ts', [
    '# The tables',
    'These sheets are yours: the add-on reads them, and writes there only what you enter in its panel. A column is found ' +
      'by the text in its first row. Move columns, insert some of your own between them, sort and filter: it makes no ' +
      'difference.',
    ...tables.flatMap(table => [`## ${table.sheet}`, table.what, columns(table, tables)]),
  ]);
}

function columns(table: Table, tables: readonly Table[]): string {
  return markdownTable(
    ['Column', 'Holds', 'Needed', 'Meaning'],
    table.columns.map(column => [column.header, holds(column, tables), column.required ? 'yes' : '', column.note]),
  );
}

const HOLDS: Readonly<Record<Column['type'], string>> = {
  name: 'a name',
  text: 'any text',
  date: 'a date',
  number: 'a number',
};

function holds({type, validation}: Column, tables: readonly Table[]): string {
  const limit = validation && limits(validation, tables);
  return limit ? `${HOLDS[type]}, ${limit}` : HOLDS[type];
}

function limits(validation: Validation, tables: readonly Table[]): string | undefined {
  switch (validation.kind) {
    case 'oneOf':
      return `one of ${validation.values.join(', ')}`;
    case 'fromTable': {
      const table = tables.find(({id}) => id === validation.table);
      const column = table?.columns.find(({id}) => id === validation.column);
      return `as in ${table?.sheet} · ${column?.header}`;
    }
    case 'atLeast':
      return `${validation.minimum} or more`;
    case 'between':
      return `${validation.minimum} to ${validation.maximum}`;
    case 'date':
      return undefined;
  }
}
