import type {ExtractColumn} from '../../src/pipeline/tables/extract';
import type {Column, Table, Validation} from '../../src/pipeline/tables/table';
import type {CalculationSheet, MadeSheet} from './made-sheets.ts';
import {markdownTable, page, sentence} from './markdown.ts';

/** A table that people fill in, and what its rows are. */
export interface ToldTable extends Table {
  readonly what: string;
}

/** docs/tables.md: the sheets that people fill in, those that the add-on makes of them, and their columns. */
export function tablesPage(
  tables: readonly ToldTable[],
  made: readonly MadeSheet[],
  calculations: readonly CalculationSheet[],
  extract: readonly (ExtractColumn & {readonly what: string})[],
): string {
  return page('src/pipeline/tables/tables.ts, src/pipeline/facts and src/pipeline/views', [
    '# The tables',
    'These sheets are yours: the add-on reads them, and writes there only what you enter in its panel. A column is found ' +
      'by the text in its first row. Move columns, insert some of your own between them, sort and filter: it makes no ' +
      'difference.',
    ...tables.flatMap(table => [`## ${table.sheet}`, table.what, columns(table, tables)]),
    '## An extract, in the place of Conversations',
    'Where the log is kept elsewhere, such as in [the warehouse](decisions/warehouse.md), a sheet with the facts of its deals may ' +
      'stand in the place of Conversations: an extract of the view *deals*, or any sheet with these titles in row 1, in any order, ' +
      'other columns beside them. One row is one deal. Set up asks whether to make the overview from it; it is only read, never ' +
      'written. Stages names the stages, and Targets the quotas, as ever; Customers is not needed.',
    markdownTable(
      ['Column', 'Holds', 'Needed in each row', 'Meaning'],
      extract.map(({header, type, required, what}) => [header, HOLDS[type], required ? 'yes' : '', sentence(what)]),
    ),
    'What only the conversations tell shows –, and Check data names it. As of may be any day from the last contact on: how ' +
      'things stood before is asked where the sheet is filled from. A sheet without a column of its own for a fact may leave the ' +
      'column blank: the first contact and the day since when it stands at its stage are then the last contact, the furthest stage is the present one.',
    '# The sheets that the add-on makes',
    'A row that you add to your tables shows in them at once: all is formulas, but for Data check. They show the deals that ' +
      'pass the filters of the overview. Refresh overview writes them anew; what you type there is lost, but for the yellow ' +
      'cells of the overview.',
    ...made.flatMap(({name, what, columns: shown}) => [`## ${name}`, what, ...described(shown)]),
    '# The hidden sheets',
    'Where the formulas sort and flag what the others count. Made and rewritten like them; nothing to type in.',
    ...calculations.flatMap(({name, lists}) => [
      `## ${name}`,
      ...lists.flatMap(list => [
        list.what,
        markdownTable(
          ['', 'Column', 'What it is'],
          list.columns.map(({letters, header, what}) => [letters, header, sentence(what)]),
        ),
      ]),
    ]),
  ]);
}

function described(shown: MadeSheet['columns']): string[] {
  if (shown.length === 0) return [];
  return [
    markdownTable(
      ['Column', 'What it is'],
      shown.map(({header, what}) => [header, sentence(what)]),
    ),
  ];
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
