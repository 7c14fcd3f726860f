import {cellsOf} from '../overview/cells-of';
import {placeOverview} from '../overview/place';
import type {Layout} from '../plan/layout';
import {CALCULATED, type CellPlan, NO_EXTRAS, type SheetPlan} from '../plan/sheet-plan';
import {CHOICES} from './choice-columns';

/** The name of the hidden sheet. */
export const CHOICES_SHEET = 'Calc panel';

/**
 * @param logId the id that Google gave the log's sheet.
 * @param rows how many the sheet gets: what it lists now, and room to grow.
 */
export function choicesPlan(layout: Layout, logId: number, rows: number): SheetPlan {
  const cells = cellsOf(layout, placeOverview(layout));
  const labels = CHOICES.map(({header}): CellPlan => ({content: header, style: 'headText'}));
  const formulas = CHOICES.map(
    ({formula}): CellPlan => ({content: formula(cells, {...layout, logId}), style: 'plain'}),
  );
  return {
    ...NO_EXTRAS,
    id: 'choices',
    name: CHOICES_SHEET,
    rows,
    columns: CHOICES.length,
    hidden: true,
    gridlines: true,
    frozenRows: 1,
    columnWidths: CHOICES.map(() => 110),
    columnFormats: CHOICES.flatMap(({isDay}, index) => (isDay ? [{column: index + 1, firstRow: 2, format: '0'}] : [])),
    blocks: [{row: 1, column: 1, cells: [labels, formulas]}],
    protection: `${CALCULATED} for its panel, which makes it anew when it has to.`,
  };
}
