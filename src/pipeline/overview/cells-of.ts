/** Where formulas find what they read, in one spreadsheet: the only place that turns the ids of columns into addresses. */
import * as fx from '../../formula/call';
import {cell, columnBetween, type Node, type ReferenceNode, wholeColumn} from '../../formula/node';
import type {Cells, ListId, TableId} from '../facts/columns';
import {FACT_SHEETS, placeOf} from '../facts/fact-sheets';
import type {Layout, Position} from '../plan/layout';
import {type Overview, slotOf, slotsOf} from './place';

/** Columns of tables are whole columns, those of lists begin below their titles. A wrong id is a bug and throws. */
export function cellsOf(layout: Layout, overview: Overview): Cells {
  const tables = Object.entries(layout.tables).map(([id, {sheet, columns}]) => {
    const placeOf = columns as Record<string, number>;
    const column = (name: string) =>
      placeOf[name] === 0 ? noColumn(sheet) : wholeColumn(sheet, placeOf[name] as number);
    return [id, column] as const;
  });
  const {sheet, given} = layout.tables.conversations;
  const lists = Object.values(FACT_SHEETS).flatMap(sheet =>
    Object.keys(sheet.lists).map(id => [id, (column: string) => columnOf(layout, id as ListId, column)] as const),
  );
  const cells = Object.fromEntries([...tables, ...lists]) as Pick<Cells, TableId | ListId>;
  return {
    ...cells,
    given: given && (fact => wholeColumn(sheet, given[fact])),
    money: layout.money,
    // As long as Conversations, which may be longer or shorter than the sheet beside it.
    judged: column => fx.ARRAY_CONSTRAIN(cells.judged(column), fx.ROWS(cells.conversations('date')), 1),
    input: id => onSheet(slotOf(overview, 'inputs', 'value', id).at, layout.sheets.overview),
    overview: (section, column, line) => lines(overview, section, column, line),
  };
}

/** As many blank cells as a column of the sheet has. */
function noColumn(sheet: string): Node {
  return fx.IF(fx.ROW(wholeColumn(sheet, 1)), '');
}

function columnOf({sheets}: Layout, list: ListId, id: string): ReferenceNode {
  const {sheet, column, firstRow, lastRow} = placeOf(list, id as never);
  return columnBetween(sheets[sheet], column, firstRow === 1 ? undefined : firstRow, lastRow);
}

function lines(
  overview: Overview,
  section: string,
  column: string,
  line: string | readonly [first: number, last: number],
): Node {
  const count = () => slotsOf(overview, section, column).length;
  if (line === 'all') return lines(overview, section, column, [1, count()]);
  if (line === 'butFirst') return lines(overview, section, column, [2, count()]);
  if (line === 'butLast') return lines(overview, section, column, [1, count() - 1]);
  if (typeof line === 'string') return onSheet(slotOf(overview, section, column, line).at);
  const {at} = slotOf(overview, section, column, String(line[0]));
  return columnBetween(undefined, at.column, at.row, at.row + line[1] - line[0]);
}

function onSheet({row, column}: Position, sheet?: string): Node {
  return cell(sheet, row, column);
}
