import {type CellValue, helpers, registries} from '@odoo/o-spreadsheet';
import type {Argument, Cell, Context, Result} from './define';
import {isMatrix, rowCount} from './values';

type Description = ReturnType<(typeof registries)['functionRegistry']['get']>;
type Compute = (this: Context, ...args: Argument[]) => Cell | Cell[][];

/**
 * For an array, the engine calls a function of single values once for each element, through five functions and as many
 * new arrays each time: most of what a long log costs. The usual case, arrays of one size beside single values, runs in
 * a plain loop here, with the same results; every other case is left to the engine.
 */
export function quickenArrays(): void {
  const {mapping} = registries.functionRegistry;
  for (const name of Object.keys(mapping)) {
    const slow = mapping[name] as Compute | undefined;
    const description = registries.functionRegistry.get(name);
    if (slow && standInOrder(description)) mapping[name] = quickened(slow, description);
  }
}

/** Whether the function's nth argument always is its nth parameter, and any of them takes single values only. */
function standInOrder({args}: Description): boolean {
  const firstOptional = args.findIndex(({optional, default: hasDefault}) => optional || hasDefault);
  const required = args.findLastIndex(({optional, default: hasDefault}) => !optional && !hasDefault);
  const ordered = firstOptional < 0 || required < firstOptional;
  return ordered && !args.some(({repeating}) => repeating) && args.some(({acceptMatrix}) => !acceptMatrix);
}

function quickened(slow: Compute, {name, args, compute, minArgRequired}: Description): Compute {
  const parameters = args.map(({acceptMatrix, acceptMatrixOnly, acceptErrors}) => ({
    single: !acceptMatrix,
    array: acceptMatrixOnly === true,
    errors: acceptErrors === true,
  }));
  return function (...given) {
    const size = given.length < minArgRequired || given.length > args.length ? undefined : sizeOf(given, parameters);
    if (!size) return slow.apply(this, given);
    const element: Argument[] = given.map((argument, index) =>
      parameters[index]?.single && isMatrix(argument) ? argument[0]?.[0] : argument,
    );
    const varying = given.flatMap((argument, index) =>
      parameters[index]?.single && isMatrix(argument) && !isOne(argument) ? [{index, cells: argument}] : [],
    );
    const strict = parameters.flatMap(({errors}, index) => (errors || index >= given.length ? [] : [index]));
    const columns: Cell[][] = [];
    for (let column = 0; column < size.columns; column++) {
      const results = new Array<Cell>(size.rows);
      for (let row = 0; row < size.rows; row++) {
        for (const {index, cells} of varying) element[index] = cells[column]?.[row];
        const result = firstError(element, strict) ?? resultOf(compute as ElementCompute, this, element);
        if (result === undefined) return slow.apply(this, given);
        results[row] = named(result, name);
      }
      columns.push(results);
    }
    return columns;
  };
}

type ElementCompute = (this: Context, ...args: Argument[]) => Result | CellValue[][];

/** The one size of the arrays where single values belong; undefined where there is none, or more than one. */
function sizeOf(
  given: readonly Argument[],
  parameters: readonly {single: boolean; array: boolean}[],
): {columns: number; rows: number} | undefined {
  let size: {columns: number; rows: number} | undefined;
  for (let index = 0; index < given.length; index++) {
    const argument = given[index];
    if (!isMatrix(argument)) {
      if (parameters[index]?.array) return undefined;
      continue;
    }
    if (!parameters[index]?.single || isOne(argument)) continue;
    const [columns, rows] = [argument.length, rowCount(argument)];
    if (rows === 0 || (size && (size.columns !== columns || size.rows !== rows))) return undefined;
    size = {columns, rows};
  }
  return size;
}

function isOne(matrix: readonly (readonly unknown[])[]): boolean {
  return matrix.length === 1 && matrix[0]?.length === 1;
}

function firstError(element: readonly Argument[], strict: readonly number[]): Cell | undefined {
  for (const index of strict) {
    const argument = element[index];
    if (argument !== undefined && !isMatrix(argument) && isErrorValue(argument.value)) return argument;
  }
  return undefined;
}

/** Undefined for what is left to the engine: a fault of the function itself, which it reports, and arrays in an array. */
function resultOf(compute: ElementCompute, context: Context, element: Argument[]): Cell | undefined {
  try {
    const result = compute.apply(context, element);
    if (Array.isArray(result)) return undefined;
    return typeof result === 'object' && result !== null ? result : {value: result};
  } catch (thrown) {
    return isErrorValue((thrown as Partial<Cell> | undefined)?.value) ? (thrown as Cell) : undefined;
  }
}

function isErrorValue(value: unknown): boolean {
  return typeof value === 'string' && value.charCodeAt(0) === 35 && helpers.isEvaluationError(value);
}

function named(result: Cell, functionName: string): Cell {
  if (result.message?.includes('[[FUNCTION_NAME]]')) {
    result.message = result.message.replace('[[FUNCTION_NAME]]', functionName);
  }
  return result;
}
