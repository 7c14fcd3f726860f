import {type CellValue, registries} from '@odoo/o-spreadsheet';
import {binaryLoop, type Compute, lookupLoop, unaryLoop} from './column-loops';
import {type Argument, type Cell, type Context, type Result, saysItsName} from './define';
import {binaryKernels, unaryKernels} from './element-kernels';
import {keyedLookups} from './lookup';
import {remembered} from './remembered';
import {isErrorValue, isMatrix, isOne, notAvailable, rowCount, single} from './values';

/** What formulas ask of the same columns more than once. */
const toRemember = new Set([
  'ADD',
  'ARRAY_CONSTRAIN',
  'COUNTIFS',
  'DAY',
  'ENCODEURL',
  'EQ',
  'FILTER',
  'GT',
  'HSTACK',
  'IF',
  'ISNUMBER',
  'LOOKUP',
  'LOWER',
  'MINUS',
  'MULTIPLY',
  'TRIM',
  'UNIQUE',
  'VSTACK',
  'XLOOKUP',
]);

type Description = ReturnType<(typeof registries)['functionRegistry']['get']>;

/**
 * For an array, the engine calls a function of single values once for each element, through five functions and as many
 * new arrays each time: most of what a long log costs. The usual case, arrays of one size beside single values, runs in
 * a plain loop here, and a function that takes its arguments as they are is called directly, with the same results;
 * every other case is left to the engine.
 */
export function quickenArrays(): void {
  const {mapping} = registries.functionRegistry;
  for (const name of Object.keys(mapping)) {
    const slow = mapping[name] as Compute | undefined;
    if (!slow) continue;
    const description = registries.functionRegistry.get(name);
    let quick = standInOrder(description) ? quickened(slow, description) : slow;
    quick = called(quick, description) ?? quick;
    const [unary, binary, prepare] = [unaryKernels[name], binaryKernels[name], keyedLookups[name]];
    if (unary) quick = unaryLoop(quick, unary);
    if (binary) quick = binaryLoop(quick, binary);
    if (prepare) quick = lookupLoop(quick, prepare);
    mapping[name] = toRemember.has(name) ? remembered(quick) : quick;
  }
}

/** Whether the function's nth argument always is its nth parameter, and any of them takes single values only. */
function standInOrder({args}: Description): boolean {
  return hasOrder(args) && !args.some(({repeating}) => repeating) && args.some(({acceptMatrix}) => !acceptMatrix);
}

function hasOrder(args: Description['args']): boolean {
  const firstOptional = args.findIndex(({optional, default: hasDefault}) => optional || hasDefault);
  const required = args.findLastIndex(({optional, default: hasDefault}) => !optional && !hasDefault);
  return firstOptional < 0 || required < firstOptional;
}

/**
 * Calls the function with its arguments as they are, where none is an array for a single value or an error that it does
 * not take. Undefined for a function whose arguments can't be told apart by their place.
 */
function called(slow: Compute, {name, args, compute, minArgRequired}: Description): Compute | undefined {
  const firstRepeating = args.findIndex(({repeating}) => repeating);
  const leading = firstRepeating < 0 ? args : args.slice(0, firstRepeating);
  const repeated = firstRepeating < 0 ? [] : args.slice(firstRepeating);
  if (!hasOrder(leading) || repeated.some(({repeating}) => !repeating)) return undefined;
  if (repeated.length > 0 && leading.some(({optional, default: hasDefault}) => optional || hasDefault))
    return undefined;
  const parameterOf = (index: number): Description['args'][number] | undefined =>
    index < leading.length ? leading[index] : repeated[(index - leading.length) % repeated.length];
  return function (...given) {
    if (given.length < minArgRequired) return slow.apply(this, given);
    for (let index = 0; index < given.length; index++) {
      const parameter = parameterOf(index);
      if (!parameter) return slow.apply(this, given);
      const argument = parameter.acceptMatrix ? given[index] : single(given[index]);
      given[index] = argument;
      if (isMatrix(argument)) {
        if (!parameter.acceptMatrix) return slow.apply(this, given);
      } else if (parameter.acceptMatrixOnly) {
        // The engine calls the whole formula unreadable; in Google an IFERROR may catch it.
        return notAvailable('Argument must be a range.');
      }
      if (!parameter.acceptErrors && argument && !isMatrix(argument) && isErrorValue(argument.value)) {
        return slow.apply(this, given);
      }
    }
    let result: Result | CellValue[][];
    try {
      result = (compute as ElementCompute).apply(this, given);
    } catch {
      return slow.apply(this, given);
    }
    if (!Array.isArray(result)) {
      const isCell = typeof result === 'object' && result !== null && 'value' in result;
      return named(isCell ? (result as Cell) : {value: result as CellValue}, name);
    }
    const first = result[0]?.[0];
    if (typeof first !== 'object' || first === null || !('value' in first)) return slow.apply(this, given);
    if (saysItsName.has(name)) return result as Cell[][];
    for (const column of result as Cell[][]) {
      for (let row = 0; row < column.length; row++) {
        if ((column[row] as Cell).message !== undefined) named(column[row] as Cell, name);
      }
    }
    return result as Cell[][];
  };
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

function firstError(element: readonly Argument[], strict: readonly number[]): Cell | undefined {
  for (const index of strict) {
    const argument = element[index];
    if (argument !== undefined && !isMatrix(argument) && isErrorValue(argument.value)) return argument;
  }
  return undefined;
}

/** Of an array in an array, as the engine does, the first value. Undefined for a fault of the function itself. */
function resultOf(compute: ElementCompute, context: Context, element: Argument[]): Cell | undefined {
  try {
    const result = compute.apply(context, element);
    if (Array.isArray(result)) {
      const first = result[0]?.[0];
      return typeof first === 'object' && first !== null ? first : undefined;
    }
    return typeof result === 'object' && result !== null ? result : {value: result};
  } catch (thrown) {
    return isErrorValue((thrown as Partial<Cell> | undefined)?.value) ? (thrown as Cell) : undefined;
  }
}

function named(result: Cell, functionName: string): Cell {
  if (result.message?.includes('[[FUNCTION_NAME]]')) {
    result.message = result.message.replace('[[FUNCTION_NAME]]', functionName);
  }
  return result;
}
