import {columnLetters} from '../formula/column-letters';
import type {TableId, Validation} from '../pipeline/tables/table';
import type {InputTable} from './input-table';
import {retry} from './retry';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Gives each column its dropdown or warning. A second step, since a dropdown may read another table's column. */
export function ensureValidations(tables: ReadonlyMap<TableId, InputTable>): void {
  const source = (id: TableId, column: string): Range => {
    const table = tables.get(id) as InputTable;
    return table.sheet.getRange(bodyOf(table, column));
  };
  tables.forEach(place => {
    const columns = place.table.columns.filter(({validation}) => validation);
    const bodies = place.sheet.getRangeList(columns.map(({id}) => bodyOf(place, id))).getRanges();
    columns.forEach(({note, validation}, index) => {
      if (validation) retry(() => bodies[index]?.setDataValidation(rule(note, validation, source)));
    });
  });
}

/** The cells below a column's header, however many there are. */
function bodyOf({columns}: InputTable, id: string): string {
  const letters = columnLetters(columns[id] as number);
  return `${letters}2:${letters}`;
}

/** What does not fit is kept, with a warning: Google's default. */
function rule(
  note: string,
  validation: Validation,
  source: (table: TableId, column: string) => Range,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setHelpText(note);
  switch (validation.kind) {
    case 'oneOf':
      return builder.requireValueInList([...validation.values], true).build();
    case 'fromTable':
      return builder.requireValueInRange(source(validation.table, validation.column), true).build();
    case 'date':
      return builder.requireDate().build();
    case 'atLeast':
      return builder.requireNumberGreaterThanOrEqualTo(validation.minimum).build();
    case 'between':
      return builder.requireNumberBetween(validation.minimum, validation.maximum).build();
  }
}
