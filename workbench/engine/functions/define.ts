import type {CellValue, EvalContext, FunctionResultObject, Matrix} from '@odoo/o-spreadsheet';
import {helpers, registries} from '@odoo/o-spreadsheet';
import type {SheetsHost} from '../host';

/** A cell's value with its format and, where it came from a cell, its position. Matrices are lists of columns. */
export type Cell = FunctionResultObject;
export type Argument = Cell | Matrix<Cell> | undefined;
export type Result = Cell | Matrix<Cell> | CellValue;
/** What the engine binds `this` to. `sheets` is the model's SheetsHost (see `hostOf`). */
export type Context = EvalContext;

/** The host that `createModel` gave to the model whose formula is being evaluated. */
export function hostOf(context: Context): SheetsHost {
  return context.sheets;
}

/** Functions whose messages, if any, are whole. The engine's have a gap where their name belongs. */
export const saysItsName = new Set<string>();

/** A way through a function of the engine; undefined leaves the arguments to the way that was there before. */
export type Way = (context: Context, args: readonly Argument[]) => Result | undefined;

/** Puts `way` before the function that stands in the list now, which does what `way` has no answer for. */
export function precede(name: string, way: Way): void {
  wrap(name, (context, args, rest) => way(context, args) ?? rest(args));
}

/** Has `change` decide what a function is given, and look at what it gives or throws. */
export function wrap(
  name: string,
  change: (context: Context, args: readonly Argument[], rest: (args: readonly Argument[]) => Result) => Result,
): void {
  const {functionRegistry} = registries;
  const description = functionRegistry.get(name);
  const compute = description.compute as (this: Context, ...args: Argument[]) => Result;
  // What it gives of its rows has been another function's result before.
  saysItsName.add(name);
  functionRegistry.replace(name, {
    ...description,
    compute(this: Context, ...args: Argument[]) {
      return change(this, args, given => compute.apply(this, [...given]));
    },
  });
}

/**
 * Adds a function to the engine, or replaces the engine's own.
 *
 * @param parameters o-spreadsheet's notation, such as `'key (any)'` or `'range (any, range, repeating)'`. A parameter
 *   without `range` gets single values: for an array the engine calls `compute` once for each element.
 */
export function define(
  name: string,
  description: string,
  parameters: readonly string[],
  compute: (this: Context, ...args: Argument[]) => Result,
  options: {exported?: boolean} = {},
): void {
  saysItsName.add(name);
  registries.functionRegistry.replace(name, {
    description,
    args: parameters.map(parameter => helpers.arg(parameter, parameter)),
    compute,
    isExported: options.exported ?? false,
  });
}
