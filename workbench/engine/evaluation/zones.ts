import type {CellPosition, Zone} from '@odoo/o-spreadsheet';
import type {SheetZone} from './evaluator';

export function zoneOf({col, row}: CellPosition): Zone {
  return {left: col, right: col, top: row, bottom: row};
}

export function isInside({col, row}: {col: number; row: number}, {left, right, top, bottom}: Zone): boolean {
  return col >= left && col <= right && row >= top && row <= bottom;
}

export function meet(one: Zone, other: Zone): boolean {
  return one.left <= other.right && one.right >= other.left && one.top <= other.bottom && one.bottom >= other.top;
}

export function areSame(one: Zone | undefined, other: Zone | undefined): boolean {
  if (!one || !other) return one === other;
  return one.left === other.left && one.right === other.right && one.top === other.top && one.bottom === other.bottom;
}

export function holds({sheetId, zone}: SheetZone, position: CellPosition): boolean {
  return sheetId === position.sheetId && isInside(position, zone);
}

/** How many cells it has. */
export function areaOf({left, right, top, bottom}: Zone): number {
  return (right - left + 1) * (bottom - top + 1);
}
