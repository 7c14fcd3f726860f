import {nameKey} from '../tables/name';
import {type SourceCell, type SourceRow, textOf} from './source';

/** So many filled cells tell what a column holds. */
const SAMPLE = 200;

/** A list's column: the text in its header, and what it holds. */
export interface ListColumn {
  readonly title: string;
  /** Of the first rows, those that are not blank. */
  readonly cells: readonly SourceCell[];
}

/** The columns of a list, as many as its longest row has. @param header the index of its row. */
export function columnsOf(rows: readonly SourceRow[], header: number): ListColumn[] {
  const body = rows.slice(header + 1);
  const width = rows.reduce((most, {cells}) => Math.max(most, cells.length), 0);
  const titles = rows[header];
  return Array.from({length: width}, (_, column) => {
    const cells: SourceCell[] = [];
    for (const row of body) {
      if (cells.length === SAMPLE) break;
      if (textOf(row, column) !== '') cells.push(row.cells[column] as SourceCell);
    }
    return {title: titles ? textOf(titles, column) : '', cells};
  });
}

/** What columns are called where people choose among them: a header that stands twice gets a number, a blank one its letters' place. */
export function titlesOf(columns: readonly ListColumn[]): string[] {
  const seen = new Map<string, number>();
  return columns.map(({title}, index) => {
    const name = title === '' ? `Column ${index + 1}` : title;
    const times = (seen.get(nameKey(name)) ?? 0) + 1;
    seen.set(nameKey(name), times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** Which part of a column's cells is something, from 0 to 1; of none, 0. */
export function share({cells}: ListColumn, is: (cell: SourceCell) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(is).length / cells.length;
}
