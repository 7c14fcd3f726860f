/**
 * A formula as data. Formulas are put together from these nodes and printed once (`print.ts`), so no other file
 * knows how Sheets separates arguments or quotes names.
 */
import type {FunctionName} from './functions';

export type Node = NumberNode | TextNode | BooleanNode | ReferenceNode | RowNode | CallNode | OperationNode;

/** What the builders accept where a node is meant: literals are lifted. */
export type Operand = Node | number | string | boolean;

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export interface NumberNode {
  readonly kind: 'number';
  readonly value: number;
}

export interface TextNode {
  readonly kind: 'text';
  readonly value: string;
}

export interface BooleanNode {
  readonly kind: 'boolean';
  readonly value: boolean;
}

/**
 * Cells of a sheet, 1-based. `firstRow` absent: the whole column (`B:B`), which no inserted row can shift.
 * `lastRow` absent with a first row: down to the end of the sheet (`B2:B`).
 */
export interface ReferenceNode {
  readonly kind: 'reference';
  readonly sheet: string | undefined;
  readonly column: number;
  readonly firstRow: number | undefined;
  readonly lastRow: number | undefined;
}

/** All cells of a row of a sheet, 1-based (`1:1`): no inserted column can shift it. */
export interface RowNode {
  readonly kind: 'row';
  readonly sheet: string;
  readonly row: number;
}

export interface CallNode {
  readonly kind: 'call';
  readonly name: FunctionName;
  readonly args: readonly Node[];
}

export interface OperationNode {
  readonly kind: 'operation';
  readonly operator: Operator;
  readonly left: Node;
  readonly right: Node;
}

/** Lifts a literal to a node. */
export function node(operand: Operand): Node {
  switch (typeof operand) {
    case 'number':
      return {kind: 'number', value: operand};
    case 'string':
      return {kind: 'text', value: operand};
    case 'boolean':
      return {kind: 'boolean', value: operand};
    default:
      return operand;
  }
}

/** `left operator right`, cell by cell when a side is an array (inside ARRAYFORMULA). */
export function op(left: Operand, operator: Operator, right: Operand): OperationNode {
  return {kind: 'operation', operator, left: node(left), right: node(right)};
}

/** A whole column, header included: `Conversations!B:B`. Rows that users insert or sort never shift it. */
export function wholeColumn(sheet: string, column: number): ReferenceNode {
  return columnBetween(sheet, column, undefined, undefined);
}

/** A whole row: `Conversations!1:1`. */
export function wholeRow(sheet: string, row: number): RowNode {
  return {kind: 'row', sheet, row};
}

/** A column from a row down to the end of the sheet: `'Calc log'!B2:B`. */
export function columnFrom(sheet: string | undefined, column: number, firstRow: number): ReferenceNode {
  return columnBetween(sheet, column, firstRow, undefined);
}

/** Rows of one column, both ends included: `B12:B18`; without one end, as `ReferenceNode` says. */
export function columnBetween(
  sheet: string | undefined,
  column: number,
  firstRow: number | undefined,
  lastRow: number | undefined,
): ReferenceNode {
  return {kind: 'reference', sheet, column, firstRow, lastRow};
}

/** One cell; without a sheet, of the sheet that holds the formula. */
export function cell(sheet: string | undefined, row: number, column: number): ReferenceNode {
  return columnBetween(sheet, column, row, row);
}
