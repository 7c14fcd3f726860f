/** The rows that a number is made of, found by the same record that its formula is printed from. */
import type {RowList, RowsMeasure} from '../metrics/measure';
import {nameOfColumn} from '../metrics/to-words';
import {isoDay} from '../tables/serial-day';
import {compares, type Resolved} from './resolve';

/** A row that counts in a number, as people know it. */
export interface RowBehind {
  readonly customer: string;
  readonly deal: string;
  readonly stage: string;
  /** An ISO day. */
  readonly day: string;
  readonly figure: number | null;
}

export interface RowsBehind {
  readonly list: RowList;
  readonly total: number;
  /** The newest of them. */
  readonly rows: readonly RowBehind[];
  /** The header of the rows' figure; `""` where they have none. */
  readonly figure: string;
}

/** Columns of a list, by id; the list's rows are counted from 1. Days are serial numbers. */
export interface Block {
  readonly rows: number;
  readonly cell: (column: string, row: number) => unknown;
}

/** What is read of the sheets behind the numbers. */
export interface ReadFacts {
  readonly list: (list: string, columns: readonly string[]) => Block;
  /** What a row of Conversations says, by its row number. */
  readonly conversation: (row: number) => {readonly customer: string; readonly deal: string; readonly value: unknown};
  readonly stageName: (number: number) => string;
}

/** A measure with what its conditions have come to. */
export interface Judged {
  readonly measure: RowsMeasure;
  readonly conditions: readonly Resolved[];
}

const LISTED = 100;

/** Of each list the columns that say what a row is. */
const SAYS: Readonly<Record<RowList, readonly string[]>> = {
  deals: ['customer', 'deal', 'stageName', 'lastContact', 'value'],
  log: ['row', 'date', 'stage'],
  stays: ['row', 'stage'],
  customerList: ['customer'],
};

/** The rows of all these measures, each once, the newest first. Undefined where there is none to look at. */
export function rowsBehind(judged: readonly Judged[], read: ReadFacts): RowsBehind | undefined {
  const list = judged[0]?.measure.list;
  if (!list) return undefined;
  const own = judged.filter(({measure}) => measure.list === list);
  const summed = own.map(({measure}) => measure).find(({kind}) => kind !== 'count' && kind !== 'distinct');
  const amount = summed && 'of' in summed ? (summed.of as string) : undefined;
  const columns = own.flatMap(({measure, conditions}) => [
    ...conditions.map(({condition}) => condition.column as string),
    ...('of' in measure ? [measure.of as string] : []),
  ]);
  const block = read.list(list, [...new Set([...SAYS[list], ...columns])]);
  const describe = describer(list, block, read);
  const rows = found(own, block).map(row => ({row, ...describe(row)}));
  rows.sort((a, b) => b.day - a.day);
  return {
    list,
    total: rows.length,
    figure: amount ? nameOfColumn(list, amount) : list === 'deals' ? 'Value' : '',
    rows: rows.slice(0, LISTED).map(({row, day, figure, ...said}) => {
      const number = amount ? block.cell(amount, row) : figure;
      return {...said, day: isoDay(day), figure: typeof number === 'number' ? number : null};
    }),
  };
}

interface Described {
  readonly customer: string;
  readonly deal: string;
  readonly stage: string;
  readonly day: number;
  readonly figure: unknown;
}

function describer(list: RowList, {cell}: Block, read: ReadFacts): (row: number) => Described {
  const text = (column: string, row: number): string => String(cell(column, row) ?? '');
  if (list === 'deals') {
    return row => ({
      customer: text('customer', row),
      deal: text('deal', row),
      stage: text('stageName', row),
      day: Number(cell('lastContact', row)),
      figure: cell('value', row),
    });
  }
  if (list === 'customerList') return customerDescriber(cell, read);
  // A stay names the row of the log that it begins with.
  const log = list === 'stays' ? read.list('log', ['row', 'date']) : undefined;
  return row => {
    const at = Number(cell('row', row));
    const first = log ? at - 1 : 0;
    const {customer, deal, value} = read.conversation(log ? Number(log.cell('row', first)) : at);
    return {
      customer,
      deal,
      stage: read.stageName(Number(cell('stage', row))),
      day: Math.floor(Number(log ? log.cell('date', first) : cell('date', row))),
      figure: value,
    };
  };
}

/** A customer is known by its deals, and by the first of their first contacts. */
function customerDescriber(cell: Block['cell'], read: ReadFacts): (row: number) => Described {
  const deals = read.list('deals', ['customerNumber', 'customer', 'firstContact']);
  const known = new Map<unknown, {customer: string; day: number}>();
  for (let row = 1; row <= deals.rows; row++) {
    const number = deals.cell('customerNumber', row);
    const day = Number(deals.cell('firstContact', row));
    const before = known.get(number);
    known.set(number, {
      customer: before?.customer ?? String(deals.cell('customer', row)),
      day: Math.min(day, before?.day ?? day),
    });
  }
  return row => ({
    ...(known.get(cell('customer', row)) ?? {customer: '', day: 0}),
    deal: '',
    stage: '',
    figure: null,
  });
}

/** The rows that count, each once. */
function found(judged: readonly Judged[], {rows, cell}: Block): number[] {
  const all = new Set<number>();
  for (const {measure, conditions} of judged) {
    const {kind, list} = measure;
    const of = 'of' in measure ? (measure.of as string) : ALWAYS[list];
    const seen = new Set<unknown>();
    for (let row = 1; row <= rows; row++) {
      const amount = cell(of, row);
      // What adds nothing is not behind a sum.
      if (typeof amount !== 'number' || (kind === 'sum' && amount === 0)) continue;
      if (kind === 'distinct' && seen.has(amount)) continue;
      if (!conditions.every(({condition, value}) => compares(cell(condition.column, row), condition.is, value)))
        continue;
      seen.add(amount);
      all.add(row);
    }
  }
  return [...all];
}

/** Of each list a column that is read anyway and has a number in every row. */
const ALWAYS: Readonly<Record<RowList, string>> = {
  deals: 'lastContact',
  log: 'row',
  stays: 'row',
  customerList: 'customer',
};
