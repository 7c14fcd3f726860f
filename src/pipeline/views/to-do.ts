/**
 * The visible To do sheet: who needs somebody today and why, the most valuable first. Rows of Deals are picked first, as
 * many as somebody reads; words are made for these alone.
 */
import * as fx from '../../formula/call';
import {columnFrom, type Node} from '../../formula/node';
import {and, eq, gt, join, le, minus, or} from '../../formula/operators';
import {numberOr} from '../facts/clean';
import type {Cells} from '../facts/columns';
import type {DealColumn, ShownFact} from '../facts/deal-fact';
import {atRows} from '../facts/log-lookup';
import {BEFORE_ALL, spill} from '../facts/spill';
import {inStageList} from '../facts/stage-list';
import {daysInWords} from '../facts/words';
import type {Layout} from '../plan/layout';
import type {SheetPlan} from '../plan/sheet-plan';
import {SHOWN_DEALS} from './deals-plan';
import {LIST_ROW, type ViewColumn, viewPlan} from './view-plan';

/** The most that are listed: more than anybody does in a day. */
const MOST = 500;

export interface ToDoColumn extends Omit<ViewColumn, 'formula'> {
  readonly what: string;
  /** @param of a fact of the deals that are listed. */
  readonly read: (of: (fact: DealColumn) => Node, cells: Cells) => Node;
}

/** Pixels, of most columns: those that differ take a call each. */
const WIDTH = 120;

export const TO_DO: readonly ToDoColumn[] = [
  dealFact('customer', 180),
  dealFact('deal', WIDTH),
  dealFact('value', WIDTH),
  dealFact('salesperson', WIDTH),
  {
    header: 'Why',
    what: "What calls for somebody today: it should have closed, its next step is due, nobody has talked to the customer for longer than the stage's target days (stale), or it has stood in the stage for longer than those",
    width: 560,
    read: why,
  },
  {...dealFact('stageName', WIDTH), what: 'Where the deal stands'},
  {
    header: 'What moves it on',
    what: "The stage's action, from Stages",
    width: 300,
    read: (of, cells) => inStageList(cells, 'action', of('stage')),
  },
  dealFact('nextStepOn', WIDTH),
  dealFact('expectedClose', WIDTH),
];

/** The column, behind those that people see, with the rows of Deals that are listed. */
const PICKED = TO_DO.length + 1;

/** The sheet To do. What it lists is picked as row numbers of Deals first, and fetched for those alone. */
export function toDoPlan(layout: Layout, cells: Cells): SheetPlan {
  const picked = columnFrom(undefined, PICKED, LIST_ROW);
  const rows = fx.ARRAY_CONSTRAIN(picked, fx.MAX(1, fx.COUNT(picked)), 1);
  const of = (fact: DealColumn): Node => atRows(rows, cells.deals(fact));
  return viewPlan(
    {
      id: 'toDo',
      name: layout.sheets.toDo,
      columns: [
        ...TO_DO.map(
          ({read, ...column}, index): ViewColumn => ({
            ...column,
            formula: () => spill(fx.IFERROR(read(of, cells), index === 0 ? 'Nothing is waiting for anybody.' : '')),
          }),
        ),
        {header: 'Row', what: 'Row of Deals', formula: pickedRows},
      ],
      rows: MOST + LIST_ROW,
      remark: unlisted(cells),
      note: 'Log a conversation, and the deal leaves the list.',
    },
    cells,
  );
}

/** The most valuable first. */
function pickedRows(cells: Cells): Node {
  const {deals} = cells;
  const rows = fx.FILTER(fx.HSTACK(fx.ROW(deals('first')), numberOr(deals('value'), BEFORE_ALL)), waits(cells));
  return spill(fx.IFNA(fx.ARRAY_CONSTRAIN(fx.SORT(rows, 2, false, 1, true), MOST, 1), ''));
}

/** Says so where more deals wait than are listed. */
function unlisted(cells: Cells): Node {
  const waiting = fx.SUM(fx.IF(waits(cells), 1, 0));
  return fx.IF(gt(waiting, MOST), join(` · the ${MOST} most valuable of `, waiting, ' that wait'), '');
}

/** For each row of Deals whether somebody must look after it. */
function waits({deals, settings}: Cells): Node {
  const due = deals('nextStepOn');
  const isDue = and(eq(deals('state'), 'Open'), le(due, settings('asOf')), fx.ISNUMBER(due));
  return or(isDue, ...(['overdue', 'stale', 'overTarget'] as const).map(flag => eq(deals(flag), 'Yes')));
}

/** The reasons one after the other, each with its number of days. */
function why(of: (fact: DealColumn) => Node, {settings}: Cells): Node {
  const asOf = settings('asOf');
  const since = (fact: DealColumn) => minus(asOf, of(fact));
  const reason = (flag: 'overdue' | 'stale' | 'overTarget', words: Node) => fx.IF(eq(of(flag), 'Yes'), words, '');
  const late = fx.IF(
    eq(of('nextStepOn'), asOf),
    'Next step today. ',
    join('Next step ', daysInWords(since('nextStepOn')), ' late. '),
  );
  return join(
    reason('overdue', join('Overdue by ', daysInWords(since('expectedClose')), '. ')),
    fx.IF(and(fx.ISNUMBER(of('nextStepOn')), le(of('nextStepOn'), asOf)), late, ''),
    reason('stale', join('No contact for ', daysInWords(of('daysSinceContact')), '. ')),
    reason('overTarget', join(daysInWords(of('daysInStage')), ' in stage. ')),
  );
}

/** A column of Deals, in another width. */
function dealFact(id: DealColumn, width: number): ToDoColumn {
  const {header, what, format} = SHOWN_DEALS.find(column => column.id === id) as ShownFact;
  return {header, what, width, ...(format === undefined ? {} : {format}), read: of => of(id)};
}
