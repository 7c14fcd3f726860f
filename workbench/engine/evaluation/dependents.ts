import type {CellPosition} from '@odoo/o-spreadsheet';
import type {Evaluator, SheetZone} from './evaluator';
import {Positions} from './positions';
import {zoneOf} from './zones';

/** The formulas that refer to any cell of the zones, as blocks of cells; the same cell may come more than once. */
function* dependentBlocks(evaluator: Evaluator, {sheetId, zone}: SheetZone): Iterable<SheetZone> {
  const trees = evaluator.formulaDependencies().forest[sheetId];
  if (!trees) return;
  for (let column = zone.left; column <= zone.right; column++) {
    for (const {dependents} of trees[column]?.query(zone) ?? []) yield dependents;
  }
}

/** The formulas that refer to any cell of the spill but its first, each once. */
export function* dependentsOfSpill(evaluator: Evaluator, {sheetId, zone}: SheetZone): Iterable<CellPosition> {
  const seen = new Positions<true>();
  const {left, right, top, bottom} = zone;
  const parts = [
    {sheetId, zone: {left, right: left, top: top + 1, bottom}},
    {sheetId, zone: {left: left + 1, right, top, bottom}},
  ];
  for (const part of parts) {
    if (part.zone.top > bottom || part.zone.left > right) continue;
    for (const block of dependentBlocks(evaluator, part)) {
      for (const position of cellsOf(block)) {
        if (!seen.has(position)) yield position;
        seen.set(position, true);
      }
    }
  }
}

/** All formulas that the cells reach, however many steps away. A formula is followed through all that it fills. */
export function reachedFrom(evaluator: Evaluator, cells: Iterable<SheetZone>): Positions<true> {
  const reached = new Positions<true>();
  const queue = [...cells];
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const block of dependentBlocks(evaluator, next)) {
      let isNew = false;
      for (const position of cellsOf(block)) {
        if (reached.has(position)) continue;
        reached.set(position, true);
        isNew = true;
        const spill = evaluator.spreadingRelations.getArrayResultZone(position);
        if (spill) queue.push({sheetId: position.sheetId, zone: spill});
      }
      if (isNew) queue.push(block);
    }
  }
  return reached;
}

/** The formula's cell and all that it fills or, blocked, would fill. */
export function filledBy(evaluator: Evaluator, position: CellPosition): SheetZone {
  const zone = evaluator.spreadingRelations.getArrayResultZone(position) ?? zoneOf(position);
  return {sheetId: position.sheetId, zone};
}

function* cellsOf({sheetId, zone}: SheetZone): Iterable<CellPosition> {
  for (let col = zone.left; col <= zone.right; col++) {
    for (let row = zone.top; row <= zone.bottom; row++) yield {sheetId, col, row};
  }
}
