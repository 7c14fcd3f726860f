import type {CellValue, Matrix} from '@odoo/o-spreadsheet';
import {conditionals} from './conditional';
import {type Argument, type Cell, precede, type Result} from './define';
import {isMatrix, matrixOf, notAvailable, rowCount, withoutPlace} from './values';

/** Quicker ways through the engine's own functions of rows. What is unusual is left to the engine's. */
export function quickenRowFunctions(): void {
  precede('FILTER', (_, args) => filter(args));
  precede('UNIQUE', (_, args) => unique(args));
  precede('COUNT', (_, args) => count(args));
  precede('ROW', (_, args) => rowNumbers(args));
  for (const [name, quick] of Object.entries(conditionals)) precede(name, quick);
}

/** Rows that meet conditions in columns as long as the range. Google has #N/A for conditions of another size. */
function filter([range, ...conditions]: readonly Argument[]): Result | undefined {
  const [columns, height] = [matrixOf(range).length, rowCount(matrixOf(range))];
  const sizes = conditions.map(condition => [matrixOf(condition).length, rowCount(matrixOf(condition))] as const);
  const areColumns = sizes.every(([width, length]) => width === 1 && length === height);
  const areRows = columns > 1 && sizes.every(([width, length]) => width === columns && length === 1);
  if (!areColumns && !areRows) {
    return notAvailable('FILTER has mismatched range sizes.');
  }
  if (!isMatrix(range)) return undefined;
  const rows = rowCount(range);
  const tests: Cell[][] = [];
  for (const condition of conditions) {
    const column = isMatrix(condition) && condition.length === 1 ? condition[0] : undefined;
    if (!column || column.length !== rows) return undefined;
    tests.push(column);
  }
  const kept: number[] = [];
  for (let row = 0; row < rows; row++) if (holdsIn(tests, row)) kept.push(row);
  if (tests.length === 0) return undefined;
  return kept.length === 0 ? notAvailable('No match found in FILTER evaluation') : takeRows(range, kept);
}

function holdsIn(tests: readonly Cell[][], row: number): boolean {
  for (let index = 0; index < tests.length; index++) {
    const value = tests[index]?.[row]?.value;
    if (!value || (value !== true && typeof value !== 'number')) return false;
  }
  return true;
}

/** The rows of a matrix in the order of `rows`. */
export function takeRows(matrix: Matrix<Cell>, rows: readonly number[]): Matrix<Cell> {
  return matrix.map(column => {
    const taken = new Array<Cell>(rows.length);
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as number;
      taken[index] = row === 0 ? withoutPlace(column[row] as Cell) : (column[row] as Cell);
    }
    return taken;
  });
}

/** The different values of a column, each where it stands first. */
function unique([range, byColumn, exactlyOnce]: readonly Argument[]): Matrix<Cell> | undefined {
  if (!isMatrix(range) || range.length !== 1 || byColumn || exactlyOnce) return undefined;
  const seen = new Set<CellValue>();
  const first: Cell[] = [];
  for (const cell of range[0] ?? []) {
    const value = cell.value ?? null;
    if (seen.has(value)) continue;
    seen.add(value);
    first.push(withoutPlace(cell));
  }
  return first.length === 0 ? undefined : [first];
}

/** How many numbers a column has; many formulas ask it of the same one. */
const numbersIn = new WeakMap<readonly Cell[], number>();

function count(args: readonly Argument[]): number | undefined {
  let sum = 0;
  for (const argument of args) {
    if (!isMatrix(argument)) return undefined;
    for (const column of argument) {
      let numbers = numbersIn.get(column);
      if (numbers === undefined) {
        numbers = 0;
        for (let row = 0; row < column.length; row++) if (typeof column[row]?.value === 'number') numbers++;
        numbersIn.set(column, numbers);
      }
      sum += numbers;
    }
  }
  return sum;
}

function rowNumbers([reference]: readonly Argument[]): Matrix<Cell> | undefined {
  if (!isMatrix(reference) || rowCount(reference) < 2) return undefined;
  const position = reference[0]?.[0]?.position;
  if (!position) return undefined;
  const first = position.row + 1;
  const count = rowCount(reference);
  const key = `${first} ${count}`;
  let numbers = numbered.get(key)?.deref();
  if (!numbers) {
    numbers = new Array<Cell>(count);
    for (let row = 0; row < count; row++) numbers[row] = {value: first + row};
    numbered.set(key, new WeakRef(numbers));
  }
  return [numbers];
}

/** The numbers of the rows of a range, by its first row and length: the same for all of its columns, and for all sheets. */
const numbered = new Map<string, WeakRef<Cell[]>>();
