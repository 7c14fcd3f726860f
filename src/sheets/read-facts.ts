/** Reads columns of the sheets that the numbers are made from: neighbours in one call, however many rows there are. */
import {type Around, isDayColumn} from '../pipeline/explain/resolve';
import type {Block, ReadFacts} from '../pipeline/explain/rows-behind';
import type {ListId} from '../pipeline/facts/columns';
import {type FactPlace, placeOf} from '../pipeline/facts/fact-sheets';
import {serialDay} from '../pipeline/tables/serial-day';
import {CONVERSATIONS} from '../pipeline/tables/tables';
import {generatedSheet} from './read-calculations';
import {type ReadColumn, readColumns} from './read-columns';
import {locate, sheetOf} from './read-table';
import {retry} from './retry';
import type {Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Reads what an explanation asks for, when it asks: each hidden sheet and table once.
 *
 * @throws UserError, from what it returns, when a sheet or a column is missing.
 */
export function factReader(workbook: Workbook): Omit<ReadFacts, 'stageName'> & Pick<Around, 'setting'> {
  let settings: unknown[] | undefined;
  let conversation: ReadFacts['conversation'] | undefined;
  return {
    list: (list, columns) => readList(workbook, list as ListId, columns),
    conversation: row => {
      conversation ??= conversationReader(workbook);
      return conversation(row);
    },
    setting: id => {
      const {sheet, firstRow, column} = placeOf('settings', id);
      settings ??= retry(() => generatedSheet(workbook, sheet).getRange(`${firstRow}:${firstRow}`).getValues())[0];
      return settings?.[column - 1] as string | number;
    },
  };
}

function readList(workbook: Workbook, list: ListId, columns: readonly string[]): Block {
  const own = columns.filter(column => !(list === 'log' && column === 'passes'));
  const places = own.map(column => [column, placeOf(list, column as never)] as const);
  const [[, {sheet: id, firstRow}]] = places as [[string, FactPlace]];
  const sheet = generatedSheet(workbook, id);
  const rows = Math.max(0, retry(() => sheet.getLastRow()) - firstRow + 1);
  // Days on a sheet that people see would come as Dates, which shift with the time zone: they are read as they are shown.
  const isShownDay = (column: string): boolean => list === 'deals' && isDayColumn(list, column);
  const numbers = places.filter(([column]) => !isShownDay(column)).map(([, {column}]) => column);
  const days = places.filter(([column]) => isShownDay(column)).map(([, {column}]) => column);
  const plain = readColumns(numbers, rows, (column, wide) => sheet.getSheetValues(firstRow, column, rows, wide));
  const shown = readColumns(days, rows, (column, wide) =>
    sheet.getRange(firstRow, column, rows, wide).getDisplayValues(),
  );
  const cells = new Map<string, ReadColumn>();
  for (const [column, {column: place}] of places) {
    const text = shown.get(place);
    cells.set(column, text ? row => serialDay(String(text(row))) ?? '' : (plain.get(place) as ReadColumn));
  }
  if (own.length < columns.length) cells.set('passes', passesReader(workbook, firstRow));
  return {rows, cell: (column, row) => cells.get(column)?.(row)};
}

/** Whether the deal of a row of the log passes the filters: the deal that begins last before it. */
function passesReader(workbook: Workbook, firstLogRow: number): ReadColumn {
  const {rows, cell} = readList(workbook, 'pairs', ['first', 'passes']);
  const passes: unknown[] = [];
  for (let pair = 1; pair <= rows; pair++) passes[Number(cell('first', pair)) - firstLogRow + 1] = cell('passes', pair);
  for (let row = 1; row < passes.length; row++) passes[row] ??= passes[row - 1];
  return row => passes[Math.min(row, passes.length - 1)];
}

function conversationReader(workbook: Workbook): ReadFacts['conversation'] {
  const {columns} = locate(workbook, CONVERSATIONS);
  const sheet: Sheet = sheetOf(workbook, CONVERSATIONS);
  const rows = retry(() => sheet.getLastRow());
  const cells = readColumns([columns.customer, columns.deal, columns.value], rows, (column, wide) =>
    sheet.getSheetValues(1, column, rows, wide),
  );
  const text = (column: number, row: number): string => String(cells.get(column)?.(row) ?? '').trim();
  return row => ({
    customer: text(columns.customer, row),
    deal: text(columns.deal, row),
    value: cells.get(columns.value)?.(row),
  });
}
