import type {Cell, CellPosition, CompiledFormula, EvaluatedCell, Matrix, Range, Zone} from '@odoo/o-spreadsheet';
import type {Cell as Value} from '../functions/define';

export type FormulaCell = Extract<Cell, {isFormula: true}>;

/** Cells of one sheet. */
export interface SheetZone {
  sheetId: string;
  zone: Zone;
}

/** What the engine keeps of evaluated cells: its PositionMap, or what stands in for it. */
export interface CellStore {
  has(position: CellPosition): boolean;
  get(position: CellPosition): EvaluatedCell | undefined;
  set(position: CellPosition, cell: EvaluatedCell): void;
  delete(position: CellPosition): void;
  keys(): CellPosition[];
  keysForSheet(sheetId: string): CellPosition[];
}

/** What a compiled formula is handed to read its references with. */
export interface Reading {
  referenceDenormalizer(range: Range): Value;
  ensureRange(range: Range): Matrix<Value>;
  evalContext: {
    __originCellPosition?: CellPosition | undefined;
    __originSheetId?: string | undefined;
    getFormulaResult(position: CellPosition): Value;
  };
}

export interface SheetGetters {
  getSheetIds(): string[];
  getSheet(sheetId: string): {rows: readonly {cells: Readonly<Record<number, number | undefined>>}[]};
  tryGetSheet(sheetId: string): object | undefined;
  getNumberRows(sheetId: string): number;
  getNumberCols(sheetId: string): number;
  getSheetZone(sheetId: string): Zone;
  getCells(sheetId: string): Cell[];
  getCell(position: CellPosition): Cell | undefined;
  getCellById(id: number): Cell | undefined;
  getCellPosition(id: number): CellPosition;
  getPivotIds(): string[];
  getPivot(id: string): {markAsDirtyForEvaluation?(): void};
  getLocale(): Parameters<typeof import('@odoo/o-spreadsheet').helpers.formatValue>[1]['locale'];
}

/** What the workbench uses of the engine's evaluator, and replaces in it. Its types call all of this private. */
export interface Evaluator {
  evaluatedCells: CellStore;
  compilationParams: Reading;
  cellsBeingComputed: Set<number>;
  blockedArrayFormulas: {
    has(position: CellPosition): boolean;
    add(position: CellPosition): void;
    delete(position: CellPosition): void;
  };
  spreadingRelations: {
    searchFormulaPositionsSpreadingOn(sheetId: string, zone: Zone): CellPosition[];
    getArrayResultZone(position: CellPosition): Zone | undefined;
    isArrayFormula(position: CellPosition): boolean;
    addRelation(relation: {arrayFormulaPosition: CellPosition; resultZone: Zone}): void;
    removeNode(position: CellPosition): void;
  };
  /** For each sheet and column, the formulas that refer to rows of it. */
  formulaDependencies(): {
    forest: Readonly<Record<string, Readonly<Record<number, {query(zone: Zone): {dependents: SheetZone}[]}>>>>;
  };
  getters: SheetGetters;
  buildDependencyGraph(): void;
  updateDependencies(position: CellPosition): void;
  updateCompilationParameters(): void;
  updateCompilationParametersForIsolatedFormula(origin?: CellPosition): void;
  /** What names mean in a formula; `otherwise` says it of one that no range has. */
  buildSafeGetSymbolValue(otherwise: (name: string) => Value): unknown;
  evaluateCells(positions: readonly CellPosition[]): void;
  evaluateAllCells(): void;
  computeCell(position: CellPosition): EvaluatedCell;
  /** Called for every cell that a formula reads. */
  computeAndSave(position: CellPosition): EvaluatedCell;
  spreadValues(position: CellPosition, results: Matrix<Value>): (column: number, row: number) => void;
  checkCollision(position: CellPosition): (column: number, row: number) => void;
  assertNoMergedCellsInSpreadZone(position: CellPosition, results: Matrix<Value>): void;
  assertSheetHasEnoughSpaceToSpreadFormulaResult(position: CellPosition, results: Matrix<Value>): void;
  getArrayFormulaSpreadingOn(position: CellPosition): CellPosition | undefined;
  getSpreadZone(position: CellPosition, options?: {ignoreSpillError: boolean}): Zone | undefined;
}

/** The compiled formula's own function, which its declared type leaves untyped. */
export type Execute = (
  ranges: CompiledFormula['rangeDependencies'],
  reference: Reading['referenceDenormalizer'],
  range: Reading['ensureRange'],
  symbol: unknown,
  context: Reading['evalContext'],
) => Value | Matrix<Value>;
