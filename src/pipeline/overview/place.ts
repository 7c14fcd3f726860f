import type {Position, Shape} from '../plan/layout';
import type {Section} from './section';
import {sections} from './sections';
import type {Slot} from './slot';

/** The overview: every cell that has something in it, from top to bottom. */
export interface Overview {
  readonly slots: readonly Slot[];
  /** The last row. */
  readonly rows: number;
}

/** Puts the sections below each other, a row of air between them, or beside each other. */
export function placeOverview(layout: Shape): Overview {
  const slots: Slot[] = [];
  let top = 1;
  let below = 1;
  for (const section of sections(layout)) {
    if (!section.isBeside) top = section.isJoined ? below - 1 : below;
    slots.push(...section.slots(top));
    below = Math.max(below, bottom(section, top));
  }
  return {slots, rows: below - 2};
}

function bottom({rows}: Section, top: number): number {
  return top + rows + 1;
}

/** The slot of a number, by section, column and line. A wrong name is a bug and throws. */
export function slotOf(overview: Overview, section: string, column: string, line: string): Slot {
  const [slot] = slotsOf(overview, section, column, line);
  if (!slot) throw new Error(`The overview has no ${section}, ${column}, ${line}.`);
  return slot;
}

/** The slots of a column: of its numbered lines, or the one of a line if it is there. */
export function slotsOf({slots}: Overview, section: string, column: string, line?: string): Slot[] {
  const isWanted = (of: string): boolean => (line === undefined ? /^\d+$/.test(of) : of === line);
  return slots.filter(slot => slot.section === section && slot.column === column && isWanted(slot.line));
}

/** The slot at a place; of cells side by side that look alike, the first one's. */
export function slotAt({slots}: Overview, {row, column}: Position): Slot | undefined {
  return slots.find(({at, columns = 1}) => at.row === row && column >= at.column && column < at.column + columns);
}
