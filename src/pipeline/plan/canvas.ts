import type {Position} from './layout';
import {BLANK, type Block, type CellPlan, type InputCell} from './sheet-plan';

/** A sheet being drawn cell by cell, and handed out as few blocks that leave the input cells untouched. */
export class Canvas {
  private readonly rows: CellPlan[][] = [];
  private readonly inputs: InputCell[] = [];

  /** @param columns at least so many; a cell further right widens the sheet. */
  constructor(private columns: number) {}

  put({row, column}: Position, cell: CellPlan): void {
    this.columns = Math.max(this.columns, column);
    while (this.rows.length < row) this.rows.push([]);
    (this.rows[row - 1] as CellPlan[])[column - 1] = cell;
  }

  get width(): number {
    return this.columns;
  }

  /** The same look for a stretch of one row that holds no text of its own. */
  fill({row, column}: Position, columns: number, cell: CellPlan): void {
    for (let offset = 0; offset < columns; offset++) this.put({row, column: column + offset}, cell);
  }

  input(cell: InputCell): void {
    this.put(cell, BLANK);
    this.inputs.push(cell);
  }

  get height(): number {
    return this.rows.length;
  }

  get inputCells(): readonly InputCell[] {
    return this.inputs;
  }

  /** Rows without inputs go together; a row with inputs is cut at them. */
  blocks(): Block[] {
    const blocks: Block[] = [];
    let from = 1;
    for (const row of [...new Set(this.inputs.map(input => input.row)), this.height + 1].sort((a, b) => a - b)) {
      if (row > from) blocks.push({row: from, column: 1, cells: this.filled(from, row)});
      if (row <= this.height) blocks.push(...this.cutAtInputs(row));
      from = row + 1;
    }
    return blocks;
  }

  /** Rows from `from` up to, but not including, `to`, with blanks where nothing was put. */
  private filled(from: number, to: number): CellPlan[][] {
    return this.rows
      .slice(from - 1, to - 1)
      .map(row => Array.from({length: this.columns}, (_, index) => row[index] ?? BLANK));
  }

  private cutAtInputs(row: number): Block[] {
    const cells = this.filled(row, row + 1)[0] as CellPlan[];
    const taken = this.inputs.filter(input => input.row === row).map(input => input.column);
    const blocks: Block[] = [];
    let from = 1;
    for (const column of [...taken, this.columns + 1].sort((a, b) => a - b)) {
      if (column > from) blocks.push({row, column: from, cells: [cells.slice(from - 1, column - 1)]});
      from = column + 1;
    }
    return blocks;
  }
}
