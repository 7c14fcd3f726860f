import type {Present} from '../panel/calls';
import {conversationMark} from '../pipeline/log/conversation-mark';
import {isBlank, isDate, isRealDate} from '../pipeline/tables/cell-content';
import {nameKey} from '../pipeline/tables/name';
import {serialDay} from '../pipeline/tables/serial-day';
import {CONVERSATIONS, CUSTOMERS} from '../pipeline/tables/tables';
import {readColumns} from './read-columns';
import {columnsOf, sheetOf} from './read-table';
import {retry} from './retry';
import {dayOfCell} from './today';
import type {Workbook} from './workbook';

/** @throws UserError when a table's sheet or one of its columns is missing. */
export function readPresent(workbook: Workbook): Present {
  const log = sheetOf(workbook, CONVERSATIONS);
  const [headers = []] = retry(() => log.getRange('1:1').getValues());
  workbook.headers.set(log, headers);
  const known = new Set(['', ...CONVERSATIONS.columns.map(({header}) => nameKey(header))]);
  return {
    conversations: marksOf(workbook),
    customers: customersOf(workbook),
    columns: headers.filter(header => !known.has(nameKey(header))).map(String),
  };
}

function marksOf(workbook: Workbook): number[] {
  const log = sheetOf(workbook, CONVERSATIONS);
  const {date, customer, deal, stage} = columnsOf(workbook, CONVERSATIONS);
  const rows = retry(() => log.getLastRow());
  const cells = readColumns([date, customer, deal, stage], rows, (column, wide) =>
    log.getSheetValues(1, column, rows, wide),
  );
  const day = dayOfCell(workbook.spreadsheet);
  const marks: number[] = [];
  for (let row = 2; row <= rows; row++) {
    const [on, name, its, at] = [date, customer, deal, stage].map(column => cells.get(column)?.(row));
    if (isBlank(name) || !isRealDate(on)) continue;
    marks.push(conversationMark(name, its, isDate(on) ? (serialDay(day(on)) ?? 0) : (on as number), at));
  }
  return marks;
}

function customersOf(workbook: Workbook): string[] {
  const {customer} = columnsOf(workbook, CUSTOMERS);
  const sheet = sheetOf(workbook, CUSTOMERS);
  const rows = retry(() => sheet.getLastRow());
  const names = rows < 2 ? [] : retry(() => sheet.getSheetValues(2, customer, rows - 1, 1));
  return names.flatMap(([name]) => (isBlank(name) ? [] : [String(name)]));
}
