import {type Cell, type CellPosition, type EvaluatedCell, registries, type Zone} from '@odoo/o-spreadsheet';
import '../../apps-script/document/book';
import type {FormulaCell, Result} from '../../engine/evaluator';
import type {SheetValues, ShownValue} from '../protocol';

/**
 * The page evaluates no sheet: what formulas show comes from the host, where Code.js reads the same values. So a large
 * spreadsheet is calculated once, and drawing never waits for it. Values that are no formulas' are read off their cells.
 */
export interface ServedValues {
  takeValues(sheets: readonly SheetValues[]): void;
}

/** What the host told of a cell, and what that looks like once somebody has looked. */
interface Served {
  value: ShownValue;
  format: string | undefined;
  cell?: EvaluatedCell;
}

interface Sheet {
  cells: Map<number, Served>;
  spills: Zone[];
}

/** What this file replaces in the engine's evaluator. Its types call these private. */
interface Evaluator {
  evaluatedCells: {
    has(position: CellPosition): boolean;
    get(position: CellPosition): EvaluatedCell | undefined;
    set(): void;
    delete(): void;
    keys(): CellPosition[];
    keysForSheet(sheetId: string): CellPosition[];
  };
  computeFormulaCell(position: CellPosition, cell: FormulaCell): EvaluatedCell;
  computeCell(position: CellPosition): EvaluatedCell;
  computeAndSave(position: CellPosition): EvaluatedCell;
  evaluateAllCells(): void;
  evaluateCells(): void;
  buildDependencyGraph(): void;
  updateDependencies(): void;
  updateCompilationParameters(): void;
  getArrayFormulaSpreadingOn(position: CellPosition): CellPosition | undefined;
  getSpreadZone(position: CellPosition): Zone | undefined;
  isArrayFormulaSpillBlocked(position: CellPosition): boolean;
}

/** Columns of a sheet are fewer than this. */
const columns = 18_278;

const views = registries.coreViewsPluginRegistry;
const Evaluation = views.get('evaluation');

class ServedEvaluation extends Evaluation implements ServedValues {
  static override getters = [...Evaluation.getters, 'takeValues'];
  readonly #sheets = new Map<string, Sheet>();
  /** A cell is never changed, only replaced: what it shows is known for good. */
  readonly #literals = new WeakMap<Cell, EvaluatedCell>();
  readonly #evaluator: Evaluator;
  readonly #formula: Evaluator['computeFormulaCell'];

  constructor(config: ConstructorParameters<typeof Evaluation>[0]) {
    super(config);
    const {evaluator} = this as unknown as {evaluator: Evaluator};
    this.#evaluator = evaluator;
    this.#formula = evaluator.computeFormulaCell.bind(evaluator);
    this.#replaceEvaluator();
  }

  takeValues(sheets: readonly SheetValues[]): void {
    for (const {sheetId, whole, at, values, formats, spills} of sheets) {
      const before = whole ? undefined : this.#sheets.get(sheetId);
      const sheet: Sheet = before ?? {cells: new Map(), spills: []};
      values.forEach((value, index) => {
        const place = (at[index * 2 + 1] ?? 0) * columns + (at[index * 2] ?? 0);
        const format = formats[index] ?? undefined;
        if (value === null && format === undefined) sheet.cells.delete(place);
        else sheet.cells.set(place, {value, format});
      });
      if (spills) sheet.spills = zones(spills);
      this.#sheets.set(sheetId, sheet);
    }
  }

  #replaceEvaluator(): void {
    const evaluator = this.#evaluator;
    const nothing = (): void => undefined;
    evaluator.evaluatedCells = {
      has: () => true,
      get: position => this.#at(position),
      set: nothing,
      delete: nothing,
      keys: () => this.getters.getSheetIds().flatMap(sheetId => this.#positions(sheetId)),
      keysForSheet: sheetId => this.#positions(sheetId),
    };
    // What the evaluator knew how to compute cells with it knows by these names.
    evaluator.computeCell = position => evaluator.evaluatedCells.get(position) ?? emptyCell(position);
    evaluator.computeAndSave = evaluator.computeCell;
    evaluator.evaluateAllCells = nothing;
    evaluator.evaluateCells = nothing;
    evaluator.buildDependencyGraph = nothing;
    evaluator.updateDependencies = nothing;
    evaluator.isArrayFormulaSpillBlocked = () => false;
    evaluator.getArrayFormulaSpreadingOn = position => {
      const zone = this.#spillOn(position);
      return zone && {sheetId: position.sheetId, col: zone.left, row: zone.top};
    };
    evaluator.getSpreadZone = ({sheetId, col, row}) =>
      this.#sheets.get(sheetId)?.spills.find(({left, top}) => left === col && top === row);
    evaluator.updateCompilationParameters();
  }

  #at(position: CellPosition): EvaluatedCell | undefined {
    const cell = this.getters.getCell(position);
    if (cell && !cell.isFormula && cell.content !== '') return this.#literalOf(cell, position);
    const served = this.#sheets.get(position.sheetId)?.cells.get(position.row * columns + position.col);
    if (!served) return cell?.format === undefined ? undefined : emptyCell(position, cell.format);
    // A spill's values take the look of the cells that they lie on.
    const format = cell?.format ?? served.format;
    if (served.cell?.format !== format || !served.cell) served.cell = this.#evaluated(position, served.value, format);
    return served.cell;
  }

  #literalOf(cell: Cell, position: CellPosition): EvaluatedCell {
    const known = this.#literals.get(cell);
    // Rows that moved take their cells with them.
    if (known?.position?.row === position.row && known.position.col === position.col) return known;
    const {format} = cell;
    const value = cell.isFormula ? null : format === '@' ? cell.content : cell.parsedValue;
    const evaluated = this.#evaluated(position, value, format);
    this.#literals.set(cell, evaluated);
    return evaluated;
  }

  #evaluated(position: CellPosition, value: ShownValue, format: string | undefined): EvaluatedCell {
    if (value === null) return emptyCell(position, format);
    const failed = typeof value === 'object';
    const result: Result = {
      value: failed ? value.error : value,
      ...(failed && {message: value.message}),
      ...(format !== undefined && {format}),
    };
    return this.#formula(position, {compiledFormula: {execute: () => result}});
  }

  #spillOn({sheetId, col, row}: CellPosition): Zone | undefined {
    return this.#sheets
      .get(sheetId)
      ?.spills.find(({left, right, top, bottom}) => left <= col && col <= right && top <= row && row <= bottom);
  }

  #positions(sheetId: string): CellPosition[] {
    const places = new Set(this.#sheets.get(sheetId)?.cells.keys() ?? []);
    for (const {id} of this.getters.getCells(sheetId)) {
      const {col, row} = this.getters.getCellPosition(id);
      places.add(row * columns + col);
    }
    return [...places].map(place => ({sheetId, col: place % columns, row: Math.floor(place / columns)}));
  }
}

function emptyCell(position: CellPosition, format?: string): EvaluatedCell {
  const empty = {value: null, type: 'empty', formattedValue: '', defaultAlign: 'left', isAutoSummable: true, position};
  return (format === undefined ? empty : {...empty, format}) as EvaluatedCell;
}

function zones(spills: readonly number[]): Zone[] {
  return Array.from({length: spills.length / 4}, (_, index) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = spills.slice(index * 4, index * 4 + 4);
    return {left, top, right, bottom};
  });
}

views.replace('evaluation', ServedEvaluation);
