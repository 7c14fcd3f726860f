import {nameKey} from '../tables/name';
import {serialDay} from '../tables/serial-day';
import type {ColumnType} from '../tables/table';

/**
 * What a cell must mean, where only one reading is possible: an ISO day or moment as text in a column of dates (as a serial
 * number), digits as text in a column of numbers, and a name that differs from a known one in case, spaces, accents' coding
 * or width only. Undefined where somebody has to think.
 *
 * @param names that a column of names may hold.
 */
export function certainContent(cell: string, type: ColumnType, names: readonly string[]): string | number | undefined {
  const text = cell.trim();
  if (type === 'date') return moment(text);
  if (type === 'number') return /^\d+$/.test(text) ? Number(text) : undefined;
  const meant = names.filter(name => loose(name) === loose(text));
  return meant.length === 1 && meant[0] !== cell ? meant[0] : undefined;
}

function moment(text: string): number | undefined {
  const [, day = '', hours = '0', minutes = '0', seconds = '0'] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text) ?? [];
  const serial = serialDay(day);
  const time = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return serial === undefined || time >= 86_400 ? undefined : serial + time / 86_400;
}

/** Also without what cannot be seen: other spaces, and marks of no width. */
function loose(name: string): string {
  return nameKey(
    name
      .normalize('NFKC')
      .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
      .replace(/\s/g, ' '),
  );
}
