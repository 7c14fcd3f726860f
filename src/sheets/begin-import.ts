import {columnLetters} from '../formula/column-letters';
import type {ImportBegun} from '../panel/calls';
import type {ImportAhead} from '../panel/schemas';
import {findColumns} from '../pipeline/tables/header';
import {nameKey} from '../pipeline/tables/name';
import {ownHeaders, withOwn} from '../pipeline/tables/own-columns';
import type {Table} from '../pipeline/tables/table';
import {CONVERSATIONS, CUSTOMERS, columnOf} from '../pipeline/tables/tables';
import {CELLS_BEHIND} from '../pipeline/workbook/cells-behind';
import {columnTaken, headerOfOurs} from '../texts/errors';
import {headerRow} from './header-row';
import {isWhole} from './import-rows';
import {ensureColumns} from './input-table';
import {lastFilledRow} from './last-filled-row';
import {makeReady} from './make-ready';
import type {RowsAdded} from './memory';
import {columnsOf, sheetOf} from './read-table';
import {requireEditable} from './require-editable';
import {requireRoom} from './require-room';
import {retry} from './retry';
import {type Size, sizeOf} from './size';
import {today} from './today';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

const MOST_ROWS = 5000;
/** Wider rows come in smaller blocks. */
const MOST_CELLS = 100_000;
/** Rows that are written in several parts are kept with the document first, which is small. */
const MOST_KEPT_ROWS = 500;
/** Each block takes some bytes of the memory. */
const MOST_BLOCKS = 40;
const LEAST_ROWS = 100;

/**
 * Makes room for rows, and columns of the user's own at the end of the log. Looks at all that could be in the way before it
 * writes anything. Call it inside the lock.
 *
 * @throws UserError when headers are missing, cells are protected, or Google would not hold the rows.
 */
export function beginImport(workbook: Workbook, ahead: ImportAhead): ImportBegun {
  const {id, name, stages, conversations, customers, deals} = ahead;
  const own = ownHeaders(ahead.own);
  requireOwnNames(own);
  const log = withOwn(CONVERSATIONS, own);
  const sheet = sheetOf(workbook, CONVERSATIONS);
  const found = findColumns(log, headerRow(workbook, sheet, log));
  const present = {log: endOf(workbook, CONVERSATIONS), customers: endOf(workbook, CUSTOMERS)};
  requireFree(workbook, log, found.columns, present.log);
  requireEditable(workbook, [
    {id: 'conversations', firstRow: present.log.end + 1},
    ...(customers > 0 ? [{id: 'customers', firstRow: present.customers.end + 1} as const] : []),
  ]);
  const [size, more] = [present.log.size, found.missing.length];
  requireRoom(
    workbook,
    conversations,
    lacking(present.log, conversations) * (size.columns + more + CELLS_BEHIND.conversation) +
      deals * CELLS_BEHIND.deal +
      more * size.rows +
      lacking(present.customers, customers) * present.customers.size.columns,
  );
  const before = workbook.memory.imported;
  const made = found.missing.map(missing => columnOf(log, missing).header);
  const imported = {
    id,
    name: name.slice(0, 100),
    day: today(workbook.spreadsheet),
    own,
    ...(stages && {stages}),
    made: before?.id === id ? [...new Set([...before.made, ...made])] : made,
    customers: rowsAhead(present.customers, customers),
    conversations: rowsAhead(present.log, conversations),
  };
  workbook.memory.imported = imported;
  workbook.save();
  ensureColumns(workbook, [log]);
  imported.conversations.plain = makeReady(workbook, log, present.log.end, conversations);
  if (customers > 0) {
    imported.customers.plain = makeReady(workbook, CUSTOMERS, present.customers.end, customers);
  }
  const places = Object.values(columnsOf(workbook, log));
  return {
    log: {
      sheetId: sheet.getSheetId(),
      columns: places.slice(0, CONVERSATIONS.columns.length),
      own: places.slice(CONVERSATIONS.columns.length),
    },
    blockRows: Math.min(
      isWhole(workbook, log) ? MOST_ROWS : MOST_KEPT_ROWS,
      Math.floor(MOST_CELLS / log.columns.length),
    ),
  };
}

interface End {
  /** The last row of the table with something in it. */
  readonly end: number;
  readonly size: Size;
}

function endOf(workbook: Workbook, table: Table): End {
  const sheet = sheetOf(workbook, table);
  const columns = columnsOf(workbook, table);
  return {end: lastFilledRow(sheet, Object.values(columns)), size: sizeOf(sheet)};
}

function lacking({end, size}: End, count: number): number {
  return Math.max(0, end + count - size.rows);
}

function rowsAhead({end, size}: End, count: number): RowsAdded {
  const most = Math.max(LEAST_ROWS, Math.ceil(count / MOST_BLOCKS));
  return {sent: 0, blocks: [], most, end, room: Math.max(size.rows, end + count)};
}

function requireOwnNames(own: readonly string[]): void {
  const clash = CONVERSATIONS.columns.find(({header}) => own.some(name => nameKey(name) === nameKey(header)));
  if (!clash) return;
  throw new UserError(headerOfOurs(clash.header));
}

/** Refuses to write where formulas of the user's, or anything below the log, would be written over. */
function requireFree(
  workbook: Workbook,
  log: Table,
  columns: Readonly<Partial<Record<string, number>>>,
  {end, size}: End,
): void {
  const sheet = sheetOf(workbook, CONVERSATIONS);
  for (const {id, header} of log.columns.slice(CONVERSATIONS.columns.length)) {
    const column = columns[id];
    if (column === undefined) continue;
    const formulas = retry(() => sheet.getRange(1, column, size.rows, 1).getFormulas());
    const isFree =
      formulas.every(([formula]) => formula === '') &&
      (size.rows <= end || retry(() => sheet.getRange(end + 1, column, size.rows - end, 1).isBlank()));
    if (isFree) continue;
    throw new UserError(columnTaken(header, `${workbook.nameOf('conversations')}!${columnLetters(column)}`));
  }
}
