import type {Cell, CellPosition, EvaluatedCell, Matrix, Range, Zone} from '@odoo/o-spreadsheet';

export interface Result {
  value: unknown;
  format?: string;
}

export interface FormulaCell {
  format?: string;
  compiledFormula: {execute(...args: unknown[]): Result | Matrix<Result>};
}

/** Cells of one sheet. */
export interface SheetZone {
  sheetId: string;
  zone: Zone;
}

/** What the workbench uses of the engine's evaluator. Its types call all of this private. */
export interface Evaluator {
  evaluatedCells: {
    has(position: CellPosition): boolean;
    get(position: CellPosition): EvaluatedCell | undefined;
    set(position: CellPosition, cell: EvaluatedCell): void;
    delete(position: CellPosition): void;
  };
  blockedArrayFormulas: {has(position: CellPosition): boolean};
  spreadingRelations: {
    searchFormulaPositionsSpreadingOn(sheetId: string, zone: Zone): CellPosition[];
    getArrayResultZone(position: CellPosition): Zone | undefined;
  };
  /** What is evaluated after everything that is being evaluated now. */
  nextRangesToUpdate: {addMany(ranges: Iterable<SheetZone>): void};
  /** For each sheet and column, the formulas that refer to rows of it. */
  formulaDependencies(): {
    forest: Readonly<Record<string, Readonly<Record<number, {query(zone: Zone): {dependents: SheetZone}[]}>>>>;
  };
  getters: {
    getNumberRows(sheetId: string): number;
    getCell(position: CellPosition): Cell | undefined;
    getNamedRange(name: string): object | undefined;
  };
  getCellsDependingOn(ranges: Iterable<SheetZone>): Iterable<SheetZone>;
  computeFormulaCell(position: CellPosition, cell: FormulaCell): EvaluatedCell;
  spreadValues(position: CellPosition, results: Matrix<Result>): (column: number, row: number) => void;
  invalidatePositionsDependingOnSpread(sheetId: string, zone: Zone): void;
  assertSheetHasEnoughSpaceToSpreadFormulaResult(position: CellPosition, results: Matrix<Result>): void;
  getArrayFormulaSpreadingOn(position: CellPosition): CellPosition | undefined;
  getSpreadZone(position: CellPosition, options?: {ignoreSpillError: boolean}): Zone | undefined;
}

/** The part of a range that says which cells it covers. */
export type Covered = Pick<Range, 'sheetId' | 'zone'>;
