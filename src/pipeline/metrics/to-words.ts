/** What a measure does, in words. */
import type {ListId} from '../facts/columns';
import {placeOf} from '../facts/fact-sheets';
import type {Condition, Measure, RowList, RowsMeasure} from './measure';

const NOUN: Readonly<Record<RowList, string>> = {
  deals: 'deals',
  log: 'conversations',
  stays: 'stays',
  customerList: 'customers',
};

/** A condition with its value as people know it: a stage's name rather than its number. */
interface Shown {
  readonly condition: Condition;
  readonly shown: string;
}

/** What a measure does with its rows; `""` for one that is made from other numbers. */
export function toWords(measure: Measure, resolved: readonly Shown[]): string {
  if (!('list' in measure)) return '';
  const {kind, list} = measure;
  // Rows that do not pass the filters never count, which is said once for all numbers.
  const conditions = resolved
    .filter(({condition}) => condition.column !== 'passes')
    .map(each => conditionInWords(measure, each));
  const which = conditions.length > 0 ? `the ${NOUN[list]} where ${conditions.join(' and ')}` : `all ${NOUN[list]}`;
  if (kind === 'count') return `Counts ${which}.`;
  if (kind === 'distinct') return `Counts the customers, each once, of ${which}.`;
  const of = nameOfColumn(list, measure.of);
  return kind === 'sum' ? `Adds up ${of} over ${which}.` : `Takes the ${kind} of ${of} over ${which} that have it.`;
}

/** The columns that the words name, and what they mean. */
export function termsOf(measure: Measure): [name: string, meaning: string][] {
  if (!('list' in measure)) return [];
  const {kind, list, where} = measure;
  const named = where.map(({column}) => column as string).filter(id => id !== 'passes');
  if (kind === 'sum' || kind === 'mean' || kind === 'median') named.push(measure.of);
  const terms = new Map(
    named.filter(id => !/Number$/.test(id)).map(id => [nameOfColumn(list, id), recordOf(list, id).what ?? ''] as const),
  );
  return [...terms];
}

/** A column as people know it, without what makes it comparable. */
export function nameOfColumn(list: RowList, id: string): string {
  return recordOf(list, id)
    .header.replace(/ number$/, '')
    .replace(/^#$/, 'Stage');
}

function recordOf(list: RowList, id: string) {
  return placeOf(list as ListId, id as never).record;
}

function conditionInWords({list}: RowsMeasure, {condition: {column, is, value}, shown}: Shown): string {
  const name = nameOfColumn(list, column);
  if (value === 'Yes') return `it is ${name.toLowerCase()}`;
  if (is === '=') return `${name} is ${shown}`;
  if (is === 'in') return `${name} is in ${shown.slice(0, 'yyyy-mm'.length)}`;
  const isDay = /^\d{4}-\d\d/.test(shown);
  if (is === '>') return `${name} is more than ${shown}`;
  if (is === '<') return `${name} is ${isDay ? 'before' : 'less than'} ${shown}`;
  return `${name} is ${shown} or ${is === '<=' ? (isDay ? 'earlier' : 'less') : isDay ? 'later' : 'more'}`;
}
