import {rowsBetween, stretches} from '../pipeline/tables/stretches';
import {type CellContent, cellContent} from './cell-content';
import {retry} from './retry';

/** More writes than this take longer than a user waits; then cells between two changed ones are written over as they were. */
const MOST_WRITES = 25;

/**
 * Gets ready to write single cells of one column. Everything is read now and nothing later: a read after a write makes
 * Sheets calculate. A cell that nobody asked to change is left alone where that is possible, since somebody may be typing
 * in it.
 *
 * @param contents by row.
 * @returns writes.
 */
export function rewriteColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
  contents: ReadonlyMap<number, CellContent>,
): () => void {
  const found = stretches([...contents.keys()], MOST_WRITES);
  const first = found[0]?.[0] ?? 0;
  const last = found[found.length - 1]?.[1] ?? 0;
  const hasGaps = found.some(([from, to]) => rowsBetween(from, to).some(row => !contents.has(row)));
  const present = hasGaps ? sheet.getRange(first, column, last - first + 1, 1) : undefined;
  const values = present ? retry(() => present.getValues()) : [];
  const formulas = present ? retry(() => present.getFormulas()) : [];
  const cell = (row: number): CellContent => {
    const content = contents.get(row);
    return content === undefined
      ? formulas[row - first]?.[0] || cellContent<CellContent>(values[row - first]?.[0])
      : cellContent(content);
  };
  return () => {
    for (const [from, to] of found) {
      const cells = rowsBetween(from, to).map(row => [cell(row)]);
      retry(() => sheet.getRange(from, column, cells.length, 1).setValues(cells));
    }
  };
}
