import type {CellPosition, Zone} from '@odoo/o-spreadsheet';
import type {Covered, Evaluator, SheetZone} from './evaluator';

/**
 * Whenever a formula spills, the engine evaluates everything that depends on the spill once more, and again after each
 * further spill. Where sheets are chains of spills, as many rounds follow as the chain is long. Most of this is in vain: a
 * formula that refers to a range has the spill's first cell evaluated while it reads, before the cells that the spill
 * fills, since ranges are read column by column from the top and spills run down and to the right. Here only those are
 * evaluated again that may have read cells of the spill before it was there.
 */
export function recomputeOnlyWhatIsStale(evaluator: Evaluator): void {
  evaluator.invalidatePositionsDependingOnSpread = (sheetId, zone) => {
    const spill = {sheetId, zone};
    const stale: SheetZone[] = [];
    for (const position of directDependents(evaluator, spill)) {
      if (!covers(spill, position) && mayBeStale(evaluator, position, spill)) {
        stale.push({sheetId: position.sheetId, zone: zoneOf(position)});
      }
    }
    if (stale.length === 0) return;
    const further = [...evaluator.getCellsDependingOn(stale)];
    evaluator.nextRangesToUpdate.addMany([...stale, ...further]);
  };
}

/** The formulas that refer to any cell of the spill but its first, each once. */
function* directDependents(evaluator: Evaluator, {sheetId, zone}: SheetZone): Iterable<CellPosition> {
  const trees = evaluator.formulaDependencies().forest[sheetId] ?? {};
  const seen = new Set<string>();
  for (let column = zone.left; column <= zone.right; column++) {
    const top = column === zone.left ? zone.top + 1 : zone.top;
    if (top > zone.bottom) continue;
    for (const {dependents} of trees[column]?.query({left: column, right: column, top, bottom: zone.bottom}) ?? []) {
      for (let col = dependents.zone.left; col <= dependents.zone.right; col++) {
        for (let row = dependents.zone.top; row <= dependents.zone.bottom; row++) {
          const key = `${dependents.sheetId} ${col} ${row}`;
          if (!seen.has(key)) yield {sheetId: dependents.sheetId, col, row};
          seen.add(key);
        }
      }
    }
  }
}

/**
 * Whether a formula that depends on the spill may have a value, or have read a range, from before the spill. One that is
 * not evaluated yet, or is just reading, is up to date if each of its ranges that meets the spill starts the spill.
 */
function mayBeStale(evaluator: Evaluator, position: CellPosition, spill: SheetZone): boolean {
  if (evaluator.evaluatedCells.has(position)) return true;
  const cell = evaluator.getters.getCell(position);
  if (!cell?.isFormula) return true;
  const {compiledFormula} = cell;
  // Named ranges and computed references stand in no range of the formula.
  const {symbols, normalizedFormula} = compiledFormula;
  if (/INDIRECT|OFFSET|#/i.test(normalizedFormula)) return true;
  if (symbols.some(symbol => evaluator.getters.getNamedRange(symbol))) return true;
  const first = {sheetId: spill.sheetId, col: spill.zone.left, row: spill.zone.top};
  return compiledFormula.rangeDependencies.some(range => meets(range, spill) && !covers(range, first));
}

function covers({sheetId, zone}: Covered, position: CellPosition): boolean {
  const {col, row} = position;
  const inside = col >= zone.left && col <= zone.right && row >= zone.top && row <= zone.bottom;
  return inside && sheetId === position.sheetId;
}

function meets({sheetId, zone}: Covered, other: SheetZone): boolean {
  const {left, right, top, bottom} = other.zone;
  return (
    sheetId === other.sheetId && zone.left <= right && zone.right >= left && zone.top <= bottom && zone.bottom >= top
  );
}

export function zoneOf({col, row}: CellPosition): Zone {
  return {left: col, right: col, top: row, bottom: row};
}
