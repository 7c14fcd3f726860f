import {cellsOf} from '../overview/cells-of';
import {placeOverview} from '../overview/place';
import {hiddenPlan} from '../plan/hidden-plan';
import type {Layout} from '../plan/layout';
import type {SheetPlan} from '../plan/sheet-plan';
import {CHOICES} from './choice-columns';

/** The name of the hidden sheet. */
export const CHOICES_SHEET = 'Calc panel';

/**
 * @param logId the id that Google gave the log's sheet.
 * @param rows how many the sheet gets: what it lists now, and room to grow.
 */
export function choicesPlan(layout: Layout, logId: number, rows: number): SheetPlan {
  const cells = cellsOf(layout, placeOverview(layout));
  return hiddenPlan(
    {id: 'choices', name: CHOICES_SHEET, rows},
    CHOICES.map(({formula, ...column}) => ({...column, formula: formula(cells, {...layout, logId})})),
    2,
  );
}
