import type {Argument, Cell, Context} from './define';
import type {BinaryKernel, UnaryKernel} from './element-kernels';
import type {PrepareLookup} from './lookup';
import {isErrorValue, isMatrix, isOne, rowCount, single} from './values';

/** A function as the engine calls it. */
export type Compute = (this: Context, ...args: Argument[]) => Cell | Cell[][];

/** A function of one value, over a column or more. */
export function unaryLoop(slow: Compute, kernel: UnaryKernel): Compute {
  return function (...given) {
    const [argument] = given;
    if (given.length !== 1 || argument === undefined) return slow.apply(this, given);
    if (!isMatrix(argument)) return kernel(argument) ?? slow.call(this, argument);
    if (isOne(argument)) return slow.call(this, argument);
    const one = onceForAll(cell => slow.call(this, cell) as Cell);
    return argument.map(cells => {
      const results = new Array<Cell>(cells.length);
      for (let row = 0; row < cells.length; row++) {
        const cell = cells[row] as Cell;
        results[row] = kernel(cell) ?? one(cell, cell);
      }
      return results;
    });
  };
}

/** An operator, over columns of one size beside each other or beside a single value. */
export function binaryLoop(slow: Compute, kernel: BinaryKernel): Compute {
  return function (...given) {
    const [left, right] = given.map(single);
    if (given.length !== 2 || left === undefined || right === undefined) return slow.apply(this, given);
    if (!isMatrix(left) && !isMatrix(right)) return kernel(left, right) ?? slow.call(this, left, right);
    const size = isMatrix(left) ? left : (right as Cell[][]);
    const rows = rowCount(size);
    if (rows === 0 || !fits(left, size.length, rows) || !fits(right, size.length, rows)) {
      return slow.apply(this, given);
    }
    const pair = onceForAll((one, other) => slow.call(this, one, other) as Cell);
    const columns = new Array<Cell[]>(size.length);
    for (let column = 0; column < size.length; column++) {
      const lefts = isMatrix(left) ? left[column] : undefined;
      const rights = isMatrix(right) ? right[column] : undefined;
      const results = new Array<Cell>(rows);
      for (let row = 0; row < rows; row++) {
        const one = (lefts ? lefts[row] : left) as Cell;
        const other = (rights ? rights[row] : right) as Cell;
        results[row] = kernel(one, other) ?? pair(one, other);
      }
      columns[column] = results;
    }
    return columns;
  };
}

/** A look-up of a column of keys, made ready once. */
export function lookupLoop(slow: Compute, prepare: PrepareLookup): Compute {
  return function (...given) {
    const [keys, ...rest] = given;
    if (!keys || !isMatrix(keys) || isOne(keys) || keys.length !== 1) return slow.apply(this, given);
    const lookup = prepare(this, rest.map(single));
    const [cells = []] = keys;
    if (!lookup || cells.length === 0) return slow.apply(this, given);
    const results = new Array<Cell>(cells.length);
    for (let row = 0; row < cells.length; row++) {
      const key = cells[row] as Cell;
      results[row] = isErrorValue(key.value) ? key : lookup(key);
    }
    return [results];
  };
}

/**
 * The slow way, which for the same cells as the last time gives the same again: what a column has of the unusual is
 * mostly one thing, such as an empty text where numbers belong, and an error thrown for each row takes long.
 */
function onceForAll(compute: (one: Cell, other: Cell) => Cell): (one: Cell, other: Cell) => Cell {
  let last: {one: Cell; other: Cell; result: Cell} | undefined;
  return (one, other) => {
    if (last && isSame(last.one, one) && isSame(last.other, other)) return last.result;
    last = {one, other, result: compute(one, other)};
    return last.result;
  };
}

function isSame(one: Cell, other: Cell): boolean {
  return one === other || (one.value === other.value && one.format === other.format && !isErrorValue(one.value));
}

function fits(argument: Argument, columns: number, rows: number): boolean {
  return !isMatrix(argument) || (argument.length === columns && rowCount(argument) === rows);
}
