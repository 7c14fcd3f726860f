import {FUNCTIONS, type FunctionRecord} from './functions';
import type {CallNode, Node} from './node';
import {print} from './print';

/**
 * What in a formula would work in the local engine but not in Google Sheets; empty when it is sound. The engine works
 * cell by cell everywhere, Google only inside ARRAYFORMULA, so no run of a formula on the engine can find these.
 */
export function lint(formula: Node): string[] {
  const problems: string[] = [];
  visit(formula, false, problems);
  return problems;
}

function visit(node: Node, insideArrayFormula: boolean, problems: string[]): void {
  switch (node.kind) {
    case 'number':
      if (!Number.isInteger(node.value)) {
        problems.push(
          `${node.value}: a decimal literal reads differently in comma-decimal locales; write it as a quotient.`,
        );
      }
      return;
    case 'operation':
      if (!insideArrayFormula && (isArray(node.left) || isArray(node.right))) {
        problems.push(`${print(node)}: the operator ${node.operator} over a range needs ARRAYFORMULA.`);
      }
      visit(node.left, insideArrayFormula, problems);
      visit(node.right, insideArrayFormula, problems);
      return;
    case 'call':
      visitCall(node, insideArrayFormula || node.name === 'ARRAYFORMULA', problems);
      return;
    default:
      return;
  }
}

function visitCall(call: CallNode, insideArrayFormula: boolean, problems: string[]): void {
  const known: FunctionRecord | undefined = FUNCTIONS[call.name];
  if (!known) {
    problems.push(`${call.name} is not one of the allowed functions (src/formula/functions.ts).`);
    return;
  }
  if (call.args.length < known.min || call.args.length > known.max) {
    problems.push(`${call.name} takes ${known.min} to ${known.max} arguments, not ${call.args.length}.`);
  }
  call.args.forEach((arg, index) => {
    if (!insideArrayFormula && takesScalar(known, index) && isArray(arg)) {
      problems.push(
        `${print(call)}: argument ${index + 1} of ${call.name} is a range or array and needs ARRAYFORMULA.`,
      );
    }
    if (rangeOnly[call.name] === index && !isRange(arg)) {
      problems.push(
        `${print(call)}: argument ${index + 1} of ${call.name} takes a range of a sheet only, and no array.`,
      );
    }
    visit(arg, insideArrayFormula, problems);
  });
}

/** Which argument Google takes as a range of a sheet only, from 0: anything computed there is #N/A, and works in the engine. */
const rangeOnly: Readonly<Record<string, number>> = {
  AVERAGEIFS: 0,
  COLUMN: 0,
  MAXIFS: 0,
  MINIFS: 0,
  ROW: 0,
  SUMIF: 2,
  SUMIFS: 0,
};

function isRange(node: Node): boolean {
  return node.kind === 'reference' || node.kind === 'row';
}

/** COUNTIFS and kin alternate range and criterion after their fixed beginning; all others repeat their last entry. */
function takesScalar({takes, gives}: FunctionRecord, index: number): boolean {
  const alternates = gives === 'each' && takes[0] === 'array' && takes[takes.length - 1] === 'scalar';
  if (!alternates) return takes[Math.min(index, takes.length - 1)] === 'scalar';
  const start = takes.length - 2;
  return (index - start) % 2 === 1;
}

/** Whether a node gives more than one cell. */
function isArray(node: Node): boolean {
  switch (node.kind) {
    case 'reference':
      return node.firstRow === undefined || node.firstRow !== node.lastRow;
    case 'row':
      return true;
    case 'operation':
      return isArray(node.left) || isArray(node.right);
    case 'call': {
      const known: FunctionRecord | undefined = FUNCTIONS[node.name];
      if (!known || known.gives === 'scalar') return false;
      if (node.name === 'ROW' || node.name === 'ARRAYFORMULA') return node.args.some(isArray);
      if (known.gives === 'array') return true;
      return node.args.some((arg, index) => takesScalar(known, index) && isArray(arg));
    }
    default:
      return false;
  }
}
