/**
 * A number as a record. Its formula (`to-formula.ts`), what is said of it (`to-words.ts`) and the rows behind it
 * (`../explain/rows-behind.ts`) are all read off it, so that none of them can say something else than the others.
 */
import type {Node} from '../../formula/node';
import type {Cells, ColumnId, SettingId} from '../facts/columns';

/** The lists whose rows numbers are made of. */
export type RowList = 'deals' | 'log' | 'stays' | 'customerList';

/** Rows that are looked at: those of a list that meet all conditions. */
export interface Rows<List extends RowList = RowList> {
  readonly list: List;
  readonly where: readonly Condition<List>[];
}

export interface Condition<List extends RowList = RowList> {
  /** `passes`: a row of the log whose deal passes the filters; all other lists hold such rows only. */
  readonly column: ColumnId<List> | (List extends 'log' ? 'passes' : never);
  /** `in`: a day of the month that begins on the value. */
  readonly is: '=' | '<' | '<=' | '>' | '>=' | 'in';
  readonly value: Value;
}

/** A text or a number, a setting, or what the line is about: a stage's number, a rung, a name's place, a month's first day. */
export type Value = string | number | {readonly setting: SettingId} | typeof LINE | typeof LINE_RUNG;

export const LINE = {line: 'itself'} as const;
/** Of a stage: its rung. */
export const LINE_RUNG = {line: 'rung'} as const;

/**
 * A number of the overview by its id: of the same section and line, or else of the section and line that are named. `before`
 * is the line above; a column of another section is all its lines, or all but the first or the last.
 */
export interface Ref {
  readonly id: string;
  readonly section?: string;
  readonly line?: 'before' | 'first' | 'all' | 'butFirst' | 'butLast' | 'total' | (string & {});
}

export type Measure = RowsMeasure | Ratio | Formula;

export type RowsMeasure = {readonly [List in RowList]: MeasureOf<List>}[RowList];

export type MeasureOf<List extends RowList> = Rows<List> &
  (
    | {readonly kind: 'count'}
    /** `distinct`: how many different numbers of the column there are. */
    | {readonly kind: 'sum' | 'mean' | 'median' | 'distinct'; readonly of: ColumnId<List>}
  );

/** A quotient; the dash where there is nothing to divide by. Several parts below the line are added up. */
export interface Ratio {
  readonly kind: 'ratio';
  readonly of: Ref;
  readonly to: readonly (Ref | RowsMeasure)[];
}

/** The rare way out: a formula of its own, and the numbers that it is made from. */
export interface Formula {
  readonly kind: 'formula';
  readonly formula: (here: Here) => Node;
  readonly parts: readonly Ref[];
}

/** Where a measure stands: what it may read around it. */
export interface Here {
  readonly cells: Cells;
  /** What the line is about; the cells of all lines where one formula serves all. */
  readonly line: Node;
  /** Another number of the overview. */
  readonly number: (ref: Ref) => Node;
}

/** How many rows of a list meet all the conditions. */
export function count<List extends RowList>(list: List, ...where: Condition<List>[]): MeasureOf<List> {
  return {kind: 'count', list, where};
}

/** Of a column, over the rows that meet all the conditions: blanks and texts in it don't count. */
export const sum = ofColumn('sum');
export const mean = ofColumn('mean');
export const median = ofColumn('median');
export const distinct = ofColumn('distinct');

function ofColumn(kind: 'sum' | 'mean' | 'median' | 'distinct') {
  return <List extends RowList>(list: List, of: ColumnId<List>, ...where: Condition<List>[]): MeasureOf<List> => ({
    kind,
    list,
    of,
    where,
  });
}

/**
 * One number divided by the sum of others; the dash where that is 0.
 *
 * @param of id of a number in the same line, or a reference to another one.
 * @param to the same, or measures that stand nowhere else.
 */
export function ratio(of: string | Ref, ...to: readonly (string | Ref | RowsMeasure)[]): Ratio {
  return {kind: 'ratio', of: refTo(of), to: to.map(part => (typeof part === 'string' ? refTo(part) : part))};
}

/**
 * @param parts ids of numbers in the same line, or references to others.
 * @param made gets the parts as nodes, in their order.
 */
export function formula(parts: readonly (string | Ref)[], made: (here: Here, ...parts: Node[]) => Node): Formula {
  const refs = parts.map(refTo);
  return {kind: 'formula', formula: here => made(here, ...refs.map(here.number)), parts: refs};
}

/** A number of another section, or a column of them. */
export function ref(section: string, id: string, line: NonNullable<Ref['line']>): Ref {
  return {section, id, line};
}

/** What a number is made from that does not count rows itself. */
export function partsOf(measure: Ratio | Formula): readonly (Ref | RowsMeasure)[] {
  return measure.kind === 'ratio' ? [measure.of, ...measure.to] : measure.parts;
}

/** Whether only a log has what is counted. */
export function countsTalks(measure: Measure): boolean {
  return 'list' in measure && (measure.list === 'log' || measure.list === 'stays');
}

/** The same measure over all lines together. */
export function ofAllLines<Kind extends Measure>(measure: Kind): Kind {
  if (measure.kind === 'formula') return measure;
  if (measure.kind === 'ratio') {
    return {...measure, to: measure.to.map(part => ('id' in part ? part : ofAllLines(part)))};
  }
  return {...measure, where: (measure.where as readonly Condition[]).filter(({value}) => value !== LINE)} as Kind;
}

/** A condition on a column of a list. */
export function is<Column extends string>(column: Column, value: Value, sign: Condition['is'] = '=') {
  return {column, is: sign, value} as const;
}

export const isOpen = is('state', 'Open');
export const isWon = is('state', 'Won');
export const isLost = is('state', 'Lost');

function refTo(part: string | Ref): Ref {
  return typeof part === 'string' ? {id: part} : part;
}
