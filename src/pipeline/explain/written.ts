/**
 * The overview as it was written, for reading it backwards: every formula names what it is made of. Sheets bear their ids as
 * names, so a reference in a formula leads back to the record of its column.
 */
import {columnFrom, type Node, type ReferenceNode} from '../../formula/node';
import type {CalculationColumn, Cells} from '../calculation/cells';
import {CALCULATION_SHEETS, type CalculationSheetId, type ListId, placeOf} from '../plan/calculation-sheets';
import type {Layout, Position} from '../plan/layout';
import {overviewCells, overviewPlan} from '../plan/overview';
import {BLANK, type CellPlan} from '../plan/sheet-plan';
import {GENERATED_SHEETS} from '../plan/workbook-plan';
import type {Stage, StageType} from '../stages/stage';
import {TABLES} from '../tables/tables';

export interface Written {
  readonly layout: Layout;
  readonly cells: Cells;
  /** Blank where nothing was written. */
  readonly at: (position: Position) => CellPlan;
}

/** A column of a calculation list. */
export interface ListColumn extends CalculationColumn<string> {
  readonly list: ListId;
  readonly sheet: CalculationSheetId;
  /** Its place on the sheet, from 1. */
  readonly place: number;
}

/** @param types the stages' types and `room` as the overview was last drawn with. */
export function writtenOverview(types: readonly StageType[], room: Layout['room']): Written {
  const tables = Object.values(TABLES).map(({id, columns}) => [
    id,
    {sheet: id, columns: Object.fromEntries(columns.map((column, index) => [column.id, index + 1]))},
  ]);
  const names = Object.keys(GENERATED_SHEETS).map(id => [id, id]);
  const layout: Layout = {
    tables: Object.fromEntries(tables) as Layout['tables'],
    sheets: Object.fromEntries(names) as Layout['sheets'],
    stages: stagesOf(types),
    rows: {log: 0, deals: 0},
    room,
  };
  const {blocks} = overviewPlan(layout);
  return {
    layout,
    cells: overviewCells(layout),
    at: ({row, column}) => {
      for (const block of blocks) {
        const cell = block.cells[row - block.row]?.[column - block.column];
        if (cell) return cell;
      }
      return BLANK;
    },
  };
}

/** Where things stand, of the stages only the types decide. */
export function stagesOf(types: readonly StageType[]): Stage[] {
  return types.map(type => ({name: '', type, probability: null, targetDays: null, action: '', colour: ''}));
}

/** The column of a calculation list that a reference means; undefined for cells of other sheets. */
export function listColumn(node: Node | undefined): ListColumn | undefined {
  if (node?.kind !== 'reference') return undefined;
  const sheet = node.sheet as CalculationSheetId;
  let place = 0;
  for (const [list, columns] of Object.entries(CALCULATION_SHEETS[sheet] || {})) {
    for (const column of columns) if (++place === node.column) return {...column, list: list as ListId, sheet, place};
  }
  return undefined;
}

/** The column of a list, by its id. */
export function columnOf(list: ListId, id: string): ListColumn {
  const {sheet, column} = placeOf(list, id);
  return listColumn(columnFrom(sheet, column, 2)) as ListColumn;
}

/** The cells of the overview that a reference means. */
export function overviewPositions({sheet, column, firstRow, lastRow}: ReferenceNode): Position[] {
  if ((sheet && sheet !== 'overview') || firstRow === undefined || lastRow === undefined) return [];
  return Array.from({length: lastRow - firstRow + 1}, (_, index) => ({row: firstRow + index, column}));
}
