import type {CellPosition} from '@odoo/o-spreadsheet';
import type {SheetZone} from './evaluator';
import {meet} from './zones';

/** A formula that is being evaluated, and what it has read so far. */
interface Running {
  readonly position: CellPosition;
  readonly read: SheetZone[];
  readonly needsPositions: boolean;
}

/** The formulas that are being evaluated, each because the one before it reads it. */
export class RunningFormulas {
  readonly #stack: Running[] = [];

  /** `needsPositions`: it asks where each cell of a range stands. */
  begin(position: CellPosition, needsPositions: boolean): void {
    this.#stack.push({position, read: [], needsPositions});
  }

  end(): void {
    this.#stack.pop();
  }

  get needsPositions(): boolean {
    return this.#stack.at(-1)?.needsPositions ?? false;
  }

  noteRead(cells: SheetZone): void {
    this.#stack.at(-1)?.read.push(cells);
  }

  /** Whether the formula there is being evaluated and has read any of the cells. */
  hasRead({sheetId, col, row}: CellPosition, cells: SheetZone): boolean {
    const running = this.#stack.find(
      ({position}) => position.col === col && position.row === row && position.sheetId === sheetId,
    );
    return running?.read.some(read => read.sheetId === cells.sheetId && meet(read.zone, cells.zone)) ?? false;
  }
}
