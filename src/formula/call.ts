import type {FUNCTIONS, FunctionName} from './functions';
import {type CallNode, node, type Operand} from './node';

type Operands<Count extends number, Found extends Operand[] = []> = Found['length'] extends Count
  ? Found
  : Operands<Count, [...Found, Operand]>;

/** As many operands as the function's record allows; any number more where it sets no limit. */
type Arguments<Min extends number, Max extends number> = number extends Max
  ? [...Operands<Min>, ...Operand[]]
  : Operands<Max> extends [...Operands<Min>, ...infer Rest]
    ? [...Operands<Min>, ...Partial<Rest>]
    : never;

type Calls = {
  readonly [Name in FunctionName]: (
    ...args: Arguments<(typeof FUNCTIONS)[Name]['min'], (typeof FUNCTIONS)[Name]['max']>
  ) => CallNode;
};

/**
 * One builder for each allowed function: `fx.COUNTIF(range, criterion)`. How many arguments one takes is read off its
 * record by the compiler; the records themselves are for the lint and need not be there when formulas are built.
 */
export const fx = new Proxy({} as Calls, {
  get:
    (_, name) =>
    (...args: Operand[]): CallNode => ({kind: 'call', name: name as FunctionName, args: args.map(node)}),
});
