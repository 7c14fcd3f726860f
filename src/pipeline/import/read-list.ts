import {isBlank} from '../tables/cell-content';
import {nameKey} from '../tables/name';
import {CUSTOMERS, type CustomerColumn} from '../tables/tables';
import {type CellReader, cellReader} from './cell-reader';
import {dealNames} from './deal-names';
import {dealRows} from './deal-rows';
import type {ImportedCustomer, ImportedRow, ListReading} from './imported-row';
import {columnsOf, titlesOf} from './list-column';
import type {ImportStage, ListContext, RowNotes} from './list-context';
import type {ListMapping} from './list-mapping';
import {logRow} from './log-list-row';
import type {StageMatch} from './match-stages';
import type {Remark, SourceRow} from './source';
import {textOf} from './source';
import {targetOf} from './target';

/**
 * Reads a list: nothing is invented, and what stays out or is doubtful is told by its line.
 *
 * @param matches what the list's stages become, as the user agreed. @param stages ours, in order, with those to be made.
 */
export function readList(
  rows: readonly SourceRow[],
  mapping: ListMapping,
  matches: readonly StageMatch[],
  stages: readonly ImportStage[],
): ListReading {
  const parts = readListInParts(rows, mapping, matches, stages, Number.POSITIVE_INFINITY);
  for (;;) {
    const {done, value} = parts.next();
    if (done) return value;
  }
}

/** The same, for whoever must not stand still meanwhile: after each part it gives how many rows were read. */
export function* readListInParts(
  rows: readonly SourceRow[],
  mapping: ListMapping,
  matches: readonly StageMatch[],
  stages: readonly ImportStage[],
  part: number,
): Generator<number, ListReading> {
  const reader = cellReader(rows, mapping, titlesOf(columnsOf(rows, mapping.header)));
  const byText = new Map(matches.map(({text, to}) => [nameKey(text), to]));
  const context: ListContext = {mapping, reader, stages, stageOf: text => byText.get(nameKey(text)) ?? ''};
  const body = rows.slice(mapping.header + 1).filter(row => row.cells.some(cell => !isBlank(cell)));
  const leftOut: Remark[] = [];
  const doubts: Remark[] = [];
  const found: ImportedRow[] = [];
  const customers = new Map<string, Record<CustomerColumn, string | number>>();
  const names = mapping.kind === 'deals' ? dealNames(body, context) : undefined;
  const readRow = (row: SourceRow, index: number): void => {
    const {line} = row;
    const [reasons, told]: [Remark[], Remark[]] = [[], []];
    const notes: RowNotes = {
      leaveOut: reason => reasons.push({line, reason}),
      doubt: reason => told.push({line, reason}),
    };
    const foot = footOf(row, mapping);
    if (foot) notes.leaveOut(foot);
    const name = names?.[index];
    const read = foot ? [] : name ? dealRows(row, name, context, notes) : logRow(row, context, notes);
    const [out] = reasons;
    if (out) {
      leftOut.push(out);
      return;
    }
    const own = reader.own(row);
    const blank = own.map(() => '');
    // What belongs to the deal as a whole stands once.
    found.push(...read.map((cells, place) => ({line, cells, own: place === read.length - 1 ? own : blank})));
    const [first] = read;
    if (first) addCustomer(customers, String(first.customer), row, reader, notes.doubt);
    doubts.push(...told);
  };
  for (const [index, row] of body.entries()) {
    if (index > 0 && index % part === 0) yield index;
    readRow(row, index);
  }
  return {read: body.length, rows: found, customers: [...customers.values()] as ImportedCustomer[], leftOut, doubts};
}

/** What some programs write below their rows: a total, which has no day and no stage, or a single cell of words. */
function footOf(row: SourceRow, {columns}: ListMapping): string | undefined {
  const filled = row.cells.flatMap((_, column) => (textOf(row, column) === '' ? [] : [column]));
  const [first] = filled;
  if (first === undefined) return undefined;
  const tells = (column: number): boolean => {
    const target = columns[column]?.target;
    return target !== undefined && target !== 'own' && (target === 'stage' || targetOf(target).type === 'date');
  };
  if (TOTAL.test(textOf(row, first)) && !filled.slice(1).some(tells)) return 'It looks like a total.';
  const isNote = filled.length === 1 && row.cells.length > 2 && /\s/.test(textOf(row, first));
  return isNote ? 'It looks like a note below the list.' : undefined;
}

const TOTAL = /^(grand |sub)?totals?\b|^(gesamt|summe|total general|totaux|totais)\b/i;

function addCustomer(
  customers: Map<string, Record<CustomerColumn, string | number>>,
  customer: string,
  row: SourceRow,
  reader: CellReader,
  doubt: (reason: string) => void,
): void {
  const key = nameKey(customer);
  const entry = customers.get(key) ?? {
    ...(Object.fromEntries(CUSTOMERS.columns.map(({id}) => [id, ''])) as Record<CustomerColumn, string | number>),
    customer,
  };
  customers.set(key, entry);
  for (const id of ['source', 'contact', 'email', 'phone'] as const) {
    if (entry[id] === '') entry[id] = reader.person(row, id);
  }
  if (entry.accountOpened === '') {
    const day = reader.day(row, 'accountOpened', doubt);
    if (day !== undefined) entry.accountOpened = Math.floor(day);
  }
}
