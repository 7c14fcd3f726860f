import type {FunctionName} from './functions';
import {type CallNode, node, type Operand} from './node';

type Calls = {readonly [Name in FunctionName]: (...args: Operand[]) => CallNode};

/** One builder for each allowed function: `fx.COUNTIF(range, criterion)`. Their list is for the types and the lint alone. */
export const fx = new Proxy({} as Calls, {
  get:
    (_, name) =>
    (...args: Operand[]): CallNode => ({kind: 'call', name: name as FunctionName, args: args.map(node)}),
});
