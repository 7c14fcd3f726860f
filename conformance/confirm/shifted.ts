/** Texts, quoted sheet names, and references to one row of a column. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?[A-Z]{1,2}\$?)(\d+)\b(?!\()/g;

/** A formula whose references lie so many rows further down: where its cells stand in a sheet that others share. */
export function shifted(formula: string, rows: number): string {
  return formula.replace(parts, (part, column?: string, row?: string) =>
    column === undefined ? part : `${column}${Number(row) + rows}`,
  );
}
