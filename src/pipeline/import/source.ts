/** A list as it came: the rows of a file or of a sheet, title rows and footers included. */

/** A text as it stands; a number where a sheet holds one; a sheet's dates as ISO days or moments. */
export type SourceCell = string | number;

export interface SourceRow {
  /** The line of the file, or the row of the sheet. */
  readonly line: number;
  readonly cells: readonly SourceCell[];
}

/** A row of the list and what is to be said of it. */
export interface Remark {
  readonly line: number;
  readonly reason: string;
}

/** A cell's text without the space around it; `""` where the row is shorter. */
export function textOf(row: SourceRow, column: number): string {
  return String(row.cells[column] ?? '').trim();
}
