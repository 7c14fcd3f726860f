import {calculationPlan} from '../plan/calculation-plan';
import type {Layout} from '../plan/layout';
import {overviewCells} from '../plan/overview';
import type {SheetPlan} from '../plan/sheet-plan';
import {CHOICES, type ChoicesLayout} from './choice-columns';

export const CHOICES_SHEET = 'Calc panel';

/**
 * @param logId the id that Google gave the log's sheet.
 * @param rows how many the sheet gets: what it lists now, and room to grow.
 */
export function choicesPlan(layout: Layout, logId: number, rows: number): SheetPlan {
  const places: ChoicesLayout = {...layout, logId};
  const columns = CHOICES.map(({id, header, formula}) => ({
    id,
    header,
    what: 'For the panel',
    formula: (cells: Parameters<typeof formula>[0]) => formula(cells, places),
  }));
  const plan = calculationPlan('choices', CHOICES_SHEET, columns, overviewCells(layout), rows);
  return {
    ...plan,
    columnFormats: CHOICES.flatMap(({isDay}, index) => (isDay ? [{column: index + 1, format: '0'}] : [])),
  };
}
