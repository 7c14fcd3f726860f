import {isDate} from '../tables/cell-content';
import {serialDay} from '../tables/serial-day';
import type {Column} from '../tables/table';
import {textHash} from './text-hash';

/**
 * A number for the cells of a row, the same whether they are about to be written or were read back: of dates the day counts, a
 * number in a cell of plain text reads as its text, and the apostrophe that keeps a text may stay visible there.
 *
 * @param dayOf the ISO day of a Date.
 */
export function hashRow(
  columns: readonly Column[],
  dayOf: (cell: Date) => string,
): (cells: readonly unknown[]) => number {
  return cells =>
    textHash(
      columns
        .map(({type}, index) => {
          const cell = cells[index] ?? '';
          if (isDate(cell)) return serialDay(dayOf(cell));
          return type === 'date' && typeof cell === 'number' ? Math.floor(cell) : String(cell).replace(/^'/, '');
        })
        .join('\n'),
    );
}
