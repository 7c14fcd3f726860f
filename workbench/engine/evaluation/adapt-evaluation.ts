import {registries} from '@odoo/o-spreadsheet';
import type {SheetsHost} from '../host';
import type {Evaluator} from './evaluator';
import {FormulaEvaluation} from './formula-evaluation';
import type {EvaluationObserver} from './observer';
import {zoneOf} from './zones';

/** What the adapted evaluation offers beside the engine's own getters. */
export interface ObservedEvaluation {
  /** Has every evaluation of a formula reported, until another observer, or none, takes its place. */
  observeEvaluation(observer: EvaluationObserver | undefined): void;
}

/**
 * Where o-spreadsheet evaluates a formula cell, two answers differ from Google's and no function can mend them: a blank
 * result is a blank cell in Google, not 0; and a spill that needs more rows than the sheet has may make Google add rows.
 * Here blanks stay blank (see formula-evaluation.ts), and where that quirk is kind, the missing rows are written down for
 * `createModel`, which adds them. From then on the engine's own `new Model()` throws: it has no host to write them down in.
 */
export function adaptEvaluation(): void {
  const views = registries.coreViewsPluginRegistry;
  const Evaluation = views.get('evaluation');
  class GoogleEvaluation extends Evaluation implements ObservedEvaluation {
    static override getters = [...Evaluation.getters, 'observeEvaluation'];
    readonly #evaluation: FormulaEvaluation;

    constructor(config: ConstructorParameters<typeof Evaluation>[0]) {
      super(config);
      const {evaluator} = this as unknown as {evaluator: Evaluator};
      const host: SheetsHost | undefined = config.custom.sheets;
      if (!host) throw new Error('This model has no host: make it with createModel(), not with new Model().');
      this.#evaluation = new FormulaEvaluation(evaluator);
      evaluateWith(this.#evaluation, evaluator);
      findSpills(evaluator);
      if (host.quirks.spillBeyondSheet === 'kind') noteMissingRows(evaluator, host);
    }

    observeEvaluation(observer: EvaluationObserver | undefined): void {
      this.#evaluation.observer = observer;
    }
  }
  views.replace('evaluation', GoogleEvaluation);
}

/** Hands the engine's evaluating, and its formulas' reading, to `evaluation`. */
function evaluateWith(evaluation: FormulaEvaluation, evaluator: Evaluator): void {
  evaluator.evaluateCells = positions => evaluation.evaluateCells(positions);
  evaluator.evaluateAllCells = () => evaluation.evaluateAllCells();
  const compute: Evaluator['computeAndSave'] = position => evaluation.computeAndSave(position);
  evaluator.computeAndSave = compute;
  const buildGraph = evaluator.buildDependencyGraph.bind(evaluator);
  evaluator.buildDependencyGraph = () => {
    buildGraph();
    evaluation.forgetFormulas();
  };
  const updateDependencies = evaluator.updateDependencies.bind(evaluator);
  evaluator.updateDependencies = position => {
    updateDependencies(position);
    evaluation.noteFormula(position);
  };
  const read = (): void => {
    const {compilationParams} = evaluator;
    // The page's windows evaluate nothing: what formulas show comes from elsewhere, and so does what they read.
    if (evaluator.computeAndSave !== compute) return;
    compilationParams.referenceDenormalizer = evaluation.referenceReader(compilationParams.referenceDenormalizer);
    compilationParams.ensureRange = evaluation.rangeReader(compilationParams.ensureRange);
    compilationParams.evalContext.getFormulaResult = position => evaluation.readCell(position);
  };
  const update = evaluator.updateCompilationParameters.bind(evaluator);
  evaluator.updateCompilationParameters = () => {
    update();
    read();
  };
  const updateForIsolated = evaluator.updateCompilationParametersForIsolatedFormula.bind(evaluator);
  evaluator.updateCompilationParametersForIsolatedFormula = origin => {
    updateForIsolated(origin);
    evaluation.doubtWhatWasRead();
    read();
  };
}

function findSpills(evaluator: Evaluator): void {
  // The engine finds no spill on an empty cell, so that typing into a blank of a spill would not block it.
  evaluator.getArrayFormulaSpreadingOn = position =>
    evaluator.spreadingRelations
      .searchFormulaPositionsSpreadingOn(position.sheetId, zoneOf(position))
      .find(formula => !evaluator.blockedArrayFormulas.has(formula));

  // The engine takes any error in a spill's first cell for a spill that failed. Only #SPILL! is one.
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
