import type {Compute} from './column-loops';
import type {Argument, Cell} from './define';
import {isMatrix, rowCount} from './values';

interface Call {
  readonly args: readonly Argument[];
  readonly result: Cell | Cell[][];
  /** The evaluation that last asked for it. */
  askedIn: number;
}

/** Short columns are computed as fast as they are remembered. */
const leastRows = 32;

/** A function that is asked more than this of a column does not repeat itself: a formula for each of a thousand rows. */
const mostCalls = 48;

let evaluation = 0;

/** What the evaluation that ends now did not ask for is dropped by and by. */
export function endEvaluation(): void {
  evaluation++;
}

/**
 * A function whose result hangs on its arguments alone, which remembers what it gave for long columns. The formulas of a
 * sheet say the same of the same columns over and over (`ROW(A:A)`, `ARRAY_CONSTRAIN(Y3:Y, n, 1)`, the month of a date),
 * and a range is read once until something in it changes: the same columns are the same arrays. What is remembered goes
 * with them.
 */
export function remembered(compute: Compute): Compute {
  const calls = new WeakMap<object, Call[]>();
  return function (...given) {
    const key = longColumn(given);
    if (!key) return compute.apply(this, given);
    const known = calls.get(key);
    const call = known?.find(({args}) => areSame(args, given));
    if (call) {
      call.askedIn = evaluation;
      return call.result;
    }
    // The function may put single values in place of arrays of one.
    const args = [...given];
    const result = compute.apply(this, given);
    const kept = known?.filter(({askedIn}) => askedIn >= evaluation - 1).slice(1 - mostCalls) ?? [];
    calls.set(key, [...kept, {args, result, askedIn: evaluation}]);
    return result;
  };
}

function longColumn(args: readonly Argument[]): object | undefined {
  for (let index = 0; index < args.length; index++) {
    const argument = args[index];
    if (isMatrix(argument) && rowCount(argument) >= leastRows) return argument[0];
  }
  return undefined;
}

function areSame(args: readonly Argument[], others: readonly Argument[]): boolean {
  if (args.length !== others.length) return false;
  for (let index = 0; index < args.length; index++) if (!isSame(args[index], others[index])) return false;
  return true;
}

function isSame(one: Argument, other: Argument): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (!isMatrix(one) || !isMatrix(other)) return !isMatrix(one) && !isMatrix(other) && isSameCell(one, other);
  if (one.length !== other.length) return false;
  for (let column = 0; column < one.length; column++) {
    if (one[column] === other[column]) continue;
    const cell = one[column]?.[0];
    const otherCell = other[column]?.[0];
    const areSingle = one[column]?.length === 1 && other[column]?.length === 1;
    if (!areSingle || !cell || !otherCell || !isSameCell(cell, otherCell)) return false;
  }
  return true;
}

function isSameCell(one: Cell, other: Cell): boolean {
  if (one === other) return true;
  return Object.is(one.value, other.value) && one.format === other.format && one.message === other.message;
}
