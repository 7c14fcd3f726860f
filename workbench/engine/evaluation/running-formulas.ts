import type {CellPosition} from '@odoo/o-spreadsheet';
import type {SheetZone} from './evaluator';
import type {Read} from './known-results';
import {holds, meet} from './zones';

/** A formula that is being evaluated, and what it has read so far. */
interface Running {
  readonly position: CellPosition;
  readonly reads: Read[];
  readonly needsPositions: boolean;
}

/** The formulas that are being evaluated, each because the one before it reads it. */
export class RunningFormulas {
  readonly #stack: Running[] = [];
  #cycles = 0;

  /**
   * @param needsPositions it asks where each cell of a range stands
   * @returns what it will have read when it ends
   */
  begin(position: CellPosition, needsPositions: boolean): readonly Read[] {
    const reads: Read[] = [];
    this.#stack.push({position, reads, needsPositions});
    return reads;
  }

  end(): void {
    this.#stack.pop();
  }

  /** How often, since they were forgotten, a formula was read that was being evaluated. */
  get cycles(): number {
    return this.#cycles;
  }

  get hasCycle(): boolean {
    return this.#cycles > 0;
  }

  noteCycle(): void {
    this.#cycles++;
  }

  forgetCycles(): void {
    this.#cycles = 0;
  }

  get needsPositions(): boolean {
    return this.#stack.at(-1)?.needsPositions ?? false;
  }

  noteRead(read: Read): void {
    this.#stack.at(-1)?.reads.push(read);
  }

  /** Whether the formula there is being evaluated and has read any of the cells. */
  hasRead({sheetId, col, row}: CellPosition, cells: SheetZone): boolean {
    const running = this.#stack.find(
      ({position}) => position.col === col && position.row === row && position.sheetId === sheetId,
    );
    const isAmong = (read: Read): boolean => {
      if ('position' in read) return holds(cells, read.position);
      return read.sheetId === cells.sheetId && meet(read.zone, cells.zone);
    };
    return running?.reads.some(isAmong) ?? false;
  }
}
