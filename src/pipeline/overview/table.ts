/** A table of the overview as slots: a heading, titles, one line below the other, and what all lines come to together. */
import * as fx from '../../formula/call';
import {type Node, node} from '../../formula/node';
import {eq} from '../../formula/operators';
import type {Cells} from '../facts/columns';
import {NOTHING} from '../facts/quotas';
import {inStageList} from '../facts/stage-list';
import {type Here, type Measure, ofAllLines} from '../metrics/measure';
import type {ColumnRecord} from '../metrics/number';
import {fillsColumn, isUnknown, type Shape, toFormula} from '../metrics/to-formula';
import type {Position} from '../plan/layout';
import type {StageType} from '../tables/stage-type';
import {hereOf, numberAt} from './here';
import {FIRST_COLUMN} from './section';
import {type Slot, type SlotKind, textSlot} from './slot';

export interface Table {
  readonly id: string;
  /** Undefined: titles and lines only. */
  readonly title?: string;
  /** The first one names the lines. */
  readonly columns: readonly ColumnRecord[];
  /** How many columns of the sheet a name takes. */
  readonly nameColumns: number;
  /** The cells of a name are joined to one: it has a note of its own. */
  readonly joinsNames?: true;
  /** The first column of the sheet, where it is not that of most tables. */
  readonly left?: number;
  /** Of a table with a title: the time that its numbers are about. */
  readonly span?: (cells: Cells) => Node | string;
  readonly lines: readonly Line[];
  /** What some lines are about, from 1: a number, or cells below each other; their places unless it says something else. */
  readonly about?: (cells: Cells, first: number, last: number) => Node;
  /** Lines without a name are blank. */
  readonly grows?: true;
  readonly total?: {readonly at: 'top' | 'bottom'; readonly label: string};
  /** Another measure in each line. */
  readonly measureAt?: (line: number, column: ColumnRecord) => Measure | undefined;
  readonly body?: SlotKind;
}

export interface Line {
  readonly id: string;
  readonly label?: string;
  readonly note?: string;
  readonly warns?: true | undefined;
  /** Of a stage. */
  readonly type?: StageType;
}

/** Lines that are told apart by their place alone. */
export function numberedLines(count: number): Line[] {
  return Array.from({length: count}, (_, index) => ({id: String(index + 1)}));
}

/** How many columns of the sheet a heading takes. */
const TITLE_COLUMNS = 4;

/** How many rows of the sheet a table takes, its heading included. */
export function heightOf(table: Table): number {
  return titlesAt(table) + 1 + table.lines.length + (table.total ? 1 : 0);
}

/** Rows from the heading to the titles. */
function titlesAt({title, columns}: Table): number {
  return (title === undefined ? 0 : 1) + (columns.some(({group}) => group) ? 1 : 0);
}

/** A table's heading, titles, lines and total. `top` is the row of its heading, or of its titles where it has none. */
export function tableSlots(table: Table, top: number): Slot[] {
  const {id, title, span, left: column = FIRST_COLUMN, columns} = table;
  const heading = title === undefined ? [] : [textSlot(id, '', 'heading', {row: top, column}, () => title)];
  if (span) heading.push(textSlot(id, '', 'span', {row: top, column: column + TITLE_COLUMNS}, span));
  const titles = top + titlesAt(table);
  return [...heading, ...columns.flatMap((column, index) => columnSlots(table, column, index, titles))];
}

function columnSlots(table: Table, column: ColumnRecord, index: number, titles: number): Slot[] {
  const {id: section, left = FIRST_COLUMN, nameColumns, joinsNames, columns, total, lines, body = 'number'} = table;
  const {group} = column;
  const isName = index === 0;
  const place = isName ? left : left + nameColumns + index - 1;
  const common = {
    section,
    column: column.id,
    unit: column.unit,
    columns: isName ? nameColumns : 1,
    isJoined: isName && joinsNames,
  };
  const at = (row: number): Position => ({row, column: place});
  const first = titles + 1 + (total?.at === 'top' ? 1 : 0);
  const slots: Slot[] = [
    {
      ...common,
      line: 'title',
      at: at(titles),
      kind: body === 'data' ? 'data' : 'head',
      content: cells => column.title?.(cells) ?? column.label,
      note: column.definition,
    },
  ];
  if (group && group !== columns[index - 1]?.group) {
    slots.push({...common, line: 'group', at: at(titles - 1), kind: 'group', content: () => group});
  }
  lines.forEach((line, offset) => {
    const {content, from} = filling(table, column, index, offset + 1);
    slots.push({
      ...common,
      line: line.id,
      at: at(first + offset),
      kind: isName && body === 'number' ? 'name' : body,
      content,
      filledFrom: from ? at(first + from - 1) : undefined,
      measure: table.measureAt?.(offset + 1, column) ?? column.measure,
      note: isName ? line.note : undefined,
      warns: column.warns || (line.warns && index === 1),
    });
  });
  if (total) {
    slots.push({
      ...common,
      line: 'total',
      at: at(total.at === 'top' ? titles + 1 : first + lines.length),
      kind: isName ? 'totalName' : 'total',
      content: cells => (isName ? total.label : totalContent(table, column, cells)),
      measure: totalMeasure(column),
    });
  }
  return slots;
}

