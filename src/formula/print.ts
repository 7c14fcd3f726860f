import {columnLetters} from './column-letters';
import type {Node, Operator, ReferenceNode} from './node';

/**
 * Between arguments: `;` is accepted in every locale, `,` only where it is not the decimal mark. Google's documentation does
 * not say which one `setFormula` wants in a comma-decimal locale; this choice makes the question moot, together with the
 * lint's refusal of decimal literals and array braces.
 */
const SEPARATOR = ';';

const PRECEDENCE: Record<Operator, number> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/** The formula's text, with its leading `=`. This is the only place in the project where a formula becomes text. */
export function print(formula: Node): string {
  return `=${printNode(formula)}`;
}

function printNode(node: Node): string {
  switch (node.kind) {
    case 'number':
      return String(node.value);
    case 'text':
      return `"${node.value.replace(/"/g, '""')}"`;
    case 'boolean':
      // Where formulas are written in the spreadsheet's language, the words are reported to be translated.
      return node.value ? '1=1' : '1=0';
    case 'reference':
      return printReference(node);
    case 'row':
      return `${sheetName(node.sheet)}!${node.row}:${node.row}`;
    case 'call':
      return `${node.name}(${node.args.map(printNode).join(SEPARATOR)})`;
    case 'operation':
      return (
        operand(node.left, PRECEDENCE[node.operator]) +
        node.operator +
        operand(node.right, PRECEDENCE[node.operator] + 1)
      );
  }
}

/** Brackets where the operand binds less tightly than its place demands. */
function operand(node: Node, atLeast: number): string {
  const text = printNode(node);
  const own =
    node.kind === 'operation' ? PRECEDENCE[node.operator] : node.kind === 'boolean' ? PRECEDENCE['='] : atLeast;
  return own < atLeast ? `(${text})` : text;
}

function printReference({sheet, column, firstRow, lastRow}: ReferenceNode): string {
  const letters = columnLetters(column);
  const from = `${letters}${firstRow ?? ''}`;
  const cells = firstRow !== undefined && firstRow === lastRow ? from : `${from}:${letters}${lastRow ?? ''}`;
  return sheet === undefined ? cells : `${sheetName(sheet)}!${cells}`;
}

/** Quoted unless it is a plain word that cannot be taken for a cell (`Q1`) or a number. */
function sheetName(name: string): string {
  return /^[A-Za-z_]+$/.test(name) && !/^(true|false)$/i.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
