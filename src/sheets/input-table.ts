/** Makes or repairs an input table: its sheet, headers, dropdowns and formats. Cells with content are never touched. */
import {STYLES} from '../pipeline/plan/style';
import {findColumns} from '../pipeline/tables/header';
import type {Column, Table, Validation} from '../pipeline/tables/table';
import {columnOf, TABLES} from '../pipeline/tables/tables';
import {formatColumns, setWidths} from './columns';
import {grow} from './grow';
import {headerRow, locate, sheetOf} from './read-table';
import {retry} from './retry';
import type {Workbook} from './workbook';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The sheet of a table with all its columns, the missing ones added behind what is there, and room for a row below them. */
export function ensureColumns(workbook: Workbook, table: Table): void {
  const sheet = sheetOf(workbook, table);
  const present = headerRow(sheet);
  const {missing} = findColumns(table, present);
  const used =
    missing.length === 0
      ? 0
      : Math.max(
          retry(() => sheet.getLastColumn()),
          lastFilled(present),
        );
  retry(() => grow(sheet, {rows: 2, columns: used + missing.length}));
  if (missing.length === 0) return;
  const columns = missing.map(id => columnOf(table, id));
  const head = STYLES.headText;
  retry(() => {
    sheet
      .getRange(1, used + 1, 1, columns.length)
      .setValues([columns.map(({header}) => header)])
      .setNotes([columns.map(({note}) => note)])
      .setFontWeight(head.weight)
      .setBackground(head.background)
      .setFontColor(head.colour);
    setWidths(
      sheet,
      used + 1,
      columns.map(({width}) => width),
    );
    formatColumns(
      sheet,
      columns.flatMap(({format}, index) => (format ? [{column: used + 1 + index, format}] : [])),
    );
    if (sheet.getFrozenRows() === 0) sheet.setFrozenRows(1);
  });
}

/** Gives each column its dropdown or warning. A second step, since a dropdown may read another table's column. */
export function ensureValidations(workbook: Workbook, table: Table): void {
  const bodyOf = bodiesOf(workbook, table);
  for (const column of table.columns) {
    const {validation} = column;
    if (validation) retry(() => bodyOf(column.id).setDataValidation(rule(workbook, column, validation)));
  }
}

function rule(workbook: Workbook, column: Column, validation: Validation): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(column.note);
  switch (validation.kind) {
    case 'oneOf':
      return builder.requireValueInList([...validation.values], true).build();
    case 'fromTable':
      return builder.requireValueInRange(bodiesOf(workbook, TABLES[validation.table])(validation.column), true).build();
    case 'date':
      return builder.requireDate().build();
    case 'atLeast':
      return builder.requireNumberGreaterThanOrEqualTo(validation.minimum).build();
    case 'between':
      return builder.requireNumberBetween(validation.minimum, validation.maximum).build();
  }
}

/** The cells below the header, by column. */
function bodiesOf(workbook: Workbook, table: Table): (column: string) => Range {
  const sheet = sheetOf(workbook, table);
  const {columns} = locate(workbook, table);
  const rows = retry(() => sheet.getMaxRows()) - 1;
  return column => sheet.getRange(2, columns[column] as number, rows, 1);
}

function lastFilled(headers: readonly unknown[]): number {
  return headers.reduce<number>((last, header, index) => (header === '' ? last : index + 1), 0);
}
