import {CompiledFormula} from '@odoo/o-spreadsheet';

/**
 * The engine parses a spill's formula anew for every one of its cells, to ask whether other programs know its functions:
 * minutes for a long log. Here it remembers the answer.
 */
export function rememberExportable(): void {
  const answers = new WeakMap<CompiledFormula, boolean>();
  const ask = CompiledFormula.prototype.areAllFunctionsExportableToExcel;
  CompiledFormula.prototype.areAllFunctionsExportableToExcel = function areAllFunctionsExportableToExcel() {
    const answer = answers.get(this) ?? ask.call(this);
    answers.set(this, answer);
    return answer;
  };
}
