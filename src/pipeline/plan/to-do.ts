/** The visible To do sheet: who needs somebody today and why, the most valuable first. */
import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import {asOfDay} from '../calculation/as-of';
import type {Cells} from '../calculation/cells';
import {spill} from '../calculation/spill';
import {inStageList} from '../calculation/stage-list';
import {join, plural} from '../numbers/words';
import {orLeast} from './deal-list';
import type {Layout} from './layout';
import type {SheetPlan} from './sheet-plan';
import {sortedRows} from './sorted-rows';
import {DAY, dealColumn, type ViewColumn, viewPlan} from './view-plan';

export const TO_DO: readonly ViewColumn[] = [
  dealColumn('customer', 180),
  dealColumn('deal', 100),
  dealColumn('value', 80, '#,##0'),
  dealColumn('salesperson', 120),
  {
    header: 'Why',
    what: "What calls for somebody today: it should have closed, its next step is due, nobody has talked to the customer for longer than the stage's target days (stale), or it has stood in the stage for longer than those",
    width: 560,
    cells: why,
  },
  {
    header: 'Stage',
    what: 'Where the deal stands',
    width: 120,
    cells: cells => inStageList(cells, 'stage', cells.deals('stage')),
  },
  {
    header: 'What moves it on',
    what: "The stage's action, from Stages",
    width: 300,
    cells: cells => inStageList(cells, 'action', cells.deals('stage')),
  },
  dealColumn('nextStepOn', 96, DAY),
  dealColumn('expectedClose', 104, DAY),
];

export function toDoPlan(layout: Layout, cells: Cells, rows: number): SheetPlan {
  const needed = op(
    op(op(cells.deals('isOverdue'), '+', cells.deals('isStale')), '+', cells.deals('isDue')),
    '+',
    cells.deals('isOverTarget'),
  );
  const list = sortedRows(
    TO_DO.map(column => column.cells(cells)),
    op(fx.ISNUMBER(needed), '*', op(needed, '>', 0)),
    [{key: orLeast(cells.deals('value')), ascending: false}],
  );
  const view = {
    id: 'toDo',
    name: layout.sheets.toDo,
    columns: TO_DO,
    list: spill(fx.IFNA(list, 'Nothing is waiting for anybody.')),
    rows,
    protection: 'Calculated by Sales Pipeline. Log a conversation, and the deal leaves the list.',
  } as const;
  return viewPlan(view, cells);
}

/** The reasons one after the other, each with its number of days. */
function why(cells: Cells): Node {
  const ago = (day: Node) => op(asOfDay(cells), '-', day);
  const days = (count: Node) => join(count, plural(count, ' day', ' days'));
  const reason = (flag: 'isOverdue' | 'isStale' | 'isDue' | 'isOverTarget', words: Node) =>
    fx.IF(op(cells.deals(flag), '=', 1), words, '');
  const late = ago(cells.deals('nextStepOn'));
  return join(
    reason('isOverdue', join('Overdue by ', days(ago(cells.deals('expectedClose'))), '. ')),
    reason('isDue', fx.IF(op(late, '=', 0), 'Next step today. ', join('Next step ', days(late), ' late. '))),
    reason('isStale', join('No contact for ', days(cells.deals('daysSinceContact')), '. ')),
    reason('isOverTarget', join(days(cells.deals('daysInStage')), ' in stage. ')),
  );
}
