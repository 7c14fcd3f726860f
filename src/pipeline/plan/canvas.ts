import type {Position} from './layout';
import {BLANK, type Block, type CellPlan, type InputCell} from './sheet-plan';

/** A sheet being drawn cell by cell, and handed out as few blocks that leave the input cells untouched. */
export class Canvas {
  readonly inputs: InputCell[] = [];
  private readonly rows: CellPlan[][] = [];

  /** @param width columns at least; a cell further right widens the sheet. */
  constructor(public width: number) {}

  put({row, column}: Position, cell: CellPlan): void {
    this.width = Math.max(this.width, column);
    while (this.rows.length < row) this.rows.push([]);
    (this.rows[row - 1] as CellPlan[])[column - 1] = cell;
  }

  /** The same look for a stretch of one row that holds no text of its own. */
  fill({row, column}: Position, columns: number, cell: CellPlan): void {
    for (let offset = 0; offset < columns; offset++) this.put({row, column: column + offset}, cell);
  }

  input(cell: InputCell): void {
    this.put(cell, BLANK);
    this.inputs.push(cell);
  }

  /** Rows without inputs go together; a row with inputs is cut at them. */
  blocks(): Block[] {
    const cells = this.rows.map(row => Array.from({length: this.width}, (_, index) => row[index] ?? BLANK));
    const cut = [...new Set(this.inputs.map(({row}) => row))];
    const whole = between(cut, cells.length).map(
      ([from, to]): Block => ({row: from, column: 1, cells: cells.slice(from - 1, to)}),
    );
    const parts = cut.flatMap(row => {
      const taken = this.inputs.filter(input => input.row === row).map(({column}) => column);
      return between(taken, this.width).map(
        ([from, to]): Block => ({row, column: from, cells: [(cells[row - 1] as CellPlan[]).slice(from - 1, to)]}),
      );
    });
    return [...whole, ...parts].sort((a, b) => a.row - b.row || a.column - b.column);
  }
}

/** The stretches from 1 to the last place that is not taken, both ends included. */
function between(taken: readonly number[], last: number): [from: number, to: number][] {
  const ends = [...taken, last + 1].sort((a, b) => a - b);
  return ends.flatMap((end, index): [number, number][] => {
    const from = (ends[index - 1] ?? 0) + 1;
    return from < end ? [[from, end - 1]] : [];
  });
}
