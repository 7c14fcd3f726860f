/** A row of the log as the panel's form gives it, and how it is found again. */
import {number, orNull, type Shape, text} from '../shape';
import {isDate} from '../tables/cell-content';
import {tidyName} from '../tables/name';
import {serialDay, serialMoment, serialTime} from '../tables/serial-day';
import {CONVERSATIONS, type ConversationColumn} from '../tables/tables';

/** A row of the log: something for each column of Conversations. */
export type LogRow<Cell> = Readonly<Record<ConversationColumn, Cell>>;

/** What its cells hold: texts, numbers, days as serial numbers, `""` for blank. */
export type LogCells = LogRow<string | number>;

type Given<Id extends ConversationColumn> = Id extends 'value' ? number | null : string;

/** What a form gives, to be checked: texts as typed, days as ISO days, the date perhaps with a time of day, no value as null. */
export const formRow = Object.fromEntries(
  CONVERSATIONS.columns.map(({id, type}) => [id, type === 'number' ? orNull(number) : text]),
) as {[Id in ConversationColumn]: Shape<Given<Id>>};

/** The same, checked. */
export type FormRow = {readonly [Id in ConversationColumn]: Given<Id>};

/** The cells of a form's row; undefined for a day that is none in the calendar. */
export function logCells(form: FormRow): LogCells | {readonly wrong: ConversationColumn} {
  const row: Partial<Record<ConversationColumn, string | number>> = {};
  for (const {id, type} of CONVERSATIONS.columns) {
    const given = form[id];
    const cell = type === 'date' && given ? serialOf(id, String(given)) : type === 'text' ? given : tidied(given);
    if (cell === undefined) return {wrong: id};
    row[id] = cell ?? '';
  }
  return row as LogCells;
}

/** Only of the talk itself the time of day tells something: which of a day's was the last. */
function serialOf(id: ConversationColumn, iso: string): number | undefined {
  return id === 'date' ? serialTime(iso) : serialDay(iso);
}

function tidied(given: string | number | null): string | number | null {
  return typeof given === 'string' ? tidyName(given) : given;
}

/**
 * The numbers of all rows with these cells. A Date is a serial day in a time zone that need not be known: no zone is more than
 * 14 hours from UTC, and all other cells must agree anyway.
 */
export function findLogged(rows: readonly (LogRow<unknown> & {readonly row: number})[], wanted: LogCells): number[] {
  return rows.filter(row => CONVERSATIONS.columns.every(({id}) => isCell(row[id], wanted[id]))).map(({row}) => row);
}

/** Whether a cell that was read holds what was written: as a text, too, where a user formatted the column as such. */
export function isCell(read: unknown, written: unknown): boolean {
  const [now, then] = [read, written].map(cell => (isDate(cell) ? serialMoment(cell) : cell));
  if (isDate(read) && typeof then === 'number') return Math.abs((now as number) - then) < 0.6;
  return String(now) === String(then);
}
