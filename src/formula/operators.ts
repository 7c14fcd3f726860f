/**
 * Operators by name, so that a formula reads from left to right. All work cell by cell over arrays inside ARRAYFORMULA.
 * A comparison gives TRUE or FALSE; `and` and `or` give 1 or 0 and TRUE or FALSE, as Google's own AND and OR fold an array
 * into one value.
 */
import {type Node, node, type Operand, type OperationNode, type Operator, op} from './node';

export const eq = (left: Operand, right: Operand): OperationNode => op(left, '=', right);
export const ne = (left: Operand, right: Operand): OperationNode => op(left, '<>', right);
export const lt = (left: Operand, right: Operand): OperationNode => op(left, '<', right);
export const le = (left: Operand, right: Operand): OperationNode => op(left, '<=', right);
export const gt = (left: Operand, right: Operand): OperationNode => op(left, '>', right);
export const ge = (left: Operand, right: Operand): OperationNode => op(left, '>=', right);
export const minus = (left: Operand, right: Operand): OperationNode => op(left, '-', right);
export const over = (left: Operand, right: Operand): OperationNode => op(left, '/', right);

export const plus = chain('+');
export const times = chain('*');

/** 1 where all conditions hold, else 0. */
export const and = times;

/** TRUE where at least one condition holds. */
export function or(...conditions: [Operand, ...Operand[]]): Node {
  return gt(plus(...conditions), 0);
}

/** The parts as one text. */
export const join = chain('&');

function chain(operator: Operator) {
  return (first: Operand, ...rest: Operand[]): Node =>
    rest.reduce<Node>((left, right) => op(left, operator, right), node(first));
}
