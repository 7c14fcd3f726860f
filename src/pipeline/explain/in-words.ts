import {isoDay} from '../tables/serial-day';
import type {RowListId} from './rows-behind';
import type {Condition, Source} from './sources';
import type {ListColumn} from './written';

const NOUN: Readonly<Record<RowListId, string>> = {
  deals: 'deals',
  log: 'conversations',
  stays: 'stays',
  customerList: 'customers',
};

/** The names of the row and of the column that a number stands in. */
export interface Titles {
  readonly row: string;
  readonly column: string;
}

/** What a number does, in words that are made from what its formula does. */
export function inWords({how, list, of, where}: Source, titles: Titles): string {
  const noun = NOUN[list as RowListId];
  // Rows that do not pass the filters never count, which is said once for all numbers.
  const conditions = where
    .filter(({column}) => column.id !== 'inScope')
    .map(condition => conditionInWords(condition, titles));
  const isCounted = how === 'count' || !of || of.isFlag;
  if (how === 'sum' && of && of.isFlag && of.id !== 'inScope') conditions.push(flagInWords(of.header));
  const which = conditions.length > 0 ? `the ${noun} where ${conditions.join(' and ')}` : `all ${noun}`;
  if (how === 'once') return `Counts the customers, each once, of ${which}.`;
  if (isCounted) return `Counts ${which}.`;
  return `${how === 'sum' ? 'Adds up' : `Takes the ${how} of`} ${of.header} over ${which}${how === 'sum' ? '' : ' that have it'}.`;
}

/** A column as people know it, without what makes it comparable. */
export function nameOfColumn({header}: ListColumn): string {
  return header.replace(/ number$/, '');
}

function conditionInWords({column, is, value}: Condition, {row, column: title}: Titles): string {
  const {id, isFlag} = column;
  const name = nameOfColumn(column);
  if (isFlag) return flagInWords(name);
  if (id === 'reasonAndRung') return `Reason is ${row} and Furthest rung is ${title}`;
  if (typeof value !== 'number') return `${name} is ${value}`;
  const isDay = id === 'expectedClose';
  const number = isDay
    ? isoDay(value)
    : /Month$/.test(id)
      ? month(value)
      : is === '=' || /rung/i.test(id)
        ? row || value
        : value;
  if (is === '=') return `${name} is ${number}`;
  if (is === '>') return `${name} is more than ${number}`;
  return `${name} is ${number} or ${is === '<=' ? 'earlier' : isDay ? 'later' : 'more'}`;
}

/** `Is stale`, `Won in period`. */
function flagInWords(header: string): string {
  return `it ${/^Is /.test(header) ? '' : 'was '}${header.toLowerCase()}`;
}

/** A month that is counted through the years, as `2026-03`. */
function month(number: number): string {
  const year = Math.floor((number - 1) / 12);
  return `${year}-${`0${number - 12 * year}`.slice(-2)}`;
}
