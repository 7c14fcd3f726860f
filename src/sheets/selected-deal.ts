/** Which deal the selected cell is about: of a sheet that shows deals its row or card, of an input table its row. */
import type {Look} from '../panel/schemas';
import type {SelectedDeal} from '../panel/selected-deal';
import type {Position} from '../pipeline/plan/layout';
import {drawnStages} from '../pipeline/stages/stage';
import {findColumns} from '../pipeline/tables/header';
import {tidyName} from '../pipeline/tables/name';
import type {Table, TableId} from '../pipeline/tables/table';
import {TABLES} from '../pipeline/tables/tables';
import {type DealView, dealCellsAt} from '../pipeline/views/deal-cells';
import {headerRow} from './header-row';
import {retry} from './retry';
import type {Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Names = Omit<SelectedDeal, 'cell'>;

/** Characters of a name that a card shows for sure. */
const SURE = 40;
const NOBODY: Names = {customer: '', deal: null};

/** Null for the cell that was seen already: three calls tell it. */
export function selectedDealOf(workbook: Workbook, {seen, made}: Look): SelectedDeal | null {
  workbook.expect(made.sheets);
  const selected = retry(() => SpreadsheetApp.getCurrentCell());
  if (!selected) return {cell: '', ...NOBODY};
  const [sheetId, address] = [selected.getGridId(), selected.getA1Notation()];
  const cell = `${sheetId} ${address}`;
  if (cell === seen) return null;
  const role = workbook.roleOf(sheetId);
  const position = positionOf(address);
  if (role === 'toDo' || role === 'deals') return {cell, ...ofView(role, selected.getSheet(), position, [])};
  if (role === 'board') {
    const sheet = selected.getSheet();
    const names = ofView(role, sheet, position, made.types);
    // Somebody may have drawn it from other stages since: then other columns stand for the card.
    const card = names.customer && String(retry(() => selected.getValue()));
    const isRight = card !== '' && card.startsWith(names.customer.slice(0, SURE));
    return {cell, ...(isRight ? names : ofView(role, sheet, position, workbook.memory.drawn?.types ?? []))};
  }
  if (role === 'conversations' || role === 'customers') {
    return {cell, ...ofTable(workbook, TABLES[role as TableId], selected.getSheet(), position.row)};
  }
  return {cell, ...NOBODY};
}

function ofView(view: DealView, sheet: Sheet, position: Position, types: readonly string[]): Names {
  const place = dealCellsAt(view, position, {stages: drawnStages(types)});
  if (!place) return NOBODY;
  const {row, customer} = place;
  const [[name, deal] = []] = retry(() => sheet.getSheetValues(row, customer, 1, 2));
  return {customer: tidyName(name), deal: tidyName(deal)};
}

/** A row of Customers may stand for several deals. */
function ofTable(workbook: Workbook, table: Table, sheet: Sheet, row: number): Names {
  if (row === 1) return NOBODY;
  const {customer = 0, deal = 0} = findColumns(table, headerRow(workbook, sheet, table)).columns;
  if (customer === 0) return NOBODY;
  const [cells = []] = retry(() => sheet.getSheetValues(row, 1, 1, Math.max(customer, deal)));
  return {
    customer: tidyName(cells[customer - 1]),
    deal: table.id === 'conversations' ? tidyName(cells[deal - 1]) : null,
  };
}

function positionOf(address: string): Position {
  const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return {row: Number(row), column: [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0)};
}
