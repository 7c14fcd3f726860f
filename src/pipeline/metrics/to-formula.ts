/** The formula of a measure. */
import * as fx from '../../formula/call';
import {type Node, node, type Operand, op} from '../../formula/node';
import {and, eq, join, minus, over, plus} from '../../formula/operators';
import type {Cells} from '../facts/columns';
import {ofPair} from '../facts/log-lookup';
import {NOTHING} from '../facts/quotas';
import {inStageList} from '../facts/stage-list';
import {
  type Condition,
  countsTalks,
  type Here,
  LINE,
  LINE_RUNG,
  type Measure,
  type RowsMeasure,
  type Value,
} from './measure';

/** Of each list a column that has a number in every row. */
const ALWAYS_A_NUMBER = {deals: 'first', log: 'row', stays: 'row', customerList: 'customer'} as const;

/** One cell, or cells below each other that one formula fills. */
export type Shape = 'cell' | 'column';

/**
 * @param shape `column`: `here.line` is all lines at once, and the formula fills as many cells. A median or a count of
 * different numbers has no such formula: it stands once in each line.
 */
export function toFormula(measure: Measure, here: Here, shape: Shape): Node {
  if (isUnknown(measure, here.cells)) return node(NOTHING);
  if (measure.kind === 'formula') return measure.formula(here);
  if (measure.kind !== 'ratio') return ofRows(measure, here, shape);
  const [first, ...rest] = measure.to.map(part => ('id' in part ? here.number(part) : ofRows(part, here, shape)));
  return quotient(here.number(measure.of), plus(first as Node, ...rest));
}

/** Whether it counts conversations, or stays between them, where only the deals are known that came of them. */
export function isUnknown(measure: Measure, cells: Pick<Cells, 'given'>): boolean {
  return cells.given !== undefined && countsTalks(measure);
}

/** Whether one formula can fill all lines. */
export function fillsColumn(measure: Measure): boolean {
  return measure.kind !== 'median' && measure.kind !== 'distinct';
}

/** The quotient, or the dash where there is nothing to divide by, or only a dash to divide with. */
export function quotient(dividend: Operand, divisor: Operand): Node {
  return fx.IFERROR(fx.IF(eq(divisor, 0), NOTHING, over(dividend, divisor)), NOTHING);
}

/** For each row of the measure's list whether it meets all conditions, of which there is one at least. */
export function rowsThat(measure: RowsMeasure, here: Here): Node {
  return all(measure.where as readonly Condition[], measure, here);
}

function ofRows(measure: RowsMeasure, here: Here, shape: Shape): Node {
  const {cells} = here;
  const {kind, where} = measure;
  const pairs = (where as readonly Condition[]).flatMap(each => [subject(each, measure, here), criterion(each, here)]);
  if (kind === 'count') return counted(cells, measure, pairs);
  const of = column(cells, measure, measure.of);
  if (kind === 'sum') return shape === 'cell' ? folded(fx.SUM, fx.SUMIFS, of, pairs) : summedByLine(of, measure, here);
  if (kind === 'mean' && shape === 'cell') return fx.IFERROR(folded(fx.AVERAGE, fx.AVERAGEIFS, of, pairs), NOTHING);
  if (kind === 'mean') return quotient(summedByLine(of, measure, here), counted(cells, measure, pairs));
  const picked = fx.FILTER(of, ...filters(measure, here));
  if (kind === 'distinct') return fx.ARRAYFORMULA(fx.COUNT(fx.UNIQUE(fx.IFNA(picked, ''))));
  return fx.ARRAYFORMULA(fx.IFERROR(fx.MEDIAN(picked), NOTHING));
}

function counted(cells: Cells, measure: RowsMeasure, pairs: readonly Node[]): Node {
  const [range, is, ...more] = pairs;
  if (range && is) return fx.COUNTIFS(range, is, ...more);
  return fx.COUNT(column(cells, measure, ALWAYS_A_NUMBER[measure.list]));
}

/** The column's numbers as one: of all rows, or of those that meet the criteria. */
function folded(
  all: typeof fx.SUM | typeof fx.AVERAGE,
  some: typeof fx.SUMIFS | typeof fx.AVERAGEIFS,
  of: Node,
  [range, is, ...more]: readonly Node[],
): Node {
  return range && is ? some(of, range, is, ...more) : all(of);
}

/**
 * SUMIFS gives one sum however many criteria there are, in ARRAYFORMULA too; SUMIF gives one for each. So the line is its
 * criterion, and a row that fails the other conditions is of no line.
 */
function summedByLine(of: Node, measure: RowsMeasure, here: Here): Node {
  const conditions = measure.where as readonly Condition[];
  const byLine = conditions.find(({value}) => value === LINE) as Condition;
  const others = conditions.filter(condition => condition !== byLine);
  const lines = subject(byLine, measure, here);
  const rows = others.length > 0 ? fx.IF(all(others, measure, here), lines, 0) : lines;
  return fx.SUMIF(rows, here.line, of);
}

/** The conditions of FILTER: the column itself must hold a number. */
function filters(measure: RowsMeasure & {of: string}, here: Here): [Node, ...Node[]] {
  const of = column(here.cells, measure, measure.of);
  return [fx.ISNUMBER(of), ...measure.where.map(each => holds(each, measure, here))];
}

function all([first, ...rest]: readonly Condition[], measure: RowsMeasure, here: Here): Node {
  return and(holds(first as Condition, measure, here), ...rest.map(each => holds(each, measure, here)));
}

/** A comparison takes a blank or a text for larger than any number, so that one is asked for first. */
function holds(condition: Condition, measure: RowsMeasure, here: Here): Node {
  const {is, value} = condition;
  const cells = subject(condition, measure, here);
  const compared = op(cells, is === 'in' ? '=' : is, operandOf(value, here));
  return is === '>' || is === '>=' ? and(fx.ISNUMBER(cells), compared) : compared;
}

/** What a condition compares: the column's cells, or the first day of the month of each. */
function subject({column: id, is}: Condition, measure: RowsMeasure, {cells}: Here): Node {
  const days = column(cells, measure, id);
  return is === 'in' ? fx.IF(fx.ISNUMBER(days), plus(minus(days, fx.DAY(days)), 1), 0) : days;
}

/** As COUNTIFS takes it. */
function criterion({is, value}: Condition, here: Here): Node {
  const wanted = operandOf(value, here);
  return is === '=' || is === 'in' ? wanted : typeof value === 'number' ? node(`${is}${value}`) : join(is, wanted);
}

function operandOf(value: Value, {cells, line}: Here): Node {
  if (typeof value !== 'object') return node(value);
  if ('setting' in value) return cells.settings(value.setting);
  if (value === LINE_RUNG) return inStageList(cells, 'rung', line);
  return line;
}

function column(cells: Cells, {list}: RowsMeasure, id: string): Node {
  if (list === 'log' && id === 'passes') return fx.IFNA(ofPair(cells, fx.ROW(cells.log('key')), 'passes'), 0);
  return (cells[list] as (id: string) => Node)(id);
}
