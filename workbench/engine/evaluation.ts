import type {CellPosition, EvaluatedCell, Matrix} from '@odoo/o-spreadsheet';
import {registries} from '@odoo/o-spreadsheet';
import type {Evaluator, FormulaCell, Result} from './evaluator';
import type {SheetsHost} from './host';
import {recomputeOnlyWhatIsStale, zoneOf} from './stale-dependents';

/**
 * Where o-spreadsheet evaluates a formula cell, two answers differ from Google's and no function can mend them:
 * a blank result is a blank cell in Google, not 0; and a spill that needs more rows than the sheet has makes Google add
 * rows. The engine's evaluator is adapted here: blanks stay blank, and the missing rows are written down for
 * `createModel`, which adds them.
 */

function blankCell(position: CellPosition, format: string | undefined): EvaluatedCell {
  const blank = {value: null, type: 'empty', formattedValue: '', defaultAlign: 'left', isAutoSummable: true, position};
  return (format === undefined ? blank : {...blank, format}) as EvaluatedCell;
}

function keepBlanks(evaluator: Evaluator): void {
  const compute = evaluator.computeFormulaCell.bind(evaluator);
  evaluator.computeFormulaCell = (position, cell) => {
    let result: Result | Matrix<Result> | undefined;
    const compiledFormula = Object.create(cell.compiledFormula, {
      execute: {
        value: function execute(this: FormulaCell['compiledFormula'], ...args: unknown[]) {
          result = cell.compiledFormula.execute.apply(this, args);
          return result;
        },
      },
    });
    const evaluated = compute(position, {...cell, compiledFormula});
    const first = Array.isArray(result) ? result[0]?.[0] : result;
    if (evaluated.type === 'error' || (first && first.value !== null && first.value !== undefined)) return evaluated;
    const blank = blankCell(position, cell.format ?? first?.format);
    evaluator.evaluatedCells.set(position, blank);
    return blank;
  };

  const spread = evaluator.spreadValues.bind(evaluator);
  evaluator.spreadValues = (position, results) => {
    const spreadValue = spread(position, results);
    return (column, row) => {
      const value = results[column]?.[row]?.value;
      if (value !== null && value !== undefined) return spreadValue(column, row);
      evaluator.evaluatedCells.delete({
        sheetId: position.sheetId,
        col: position.col + column,
        row: position.row + row,
      });
    };
  };

  // The engine finds no spill on an empty cell, so that typing into a blank of a spill would not block it.
  evaluator.getArrayFormulaSpreadingOn = position =>
    evaluator.spreadingRelations
      .searchFormulaPositionsSpreadingOn(position.sheetId, zoneOf(position))
      .find(formula => !evaluator.blockedArrayFormulas.has(formula));
}

/** The engine takes any error in a spill's first cell for a spill that failed. Only #SPILL! is one. */
function keepSpillsThatStartWithAnError(evaluator: Evaluator): void {
  evaluator.getSpreadZone = (position, options = {ignoreSpillError: false}) => {
    const zone = evaluator.spreadingRelations.getArrayResultZone(position);
    const failed = evaluator.evaluatedCells.get(position)?.value === '#SPILL!';
    return zone && failed && !options.ignoreSpillError ? zoneOf(position) : zone;
  };
}

function noteMissingRows(evaluator: Evaluator, host: SheetsHost): void {
  const assertSpace = evaluator.assertSheetHasEnoughSpaceToSpreadFormulaResult.bind(evaluator);
  evaluator.assertSheetHasEnoughSpaceToSpreadFormulaResult = (position, results) => {
    const needed = position.row + (results[0]?.length ?? 0);
    if (needed > evaluator.getters.getNumberRows(position.sheetId)) {
      host.neededRows.set(position.sheetId, Math.max(needed, host.neededRows.get(position.sheetId) ?? 0));
    }
    assertSpace(position, results);
  };
}

export function adaptEvaluation(): void {
  const views = registries.coreViewsPluginRegistry;
  const Evaluation = views.get('evaluation');
  class GoogleEvaluation extends Evaluation {
    constructor(config: ConstructorParameters<typeof Evaluation>[0]) {
      super(config);
      const {evaluator} = this as unknown as {evaluator: Evaluator};
      const host: SheetsHost | undefined = config.custom.sheets;
      if (!host) throw new Error('This model has no host: make it with createModel(), not with new Model().');
      keepBlanks(evaluator);
      keepSpillsThatStartWithAnError(evaluator);
      noteMissingRows(evaluator, host);
      recomputeOnlyWhatIsStale(evaluator);
    }
  }
  views.replace('evaluation', GoogleEvaluation);
}
