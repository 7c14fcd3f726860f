import {notModelled} from '../runtime/google-error';
import type {Area} from './annotations';
import {type Book, mapZone} from './book';
import {overlap} from './validation';
import type {CellEdit} from './write-cells';

/** A column of the range to sort by, counted from 1 within it. Ascending if left out. */
export interface SortKey {
  column: number;
  ascending?: boolean;
}

type Value = string | number | boolean | null;

/**
 * Sorts the rows of an area by what they show; looks and notes go with their row. Throws a WorkbenchError where a cell
 * of it is merged or holds a formula.
 */
export function sortRows(book: Book, {sheetId, zone}: Area, keys: readonly SortKey[]): void {
  if (book.getters.getMerges(sheetId).some(merge => overlap(merge, zone))) {
    throw notModelled('Sorting a range with merged cells');
  }
  const rows = book.readRows({sheetId, zone}, ({value}, col, row) => ({value, cell: book.cell(sheetId, col, row)}));
  if (rows.flat().some(({cell}) => cell?.isFormula)) throw notModelled('Sorting a range with formulas');
  const order = rows.map((_, index) => index);
  order.sort((a, b) => {
    for (const {column, ascending = true} of keys) {
      const [first, second] = [rows[a]?.[column - 1]?.value ?? null, rows[b]?.[column - 1]?.value ?? null];
      const difference = compare(first, second, ascending);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  const edits: CellEdit[] = mapZone(zone, (col, row) => {
    const from = rows[order[row - zone.top] ?? 0]?.[col - zone.left];
    const look = {style: from?.cell?.style ? {...from.cell.style} : null, format: from?.cell?.format ?? null};
    return {col, row, content: {value: from?.cell ? from.value : null}, ...look};
  }).flat();
  const notes = book.annotations<string>('note');
  const moved = notes.all().flatMap(note => {
    if (note.at?.sheetId !== sheetId || !overlap(note.at.zone, zone)) return [];
    const row = zone.top + order.indexOf(note.at.zone.top - zone.top);
    return [{...note, at: {sheetId, zone: {...note.at.zone, top: row, bottom: row}}}];
  });
  book.write(sheetId, edits);
  for (const note of moved) notes.put(note);
}

/** Numbers before texts before booleans, and blanks last in either direction, as Sheets sorts. */
function compare(a: Value, b: Value, ascending: boolean): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === 3 || rankB === 3) return rankA - rankB;
  const difference = rankA - rankB || compareSame(a, b);
  return ascending ? difference : -difference;
}

function rank(value: Value): number {
  if (value === null || value === '') return 3;
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

function compareSame(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'en', {sensitivity: 'base'});
  return Number(a) - Number(b);
}
