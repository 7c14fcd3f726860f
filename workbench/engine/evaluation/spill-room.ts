import {type Cell, type CellPosition, EvaluationError, type Zone} from '@odoo/o-spreadsheet';
import type {EvaluatedCells} from './evaluated-cells';
import type {Evaluator} from './evaluator';

/**
 * Throws the engine's own error where a cell of the zone has a content, or is filled by another formula's spill; and the
 * like for a cell that an empty text was written into: it looks blank everywhere else.
 */
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
      const cell = cellOf(evaluator, rows[row]?.cells[col]);
      if (!mayMeet && !hasContent(cell)) continue;
      if (col === position.col && row === position.row) continue;
      check(col - position.col, row - position.row);
      if (!holdsEmptyText(cell)) continue;
      blockedArrayFormulas.add(position);
      throw new EvaluationError('Array result was not expanded because it would overwrite data.', '#SPILL!');
    }
  }
  blockedArrayFormulas.delete(position);
}

function cellOf({getters}: Evaluator, id: number | undefined): Cell | undefined {
  return id === undefined ? undefined : getters.getCellById(id);
}

function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.isFormula || cell.content !== '' || cell.parsedValue === '');
}

function holdsEmptyText(cell: Cell | undefined): boolean {
  return cell !== undefined && !cell.isFormula && cell.parsedValue === '';
}
