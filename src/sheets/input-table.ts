/** Makes or repairs an input table: its sheet, headers, dropdowns and formats. Cells with content are never touched. */
import {STYLES} from '../pipeline/plan/style';
import {findColumns} from '../pipeline/tables/header';
import type {Column, Table, Validation} from '../pipeline/tables/table';
import {columnOf, TABLES} from '../pipeline/tables/tables';
import {headerRow, locate, sheetOf} from './read-table';
import type {Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheet of a table with all its columns, the missing ones added behind what is there. */
export function ensureColumns(workbook: Workbook, table: Table): void {
  const sheet = sheetOf(workbook, table);
  const present = headerRow(sheet);
  const {missing} = findColumns(table, present);
  if (missing.length === 0) return;
  const used = Math.max(sheet.getLastColumn(), lastFilled(present));
  const lacking = used + missing.length - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  const columns = missing.map(id => columnOf(table, id));
  const head = STYLES.headText;
  sheet
    .getRange(1, used + 1, 1, columns.length)
    .setValues([columns.map(({header}) => header)])
    .setNotes([columns.map(({note}) => note)])
    .setFontWeight(head.weight)
    .setBackground(head.background)
    .setFontColor(head.colour);
  columns.forEach((column, index) => {
    sheet.setColumnWidth(used + 1 + index, column.width);
    if (column.format) bodyOf(sheet, used + 1 + index).setNumberFormat(column.format);
  });
  if (sheet.getFrozenRows() === 0) sheet.setFrozenRows(1);
}

/** Gives each column its dropdown or warning. A second step, since a dropdown may read another table's column. */
export function ensureValidations(workbook: Workbook, table: Table): void {
  const sheet = sheetOf(workbook, table);
  const {columns} = locate(sheet, table, headerRow(sheet));
  for (const column of table.columns) {
    if (!column.validation) continue;
    const place = columns[column.id];
    if (place !== undefined) bodyOf(sheet, place).setDataValidation(rule(workbook, column, column.validation));
  }
}

function rule(workbook: Workbook, column: Column, validation: Validation): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(column.note);
  switch (validation.kind) {
    case 'oneOf':
      return builder.requireValueInList([...validation.values], true).build();
    case 'fromTable': {
      const table = TABLES[validation.table];
      const sheet = sheetOf(workbook, table);
      const place = locate(sheet, table, headerRow(sheet)).columns[validation.column];
      return builder.requireValueInRange(bodyOf(sheet, place as number), true).build();
    }
    case 'date':
      return builder.requireDate().build();
    case 'atLeast':
      return builder.requireNumberGreaterThanOrEqualTo(validation.minimum).build();
    case 'between':
      return builder.requireNumberBetween(validation.minimum, validation.maximum).build();
  }
}

/** A column's cells below the header. */
function bodyOf(sheet: Sheet, column: number): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(2, column, sheet.getMaxRows() - 1, 1);
}

function lastFilled(headers: readonly unknown[]): number {
  return headers.reduce<number>((last, header, index) => (header === '' ? last : index + 1), 0);
}
