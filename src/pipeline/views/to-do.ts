/**
 * The visible To do sheet: who needs somebody today and why, the most valuable first. Rows of Deals are picked first, as
 * many as somebody reads; words are made for these alone.
 */
import * as fx from '../../formula/call';
import {columnFrom, type Node, type Operand} from '../../formula/node';
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
import {flagColours, flagOf, isLate, isWithoutStep, LEGEND, type Of} from './flags';
import {LIST_ROW, type ViewColumn, viewPlan} from './view-plan';

/** The most that are listed: more than anybody does in a day. */
const MOST = 500;

export interface ToDoColumn extends Omit<ViewColumn, 'formula'> {
  readonly what: string;
  /** @param of a fact of the deals that are listed. */
  readonly read: (of: Of, cells: Cells) => Node;
}

/** Pixels, of most columns: those that differ take a call each. */
const WIDTH = 130;

export const TO_DO: readonly ToDoColumn[] = [
  {
    header: 'Why',
    what: 'What calls for somebody today: its next step is late, or due today; its last conversation plans none, where any row of Conversations ever planned one; it has stood in the stage for longer than the target days; nobody has talked to the customer for longer than those (stale); it should have closed',
    width: 560,
    read: why,
  },
  dealFact('customer', 280),
  dealFact('deal', WIDTH),
  dealFact('value', WIDTH),
  dealFact('salesperson', WIDTH),
  dealFact('nextStep', WIDTH),
  dealFact('nextStepOn', WIDTH),
  {...dealFact('stageName', WIDTH), what: 'Where the deal stands'},
  {
    header: 'What moves it on',
    what: "The stage's action, from Stages",
    width: 300,
    read: (of, cells) => inStageList(cells, 'action', of('stage')),
  },
  dealFact('daysInStage', WIDTH),
  dealFact('daysSinceContact', WIDTH),
  dealFact('expectedClose', WIDTH),
];

/** The column, behind those that people see, with the rows of Deals that are listed. */
const PICKED = TO_DO.length + 1;

/** The sheet To do. What it lists is picked as row numbers of Deals first, and fetched for those alone. */
export function toDoPlan(layout: Layout, cells: Cells): SheetPlan {
  const picked = columnFrom(undefined, PICKED, LIST_ROW);
  const rows = fx.ARRAY_CONSTRAIN(picked, fx.MAX(1, fx.COUNT(picked)), 1);
  const of: Of = fact => atRows(rows, cells.deals(fact));
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
        {header: 'Colour', formula: () => spill(fx.IFERROR(flagOf(of, cells), ''))},
        {header: 'Typed over'},
      ],
      rows: MOST + LIST_ROW,
      remark: join(LEGEND, unlisted(cells)),
      note: 'Log a conversation, and the deal leaves the list. To change a deal, open it in the panel.',
      colours: flagColours({row: LIST_ROW, column: 1, rows: MOST, columns: 1}, PICKED + 1),
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
function waits(cells: Cells): Node {
  const {deals, settings} = cells;
  const due = deals('nextStepOn');
  const isDue = and(eq(deals('state'), 'Open'), le(due, settings('asOf')), fx.ISNUMBER(due));
  const flags = (['overdue', 'stale', 'overTarget'] as const).map(flag => eq(deals(flag), 'Yes'));
  return or(isDue, isWithoutStep(deals, cells), ...flags);
}

/** The reasons one after the other, each with its number of days. */
function why(of: Of, cells: Cells): Node {
  const asOf = cells.settings('asOf');
  const since = (fact: DealColumn) => daysInWords(minus(asOf, of(fact)));
  const flag = (id: 'overdue' | 'stale' | 'overTarget') => eq(of(id), 'Yes');
  const reasons: readonly [holds: Node, words: Operand][] = [
    [isLate(of, cells), join('Next step ', since('nextStepOn'), ' late. ')],
    [eq(of('nextStepOn'), asOf), 'Next step today. '],
    [isWithoutStep(of, cells), 'No next step. '],
    [flag('overTarget'), join(daysInWords(of('daysInStage')), ' in stage. ')],
    [flag('stale'), join('No contact for ', daysInWords(of('daysSinceContact')), '. ')],
    [flag('overdue'), join('Overdue by ', since('expectedClose'), '. ')],
  ];
  return join('', ...reasons.map(([holds, words]) => fx.IF(holds, words, '')));
}

/** A column of Deals, in another width. */
function dealFact(id: DealColumn, width: number): ToDoColumn {
  const {header, what, format} = SHOWN_DEALS.find(column => column.id === id) as ShownFact;
  return {header, what, width, ...(format === undefined ? {} : {format}), read: of => of(id)};
}
