/** Says of a cell what it is: reads the sheet that it stands on, and of the sheets behind it the columns that matter. */
import {explainOverview, type Seen} from '../pipeline/explain/explain-overview';
import {DEAL_VIEWS, explainView} from '../pipeline/explain/explain-view';
import type {Explanation} from '../pipeline/explain/explanation';
import {placeOverview} from '../pipeline/overview/place';
import type {Position} from '../pipeline/plan/layout';
import {drawnStages} from '../pipeline/stages/stage';
import type {DealView} from '../pipeline/views/deal-cells';
import {type Drawn, drawnOverview} from './drawn-overview';
import {factReader} from './read-facts';
import {retry} from './retry';
import type {Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * @param asked a cell of the overview; row 0: the cell that the user has selected.
 * @param seen the `cell` of the explanation that the panel has; null for the same cell again, and for a cell that is none of
 * ours.
 */
export function explainCell(workbook: Workbook, asked: Position, seen: string): Explanation | null {
  const drawn = drawnOverview(workbook);
  const selected = asked.row === 0 ? workbook.spreadsheet.getCurrentCell() : null;
  const sheet = selected ? selected.getSheet() : workbook.find('overview');
  if (!sheet) return null;
  const id = sheet.getSheetId();
  const position = selected ? {row: selected.getRow(), column: selected.getColumn()} : asked;
  const cell = [id, position.row, position.column].join(' ');
  const known = workbook.memory.sheets.find(other => other.id === id);
  if (cell === seen || !known) return null;
  const {setting, ...read} = factReader(workbook);
  const stages = drawnStages(drawn.types);
  const said =
    known.as === 'overview'
      ? explainOverview(position, {...seenOverview(sheet, drawn), setting, read})
      : DEAL_VIEWS.includes(known.as)
        ? explainView(known.as as DealView, position, {...seenView(sheet), stages, setting, read})
        : undefined;
  return said ? {...said, cell} : null;
}

function seenOverview(sheet: Sheet, {types, capacity, ofDeals}: Drawn): Omit<Seen, 'read' | 'setting'> {
  const cells = retry(() => sheet.getDataRange());
  const [texts, formulas] = retry(() => [cells.getDisplayValues(), cells.getFormulas()]);
  const at =
    (from: readonly string[][]) =>
    ({row, column}: Position) =>
      (from[row - 1] || [])[column - 1] || '';
  const layout = {stages: drawnStages(types), capacity};
  return {overview: placeOverview(layout), layout, ofDeals, shown: at(texts), formula: at(formulas)};
}

/** Such a sheet is as long as the log: of it the rows are read that are asked for. */
function seenView(sheet: Sheet): Pick<Seen, 'shown' | 'formula'> {
  const rows = new Map<number, string[]>();
  return {
    shown: ({row, column}) => {
      const texts = rows.get(row) || retry(() => sheet.getRange(`${row}:${row}`).getDisplayValues())[0] || [];
      rows.set(row, texts);
      return texts[column - 1] || '';
    },
    formula: ({row, column}) => sheet.getRange(row, column).getFormula(),
  };
}
