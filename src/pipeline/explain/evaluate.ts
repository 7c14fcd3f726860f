import type {CallNode, Node} from '../../formula/node';
import {MONTHS} from '../groups/months';
import {inputCell} from '../plan/overview-layout';
import {isRung} from '../stages/stage';
import {isoDay} from '../tables/serial-day';
import {listColumn, overviewPositions, type Written} from './written';

export type Scalar = number | string | boolean;

/** Where a formula is looked at from. */
export interface Viewpoint {
  readonly written: Written;
  /** Of a table that grows: the line, from 1; undefined for all lines together. */
  readonly line: number | undefined;
  /** Of a formula with several columns: which one, from 1. */
  readonly across: number;
  /** The serial day that everything is computed for. */
  readonly asOf: () => number;
}

type Value = Scalar | undefined;

/**
 * What a criterion comes to: the few functions that criteria are made of, over the day, the line and the stages. Undefined
 * for what only the data can tell, and for what differs from line to line where all lines are meant.
 */
export function evaluate(node: Node | undefined, from: Viewpoint): Value {
  if (!node || node.kind === 'row') return undefined;
  if (node.kind === 'call') return called(node, from);
  if (node.kind === 'operation') {
    const [left, right] = [evaluate(node.left, from), evaluate(node.right, from)];
    return left === undefined || right === undefined ? undefined : calculate(left, node.operator, right);
  }
  if (node.kind !== 'reference') return node.value;
  const column = listColumn(node);
  if (column && column.id === 'number') {
    const months = column.list === 'months' ? MONTHS.find(({id}) => id === 'number') : undefined;
    return months ? evaluate(months.formula(from.written.cells), from) : from.line;
  }
  const [position] = overviewPositions(node);
  if (!position) return undefined;
  const asOf = inputCell('asOf');
  if (position.row === asOf.row && position.column === asOf.column) return from.asOf();
  const {content} = from.written.at(position);
  return typeof content === 'object' ? evaluate(content, from) : content;
}

function called({name, args}: CallNode, from: Viewpoint): Value {
  const [first, second, third] = args;
  if (name === 'XLOOKUP') return ofStage(args, from);
  if (name === 'SEQUENCE') {
    const place = evaluate(first, from) === 1 ? from.across : from.line;
    return place && Number(evaluate(third, from) || 1) + place - 1;
  }
  const value = evaluate(first, from);
  if (value === undefined) return undefined;
  if (name === 'IF') return evaluate(value ? second : third, from);
  if (name === 'ISNUMBER') return typeof value === 'number';
  if (/^ARRAY/.test(name)) return value;
  const number = Math.floor(Number(value));
  // Serial day 2 was a Monday; of type 2 that is 1.
  if (name === 'WEEKDAY') return ((number + 5) % 7) + 1;
  if (name === 'INT') return number;
  const [year = 0, month = 0] = isoDay(number).split('-').map(Number);
  if (name === 'YEAR') return year;
  if (name === 'MONTH') return month;
  if (name !== 'EOMONTH') return undefined;
  return (Date.UTC(year, month + Number(evaluate(second, from)), 0) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** What the list of stages says of one of them. */
function ofStage([key, keys, values]: readonly Node[], from: Viewpoint): Value {
  const wanted = evaluate(key, from);
  const [by, of] = [listColumn(keys), listColumn(values)];
  if (!by || !of) return undefined;
  let rungs = 0;
  for (const [index, {type}] of from.written.layout.stages.entries()) {
    const onLadder = Number(isRung(type));
    rungs += onLadder;
    const facts: Record<string, Scalar> = {number: index + 1, type, onLadder, rung: onLadder && rungs};
    if (facts[by.id] === wanted) return facts[of.id];
  }
  return undefined;
}

function calculate(left: Scalar, operator: string, right: Scalar): Value {
  const [a, b] = [Number(left), Number(right)];
  if (operator === '&') return `${left}${right}`;
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  return compares(left, operator, right);
}

/** As Sheets compares: texts without regard to case, and a text is never like a number. */
export function compares(left: unknown, operator: string, right: Scalar): boolean {
  if (typeof left !== typeof right) return operator === '<>';
  const [a, b] = [left, right].map(side => (typeof side === 'string' ? side.toLowerCase() : Number(side)));
  if (a === b) return /=/.test(operator);
  return operator === '<>' || ((a as number) < (b as number) ? /</ : />/).test(operator);
}
