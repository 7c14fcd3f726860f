/** What calls for a look at a deal, as the colour of its cell. */
import * as fx from '../../formula/call';
import {cell, type Node} from '../../formula/node';
import {and, eq, gt, lt} from '../../formula/operators';
import type {Cells} from '../facts/columns';
import type {DealColumn} from '../facts/deal-fact';
import type {Area, ColourRule} from '../plan/sheet-plan';

/** From the most to the least pressing: a deal has the colour of the first that holds. */
const FLAGS = [
  {named: 'red: next step late', background: '#fce1df', holds: isLate},
  {named: 'yellow: over target', background: '#fef0c3', holds: (of: Of) => eq(of('overTarget'), 'Yes')},
  {named: 'blue: no next step', background: '#dfe9fb', holds: isWithoutStep},
] as const;

/** A fact of the deals that are shown. */
export type Of = (fact: DealColumn) => Node;

/** What the colours mean, behind the day and the filters. */
export const LEGEND = FLAGS.map(({named}) => ` · ${named}`).join('');

/** The number of a deal without a flag: all that are listed have a number. */
export const PLAIN = FLAGS.length + 1;

/** The number of each deal's colour. */
export function flagOf(of: Of, cells: Cells): Node {
  return FLAGS.reduceRight<Node>(
    (rest, {holds}, index) => fx.IF(holds(of, cells), index + 1, rest),
    fx.IF(eq(of('state'), ''), '', PLAIN),
  );
}

/**
 * The colours of an area.
 *
 * @param numbers column of the number of the area's first cell; those of its other cells stand as far from them.
 * @param plain of a deal without a flag.
 */
export function flagColours(area: Area, numbers: number, plain?: string): ColourRule[] {
  const backgrounds = [...FLAGS.map(({background}) => background), ...(plain ? [plain] : [])];
  return backgrounds.map((background, index) => ({
    area,
    when: eq(cell(undefined, area.row, numbers), index + 1),
    background,
  }));
}

/** The day of its next step is over. */
export function isLate(of: Of, {settings}: Cells): Node {
  return and(eq(of('state'), 'Open'), fx.ISNUMBER(of('nextStepOn')), lt(of('nextStepOn'), settings('asOf')));
}

/** It has none, where any deal of the log ever planned one: who does not plan is not nagged. */
export function isWithoutStep(of: Of, {settings}: Cells): Node {
  return and(eq(of('noStep'), 'Yes'), gt(settings('plans'), 0));
}
