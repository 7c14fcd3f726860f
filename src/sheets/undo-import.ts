/** Takes an import back. Call it inside the lock. */
import type {ImportUndone} from '../panel/calls';
import {type Block, blocksAbove, blocksOf, changedRow, findBlocks, joined} from '../pipeline/log/blocks';
import {nameKey} from '../pipeline/tables/name';
import {rowsBetween, stretches} from '../pipeline/tables/stretches';
import type {Table} from '../pipeline/tables/table';
import {CONVERSATIONS} from '../pipeline/tables/tables';
import {importedRowChanged, importedRowsChanged} from '../texts/errors';
import {deleteRows} from './delete-rows';
import {type HashedRows, hasTrace, readHashed, tableOf, traceOf} from './import-rows';
import type {Imported, RowsAdded} from './memory';
import {sheetOf} from './read-table';
import {requireEditable} from './require-editable';
import {requireNothingBeside} from './require-nothing-beside';
import {retry} from './retry';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

/**
 * Deletes the rows of an import while they stand as they were written, wherever they stand; customers that it listed only
 * where they do, and nobody else names them. Cut off, it is finished by running again.
 *
 * @throws UserError that names a row of the log that is another by now, or a cell beside one; then nothing was deleted.
 */
export function undoImport(workbook: Workbook, imported: Imported): ImportUndone {
  const log = readHashed(workbook, tableOf(imported, 'conversations'));
  const ours = standing(imported, 'conversations', log, block => {
    throw new UserError(sayChanged(workbook, block, log.hashes));
  });
  requireEditable(workbook, [
    {id: 'conversations', firstRow: ours[0]?.[0] ?? log.hashes.length + 2},
    ...(imported.customers.sent > 0 ? [{id: 'customers', firstRow: 2} as const] : []),
  ]);
  const rows = rowsIn(ours);
  requireNothingBeside(workbook, log, rows);
  const gone = new Set(rows);
  const named = new Set(
    log.rows.filter((_, index) => !gone.has(index + 2)).map(cells => nameKey(cells[nameIn(log.table)])),
  );
  takeAway(workbook, imported.conversations, log, ours, rows);
  const customers = imported.customers.sent > 0 ? takeOff(workbook, imported, named) : 0;
  const columns = dropColumns(workbook, imported);
  delete workbook.memory.imported;
  return {conversations: rows.length, customers, columns, stages: imported.stages ?? []};
}

/** In both tables the customer. */
const nameIn = (table: Table): number => table.columns.findIndex(({id}) => id === 'customer');

/**
 * The blocks as they stand now. What was written last, while more may come, and what is being deleted need not be there.
 *
 * @param orElse what is to be done with a block that is not as it was; gives what is left of it.
 */
function standing(
  imported: Imported,
  id: 'conversations' | 'customers',
  {hashes}: HashedRows,
  orElse: (block: Block) => readonly Block[],
): Block[] {
  const {blocks, last} = imported[id];
  const all = [...blocks, ...(last?.blocks ?? [])];
  const found = findBlocks(all, hashes);
  // Of an import that has ended every block came: only one that is being deleted, of which none was sent, may be gone.
  const mayBeGone = last && (last.sent === 0 || !imported.isOver);
  const isGone = mayBeGone && found.slice(blocks.length).every(block => !block) && !hasTrace(last, hashes);
  return joined(
    found.flatMap((block, index) => {
      if (block) return [block];
      return isGone && index >= blocks.length ? [] : orElse(all[index] as Block);
    }),
    Number.POSITIVE_INFINITY,
  );
}

/** Each stretch in one call, from the bottom up. What is about to go is kept first: whoever goes on looks whether it is there. */
function takeAway(
  workbook: Workbook,
  added: RowsAdded,
  {table, hashes}: HashedRows,
  ours: readonly Block[],
  rows: readonly number[],
): void {
  for (const [from, to] of stretches(rows).reverse()) {
    const its = hashes.slice(from - 2, to - 1);
    added.blocks = blocksAbove(from, ours, hashes);
    added.last = {sent: 0, blocks: blocksOf(from, its, its.length), trace: traceOf(its)};
    workbook.save();
    deleteRows(workbook, table, rowsBetween(from, to));
    SpreadsheetApp.flush();
  }
  added.blocks = [];
  delete added.last;
}

/** Customers that somebody changed stay, and so do all of their block where that was done to several. */
function takeOff(workbook: Workbook, imported: Imported, named: ReadonlySet<string>): number {
  const listed = readHashed(workbook, tableOf(imported, 'customers'));
  const {hashes, rows} = listed;
  const ours = standing(imported, 'customers', listed, block => {
    const changed = changedRow(block, hashes);
    if (changed === undefined) return [];
    const [first, count] = block;
    return [...part(first, changed), ...part(changed + 1, first + count)];
  });
  function part(from: number, to: number): Block[] {
    return blocksOf(from, hashes.slice(from - 2, to - 2), Number.POSITIVE_INFINITY);
  }
  const gone = rowsIn(ours).filter(row => !named.has(nameKey(rows[row - 2]?.[nameIn(listed.table)])));
  takeAway(workbook, imported.customers, listed, ours, gone);
  return gone.length;
}

function rowsIn(blocks: readonly Block[]): number[] {
  return blocks.flatMap(([first, count]) => rowsBetween(first, first + count - 1));
}

/** Columns that the import made, unless somebody wrote in them. @returns the headers of those that stay. */
function dropColumns(workbook: Workbook, imported: Imported): string[] {
  if (imported.made.length === 0) return [];
  // From here on its rows are not looked for: their columns may be gone.
  imported.own = [];
  workbook.save();
  const sheet = sheetOf(workbook, CONVERSATIONS);
  const rows = retry(() => sheet.getMaxRows());
  const [headers = []] = retry(() => sheet.getRange('1:1').getValues());
  const made = headers.map(header => imported.made.includes(String(header)));
  const stay: string[] = [];
  for (let column = headers.length; column > 0; column--) {
    if (!made[column - 1]) continue;
    if (retry(() => sheet.getRange(2, column, rows - 1, 1).isBlank())) sheet.deleteColumns(column, 1);
    else stay.unshift(String(headers[column - 1]));
  }
  return stay;
}

function sayChanged(workbook: Workbook, block: Block, hashes: readonly number[]): string {
  const [first, count] = block;
  const row = changedRow(block, hashes);
  // It was read just now.
  const sheet = workbook.nameOf('conversations') as string;
  return row === undefined ? importedRowsChanged(sheet, first, first + count - 1) : importedRowChanged(sheet, row);
}
