/** Says of a cell what it is: reads the sheet that it stands on, and of the sheets behind it the columns that matter. */
import {explainOverview, type Seen} from '../pipeline/explain/explain-overview';
import {explainView, VIEWS, type ViewId} from '../pipeline/explain/explain-view';
import type {Explanation} from '../pipeline/explain/explanation';
import type {Block} from '../pipeline/explain/rows-behind';
import {writtenOverview} from '../pipeline/explain/written';
import type {Position} from '../pipeline/plan/layout';
import {inputCell} from '../pipeline/plan/overview-layout';
import {stageType} from '../pipeline/stages/stage';
import {serialDay} from '../pipeline/tables/serial-day';
import {generatedSheet} from './read-calculations';
import {retry} from './retry';
import {dayOfCell, todaySerial} from './today';
import {UserError} from './user-error';
import type {Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Drawn = NonNullable<Workbook['memory']['drawn']>;

/** Columns so far apart are read one by one. */
const FAR = 5;

/**
 * @param asked a cell of the overview; row 0: the cell that the user has selected.
 * @param seen the `cell` of the explanation that the panel has; null for the same cell again, and for a cell that is none of
 * ours.
 */
export function explainCell(workbook: Workbook, asked: Position, seen: string): Explanation | null {
  const {drawn, sheets} = workbook.memory;
  if (!drawn) throw new UserError('Run Extensions > Sales Pipeline > Refresh overview first.');
  const selected = asked.row === 0 ? workbook.spreadsheet.getCurrentCell() : null;
  const sheet = selected ? selected.getSheet() : workbook.find('overview');
  if (!sheet) return null;
  const id = sheet.getSheetId();
  const position = selected ? {row: selected.getRow(), column: selected.getColumn()} : asked;
  const cell = [id, position.row, position.column].join(' ');
  const known = sheets.find(other => other.id === id);
  if (cell === seen || !known) return null;
  const read: Seen['read'] = (of, columns) => readColumns(generatedSheet(workbook, of), columns);
  const said =
    known.as === 'overview'
      ? explainOverview(position, {...seenOverview(workbook, sheet, drawn), read})
      : known.as in VIEWS
        ? explainView(known.as as ViewId, position, {...seenView(sheet), read})
        : undefined;
  return said ? {...said, cell} : null;
}

function seenOverview({spreadsheet}: Workbook, sheet: Sheet, {types, room}: Drawn): Omit<Seen, 'read'> {
  const cells = retry(() => sheet.getDataRange());
  const [texts, formulas] = retry(() => [cells.getDisplayValues(), cells.getFormulas()]);
  const at =
    (from: readonly string[][]) =>
    ({row, column}: Position) =>
      (from[row - 1] || [])[column - 1] || '';
  return {
    written: writtenOverview(
      types.map(type => stageType(type) ?? 'Open'),
      room,
    ),
    shown: at(texts),
    formula: at(formulas),
    asOf: () => {
      const {row, column} = inputCell('asOf');
      const day = dayOfCell(spreadsheet)(sheet.getRange(row, column).getValue());
      return serialDay(day) ?? todaySerial(spreadsheet);
    },
  };
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

/** Columns of a list from row 2 on: neighbours in one call, however many rows there are. */
function readColumns(sheet: Sheet, columns: readonly number[]): Block {
  const rows = Math.max(0, retry(() => sheet.getLastRow()) - 1);
  const cells = new Map<number, (row: number) => unknown>();
  const sorted = [...new Set(columns)].sort((a, b) => a - b);
  while (rows > 0 && sorted.length > 0) {
    const first = sorted[0] as number;
    let last = first;
    while (sorted.length > 0 && (sorted[0] as number) - last < FAR) {
      const column = sorted.shift() as number;
      last = column;
      cells.set(column, row => (block[row - 1] as unknown[])[column - first]);
    }
    const block = retry(() => sheet.getSheetValues(2, first, rows, last - first + 1));
  }
  return {rows, cell: (column, row) => cells.get(column)?.(row)};
}