/** What fills a cell of the body: its own content, or the formula in another line. */
function filling(
  table: Table,
  column: ColumnRecord,
  index: number,
  line: number,
): {readonly content?: NonNullable<Slot['content']>; readonly from?: number} {
  const last = table.lines.length;
  const label = table.lines[line - 1]?.label;
  if (index === 0 && label !== undefined) return {content: () => label};
  const own = table.measureAt?.(line, column);
  if (own) return {content: cells => toFormula(own, hereIn(table, cells, line, line), 'cell')};
  const {measure} = column;
  const first = column.only === 'afterFirst' ? 2 : 1;
  if (!measure || line < first) return {};
  const made = (cells: Cells, from: number, to: number, shape: Shape): Node => {
    const number = toFormula(measure, hereIn(table, cells, from, to), shape);
    return index === 0 ? number : within(table, column, cells, from, to, number);
  };
  if (!fillsColumn(measure))
    return isBlank(table, column, line) ? {} : {content: cells => made(cells, line, line, 'cell')};
  if (line > first) return {from: first};
  return {content: cells => fx.ARRAYFORMULA(made(cells, first, last, 'column'))};
}

/** Whether a formula of its own would only ever leave the line blank. */
function isBlank({lines}: Table, {only}: ColumnRecord, line: number): boolean {
  const {type = 'Open'} = lines[line - 1] ?? {};
  return only === 'open' && type !== 'Open';
}

/** Blank in the lines that the column is not for, and in those that have no name. */
function within(table: Table, {only}: ColumnRecord, cells: Cells, first: number, last: number, number: Node): Node {
  const of = (column: string): Node => cells.overview(table.id, column, [first, last]);
  if (only === 'open') return fx.IF(eq(of('type'), 'Open'), number, '');
  if (only === 'rungs')
    return fx.IF(eq(inStageList(cells, 'onLadder', linesOf(table, cells, first, last)), 1), number, '');
  return table.grows ? fx.IF(eq(of('name'), ''), '', number) : number;
}

function totalMeasure({total, measure}: ColumnRecord): Measure | undefined {
  if (total === 'measure') return measure && ofAllLines(measure);
  return typeof total === 'object' ? total : undefined;
}

function totalContent(table: Table, column: ColumnRecord, cells: Cells): Node | string {
  if (column.total === 'sum' && column.measure && isUnknown(column.measure, cells)) return NOTHING;
  if (column.total === 'sum') return fx.SUM(cells.overview(table.id, column.id, [1, table.lines.length]));
  const measure = totalMeasure(column);
  return measure ? toFormula(measure, totalHere(table, cells), 'cell') : '';
}

function hereIn(table: Table, cells: Cells, first: number, last: number): Here {
  return hereOf(cells, linesOf(table, cells, first, last), ref => {
    if (ref.line !== undefined && ref.line !== 'before') return numberAt(cells, {...ref, section: table.id});
    const shift = ref.line ? 1 : 0;
    return cells.overview(table.id, ref.id, [first - shift, last - shift]);
  });
}

function totalHere(table: Table, cells: Cells): Here {
  return hereOf(cells, linesOf(table, cells, 1, 1), ({id}) => cells.overview(table.id, id, 'total'));
}

/** What lines are about. */
function linesOf({about}: Table, cells: Cells, first: number, last: number): Node {
  if (about) return about(cells, first, last);
  return first === last ? node(first) : fx.SEQUENCE(last - first + 1, 1, first);
}
