import {rowsBetween, stretches} from '../pipeline/tables/stretches';
import {retry} from './retry';
import {type CellContent, written} from './written';

/** More writes than this take longer than a user waits; then cells between two changed ones are written over as they were. */
const MOST_WRITES = 25;

/**
 * Writes single cells of one column. A cell that nobody asked to change is left alone where that is possible: somebody may
 * be typing in it.
 *
 * @param contents by row.
 */
export function rewriteColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number,
  contents: ReadonlyMap<number, CellContent>,
): void {
  for (const [first, last] of stretches([...contents.keys()], MOST_WRITES)) {
    const range = sheet.getRange(first, column, last - first + 1, 1);
    const rows = rowsBetween(first, last);
    const isWhole = rows.every(row => contents.has(row));
    const values = isWhole ? [] : range.getValues();
    const formulas = isWhole ? [] : range.getFormulas();
    const cells = rows.map((row, index) => {
      const content = contents.get(row);
      return [content === undefined ? formulas[index]?.[0] || written(values[index]?.[0]) : written(content)];
    });
    retry(() => range.setValues(cells));
  }
}
