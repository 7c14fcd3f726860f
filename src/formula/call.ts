import {FUNCTIONS, type FunctionName} from './functions';
import {type CallNode, node, type Operand} from './node';

type Calls = {readonly [Name in FunctionName]: (...args: Operand[]) => CallNode};

/** One builder for each allowed function: `fx.COUNTIFS(range, criterion)`. */
export const fx: Calls = Object.fromEntries(
  (Object.keys(FUNCTIONS) as FunctionName[]).map(name => [
    name,
    (...args: Operand[]): CallNode => ({kind: 'call', name, args: args.map(node)}),
  ]),
) as Calls;
