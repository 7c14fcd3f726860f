import type {CellPosition, Zone} from '@odoo/o-spreadsheet';
import type {SheetZone} from './evaluator';

/** The zone of this one cell. Zones count from 0 and include their last row and column. */
export function zoneOf({col, row}: CellPosition): Zone {
  return {left: col, right: col, top: row, bottom: row};
}

/** The edges are inside. That both are on one sheet is for the caller to know (see `holds`). */
export function isInside({col, row}: {col: number; row: number}, {left, right, top, bottom}: Zone): boolean {
  return col >= left && col <= right && row >= top && row <= bottom;
}

/** One common cell is enough; zones that only lie side by side do not meet. Sheets are for the caller to compare. */
export function meet(one: Zone, other: Zone): boolean {
  return one.left <= other.right && one.right >= other.left && one.top <= other.bottom && one.bottom >= other.top;
}

/** Two that are undefined are the same. */
export function areSame(one: Zone | undefined, other: Zone | undefined): boolean {
  if (!one || !other) return one === other;
  return one.left === other.left && one.right === other.right && one.top === other.top && one.bottom === other.bottom;
}

/** As `isInside`, on the same sheet. */
export function holds({sheetId, zone}: SheetZone, position: CellPosition): boolean {
  return sheetId === position.sheetId && isInside(position, zone);
}

/** How many cells it has. */
export function areaOf({left, right, top, bottom}: Zone): number {
  return (right - left + 1) * (bottom - top + 1);
}
