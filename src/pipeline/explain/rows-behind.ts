import type {CalculationSheetId, ListId} from '../plan/calculation-sheets';
import {isoDay} from '../tables/serial-day';
import {compares} from './evaluate';
import type {Source} from './sources';
import {columnOf} from './written';

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
  readonly list: RowListId;
  readonly total: number;
  /** The newest of them. */
  readonly rows: readonly RowBehind[];
  /** The header of the rows' figure; `""` where they have none. */
  readonly figure: string;
}

/** The lists whose rows numbers are made of. */
export type RowListId = 'deals' | 'log' | 'stays' | 'customerList';

/** Cells of a calculation sheet: by the column's place and the list's row, both from 1. Undefined for column 0, which is none. */
export interface Block {
  readonly rows: number;
  readonly cell: (column: number, row: number) => unknown;
}

export type ReadSheet = (sheet: CalculationSheetId, columns: readonly number[]) => Block;

/** Which columns say what a row is. The names may stand in another list, in the first row with the same `key`. */
const SHAPES: Readonly<Record<RowListId, {names: ListId; key?: string; day: string; figure?: string}>> = {
  deals: {names: 'deals', day: 'lastContact', figure: 'value'},
  log: {names: 'log', day: 'date', figure: 'value'},
  stays: {names: 'log', key: 'dealNumber', day: 'day', figure: 'length'},
  customerList: {names: 'deals', key: 'customerNumber', day: 'customersFirstMoment'},
};

const LISTED = 100;

/** @param stageName of a stage's number. */
export function rowsBehind(
  sources: readonly Source[],
  read: ReadSheet,
  stageName: (number: number) => string,
): RowsBehind | undefined {
  const [first] = sources;
  if (!first) return undefined;
  const list = first.list as RowListId;
  const {names, key, day, figure} = SHAPES[list];
  const ofCustomers = list === 'customerList';
  const own = sources.filter(source => source.list === list);
  const summed = own.find(({how, of}) => of && how !== 'once' && !of.isFlag);
  const amount = summed ? summed.of : figure && columnOf(list, figure);
  const place = (of: ListId, id: string | undefined): number => (id ? columnOf(of, id).place : 0);
  const at = {
    customer: place(names, 'customer'),
    deal: place(names, 'deal'),
    day: place(ofCustomers ? names : list, day),
    key: place(names, key),
    stage: ofCustomers ? 0 : place(list, 'stage'),
    ownKey: ofCustomers ? 0 : place(list, key),
    figure: amount ? amount.place : 0,
  };
  const judged = own.flatMap(({of, where}) => [...where.map(({column}) => column), ...(of ? [of] : [])]);
  const columns = [...Object.values(at), ...judged.map(column => column.place)];
  const {rows, cell} = read(columnOf(list, 'inScope').sheet, columns.filter(Boolean));

  const namedAt = new Map<unknown, number>();
  if (key) for (let row = rows; row > 0; row--) namedAt.set(cell(at.key, row), row);
  const nameRow = (row: number): number => (key && namedAt.get(at.ownKey ? cell(at.ownKey, row) : row)) || row;
  const dayOf = (row: number): number => Number(cell(at.day, ofCustomers ? nameRow(row) : row));
  const found = behind(own, rows, cell).sort((a, b) => dayOf(b) - dayOf(a));
  return {
    list,
    total: found.length,
    figure: amount ? amount.header : '',
    rows: found.slice(0, LISTED).map(row => {
      const number = cell(at.figure, row);
      return {
        customer: String(cell(at.customer, nameRow(row))),
        deal: ofCustomers ? '' : String(cell(at.deal, nameRow(row))),
        stage: ofCustomers ? '' : stageName(Number(cell(at.stage, row))),
        day: isoDay(dayOf(row)),
        figure: typeof number === 'number' ? number : null,
      };
    }),
  };
}

/** The rows that count, each once. */
function behind(sources: readonly Source[], rows: number, cell: Block['cell']): number[] {
  const found = new Set<number>();
  for (const {how, of, where} of sources) {
    const seen = new Set<unknown>();
    for (let row = 1; row <= rows; row++) {
      const amount = of ? cell(of.place, row) : 1;
      // What adds nothing is not behind a sum.
      if (typeof amount !== 'number' || (how === 'sum' && amount === 0) || (how === 'once' && seen.has(amount)))
        continue;
      if (!where.every(({column, is, value}) => compares(cell(column.place, row), is, value))) continue;
      seen.add(amount);
      found.add(row);
    }
  }
  return [...found];
}
