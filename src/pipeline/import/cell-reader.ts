/** Reads the cells of a list as their columns say. */
import type {DecimalSign} from '../tables/amount';
import {shown} from '../tables/cell-content';
import {tidyName} from '../tables/name';
import {type ColumnDecimal, decimalOf, readAmount} from './amount-column';
import {type ColumnOrder, type DayOrder, dayOrderOf, readDay} from './day-column';
import {columnsFor, type ListMapping} from './list-mapping';
import {type SourceCell, type SourceRow, textOf} from './source';
import {type TargetId, targetOf} from './target';

/** What a column says of its days or amounts. */
export interface ColumnSigns {
  readonly column: number;
  readonly kind: 'days' | 'amounts';
  readonly found: ColumnOrder | ColumnDecimal | 'any';
}

/** What no cell of a column decides, for the user to say; and those in which cells decide differently. */
export function columnSigns(rows: readonly SourceRow[], mapping: ListMapping): ColumnSigns[] {
  const body = rows.slice(mapping.header + 1);
  return mapping.columns.flatMap((use, column): ColumnSigns[] => {
    if (use === null || use.target === 'own') return [];
    const {type} = targetOf(use.target);
    const cells = (): SourceCell[] => body.map(row => row.cells[column] ?? '');
    if (type === 'date') return [{column, kind: 'days', found: dayOrderOf(cells())}];
    return use.target === 'value' ? [{column, kind: 'amounts', found: decimalOf(cells())}] : [];
  });
}

/** A cell that could not be read is told of with its column's name and what stands there. */
export type Unreadable = (reason: string) => void;

export interface CellReader {
  /** `""` for blank. */
  readonly text: (row: SourceRow, target: TargetId) => string;
  readonly name: (row: SourceRow, target: TargetId) => string;
  /** What is said of a person: of several in one cell the first, without the mail behind a name. */
  readonly person: (row: SourceRow, target: 'source' | 'contact' | 'email' | 'phone') => string;
  /** Serial number of the day or moment; undefined for blank, and after `unreadable` was told. */
  readonly day: (row: SourceRow, target: TargetId, unreadable: Unreadable) => number | undefined;
  /** The serial days on which a deal came to stages, by the stages' texts in the list. */
  readonly stageDays: (row: SourceRow, unreadable: Unreadable) => readonly (readonly [stage: string, day: number])[];
  readonly amount: (row: SourceRow, target: TargetId, unreadable: Unreadable) => number | undefined;
  readonly own: (row: SourceRow) => SourceCell[];
}

/** `Ada Li (ada@x.org)`, as some programs write contacts. */
const MAIL_IN_NAME = /^\s*(.*?)\s*\(([^\s()]+@[^\s()]+)\)\s*$/;

/** @param titles what the list's columns are called, for messages. */
export function cellReader(rows: readonly SourceRow[], mapping: ListMapping, titles: readonly string[]): CellReader {
  const signs = new Map(columnSigns(rows, mapping).map(({column, found}) => [column, found]));
  const at = new Map<TargetId | 'own', number[]>();
  const places = (target: TargetId | 'own'): number[] => {
    const known = at.get(target) ?? columnsFor(mapping, target);
    at.set(target, known);
    return known;
  };
  const orderOf = (column: number): DayOrder | undefined => {
    const found = signs.get(column);
    return found === 'day' || found === 'month' ? found : mapping.dayOrders[column];
  };
  const decimalSign = (column: number): DecimalSign | undefined => {
    const found = signs.get(column);
    return found === '.' || found === ',' ? found : mapping.decimals[column];
  };
  const filled = (row: SourceRow, target: TargetId): number | undefined =>
    places(target).find(column => textOf(row, column) !== '');
  const dayAt = (row: SourceRow, column: number, unreadable: Unreadable): number | undefined => {
    const cell = row.cells[column] as SourceCell;
    const day = readDay(cell, orderOf(column));
    if (day === undefined) unreadable(`${titles[column]}: ${shown(cell)} is no day that can be read.`);
    return day;
  };
  const text = (row: SourceRow, target: TargetId): string => {
    const column = filled(row, target);
    return column === undefined ? '' : textOf(row, column);
  };
  return {
    text,
    name: (row, target) => tidyName(text(row, target).replace(/\s+/g, ' ')),
    person: (row, target) => {
      const mail = MAIL_IN_NAME.exec(text(row, 'contact').split(';')[0] ?? '');
      const given = text(row, target);
      if (target === 'source') return tidyName(given);
      if (target === 'email' && given === '') return mail?.[2] ?? '';
      if (target === 'contact' && mail) return tidyName(mail[1]);
      return tidyName(given.split(target === 'contact' ? ';' : /[;,]/)[0]);
    },
    day: (row, target, unreadable) => {
      const column = filled(row, target);
      return column === undefined ? undefined : dayAt(row, column, unreadable);
    },
    stageDays: (row, unreadable) =>
      places('stageDay').flatMap(column => {
        const use = mapping.columns[column];
        if (use?.target !== 'stageDay' || textOf(row, column) === '') return [];
        const day = dayAt(row, column, unreadable);
        return day === undefined ? [] : [[use.stage, day] as const];
      }),
    amount: (row, target, unreadable) => {
      const column = filled(row, target);
      if (column === undefined) return undefined;
      const cell = row.cells[column] as SourceCell;
      const amount = readAmount(cell, decimalSign(column));
      if (typeof amount === 'number') return amount;
      unreadable(`${titles[column]}: ${shown(cell)} is no amount that can be read.`);
      return undefined;
    },
    own: row => places('own').map(column => row.cells[column] ?? ''),
  };
}
