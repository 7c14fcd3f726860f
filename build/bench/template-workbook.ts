import {helpers} from '@odoo/o-spreadsheet';
import {columnOf, editedStage} from './edited-stage.ts';
import type {Tables} from './tables.ts';
import {noonOf, type SheetData, sheetOf, type Workbook} from './workbook.ts';

/** 'stages': where each customer stands. 'counts': that, and how often each customer was at each stage. */
export type Template = 'stages' | 'counts';

const SHEET = 'Customers by formula';
const LAST_CONTACT = 1;
const CURRENT_STAGE = 2;
const FIRST_COUNT = 3;

/**
 * What templates for sales logs are made of: a sheet with one row for each customer and formulas that each read the
 * whole log, and above it the totals for each stage. INDEX and MATCH find the stage: on the local engine they are the
 * fastest of the usual ways, LOOKUP(2, 1/(…)) takes half as long again.
 */
export function templateWorkbook(tables: Tables, template: Template): Workbook {
  const stages = tables.stages.slice(1).map(([name]) => String(name));
  const edit = editedStage(tables);
  const edited = FIRST_COUNT + stages.indexOf(edit.stages[1]);
  const sheets = [sheetOf('Conversations', tables.conversations), perCustomer(tables, stages, template)];
  const follows = {sheet: SHEET, row: template === 'counts' ? 1 : 0, column: edited};
  return {data: {sheets}, now: noonOf(tables.asOf), edit, follows};
}

/** Row 1: customers at each stage. Row 2: conversations at each stage. Row 3: labels. Then the customers. */
function perCustomer(tables: Tables, stages: readonly string[], template: Template): SheetData {
  const customers = tables.customers.slice(1).map(([name]) => [String(name)]);
  const firstRow = 3;
  const log = (header: string): string => {
    const letters = lettersOf(columnOf(tables.conversations, header));
    return `Conversations!$${letters}$2:$${letters}`;
  };
  const sheet = sheetOf(SHEET, [[''], [''], ['Customer', 'Last contact', 'Current stage', ...stages], ...customers]);
  sheet.colNumber = FIRST_COUNT + stages.length;
  const {cells} = sheet;
  const ofColumn = (column: number): string => `$${lettersOf(column)}$${firstRow + 1}:$${lettersOf(column)}`;
  stages.forEach((_, index) => {
    const column = FIRST_COUNT + index;
    cells[helpers.toXC(column, 0)] = `=COUNTIF(${ofColumn(CURRENT_STAGE)}, ${lettersOf(column)}$3)`;
    if (template === 'counts') cells[helpers.toXC(column, 1)] = `=SUM(${ofColumn(column)})`;
  });
  customers.forEach((_, index) => {
    const row = firstRow + index;
    const name = `$A${row + 1}`;
    const date = `$${lettersOf(LAST_CONTACT)}${row + 1}`;
    cells[helpers.toXC(LAST_CONTACT, row)] =
      `=MAXIFS(${log('Date')}, ${log('Customer')}, ${name}, ${log('Stage')}, "<>")`;
    cells[helpers.toXC(CURRENT_STAGE, row)] =
      `=IFNA(ARRAYFORMULA(INDEX(${log('Stage')}, MATCH(1, (${log('Customer')}=${name})*(${log('Date')}=${date}), 0))), "")`;
    if (template === 'stages') return;
    stages.forEach((_, stage) => {
      const column = FIRST_COUNT + stage;
      cells[helpers.toXC(column, row)] =
        `=COUNTIFS(${log('Customer')}, ${name}, ${log('Stage')}, ${lettersOf(column)}$3)`;
    });
  });
  return sheet;
}

function lettersOf(column: number): string {
  return helpers.numberToLetters(column);
}
