import type {Position} from './layout';
import {BLANK, type CellPlan, type InputCell} from './sheet-plan';

/** A sheet being drawn cell by cell. */
export class Canvas {
  private readonly rows: CellPlan[][] = [];
  readonly inputs: InputCell[] = [];

  /** @param columns at least so many; a cell further right widens the sheet. */
  constructor(public columns: number) {}

  put({row, column}: Position, cell: CellPlan): void {
    this.columns = Math.max(this.columns, column);
    while (this.rows.length < row) this.rows.push([]);
    (this.rows[row - 1] as CellPlan[])[column - 1] = cell;
  }

  /** The same look for a stretch of one row that holds no text of its own. */
  fill({row, column}: Position, columns: number, cell: CellPlan): void {
    for (let offset = 0; offset < columns; offset++) this.put({row, column: column + offset}, cell);
  }

  input(input: InputCell): void {
    const {columns, format, note} = input;
    this.fill(input, columns, {content: '', style: 'input'});
    this.put(input, {content: '', style: 'input', format, note});
    this.inputs.push(input);
  }

  /** All cells, with blanks where nothing was put. */
  get cells(): CellPlan[][] {
    return this.rows.map(row => Array.from({length: this.columns}, (_, index) => row[index] ?? BLANK));
  }
}
