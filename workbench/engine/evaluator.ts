import type {Matrix} from '@odoo/o-spreadsheet';

export interface Result {
  value: unknown;
  format?: string;
}

/** What the engine's evaluator asks of a cell that it evaluates. */
export interface FormulaCell {
  format?: string;
  compiledFormula: {execute(...args: unknown[]): Result | Matrix<Result>};
}
