import type {CellPosition, Zone} from '@odoo/o-spreadsheet';
import type {EvaluatedCells} from './evaluated-cells';
import type {Evaluator} from './evaluator';

/** Throws the engine's own error where a cell of the zone has a content, or is filled by another formula's spill. */
export function assertNothingInTheWay(
  evaluator: Evaluator,
  cells: EvaluatedCells,
  position: CellPosition,
  zone: Zone,
): void {
  const {getters, blockedArrayFormulas} = evaluator;
  const {rows} = getters.getSheet(position.sheetId);
  const check = evaluator.checkCollision(position);
  const mayMeet = cells.isSpilledInto(position.sheetId, zone);
  for (let col = zone.left; col <= zone.right; col++) {
    for (let row = zone.top; row <= zone.bottom; row++) {
      if (!mayMeet && !hasContent(evaluator, rows[row]?.cells[col])) continue;
      if (col !== position.col || row !== position.row) check(col - position.col, row - position.row);
    }
  }
  blockedArrayFormulas.delete(position);
}

function hasContent({getters}: Evaluator, id: number | undefined): boolean {
  const cell = id === undefined ? undefined : getters.getCellById(id);
  return cell !== undefined && (cell.isFormula || cell.content !== '');
}
