import {columnLetters} from '../formula/column-letters';
import {runs} from '../pipeline/plan/runs';
import type {TableId, Validation} from '../pipeline/tables/table';
import {rangesAt} from './areas';
import type {InputTable} from './input-table';
import {retry} from './retry';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Gives each column its dropdown or warning: one rule for all columns that want the same, in one call for neighbours. A
 * second step, since a dropdown may read another table's column.
 */
export function ensureValidations(tables: ReadonlyMap<TableId, InputTable>): void {
  const source = (id: TableId, column: string): Range => {
    const {sheet, columns} = tables.get(id) as InputTable;
    return sheet.getRange(bodyOf(columns[column] as number));
  };
  const made = new Map<string, Rule>();
  tables.forEach(({table, sheet, columns}) => {
    const wanted: (string | undefined)[] = [];
    for (const {id, validation} of table.columns) {
      if (validation) wanted[(columns[id] as number) - 1] = JSON.stringify(validation);
    }
    const alike = runs(wanted).filter(({value}) => value !== undefined);
    const bodies = bodiesAt(
      sheet,
      alike.map(({from, count}) => bodyOf(from + 1, from + count)),
    );
    alike.forEach(({value = ''}, index) => {
      const rule = made.get(value) ?? required(JSON.parse(value) as Validation, source).build();
      made.set(value, rule);
      retry(() => bodies[index]?.setDataValidation(rule));
    });
  });
}

/** Gives a sheet that is nothing but its header's row another one, without asking all sheets how long they are. */
function bodiesAt(sheet: GoogleAppsScript.Spreadsheet.Sheet, addresses: readonly string[]): Range[] {
  try {
    return retry(() => rangesAt(sheet, addresses));
  } catch (error) {
    if (retry(() => sheet.getMaxRows()) > 1) throw error;
    sheet.insertRowsAfter(1, 1);
    return rangesAt(sheet, addresses);
  }
}

/** The cells below the headers of neighbouring columns, however many there are. */
function bodyOf(first: number, last = first): string {
  return `${columnLetters(first)}2:${columnLetters(last)}`;
}

/**
 * What does not fit is kept, with a warning: Google's default, in words of Google's own, which are in the user's language. What
 * a column means stands in the note of its header.
 */
function required(
  validation: Validation,
  source: (table: TableId, column: string) => Range,
): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  const builder = SpreadsheetApp.newDataValidation();
  switch (validation.kind) {
    case 'oneOf':
      return builder.requireValueInList([...validation.values], true);
    case 'fromTable':
      return builder.requireValueInRange(source(validation.table, validation.column), true);
    case 'date':
      return builder.requireDate();
    case 'atLeast':
      return builder.requireNumberGreaterThanOrEqualTo(validation.minimum);
    case 'between':
      return builder.requireNumberBetween(validation.minimum, validation.maximum);
  }
}
