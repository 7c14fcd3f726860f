/**
 * The visible Board sheet, the pipeline view: a column of cards for each Open stage, left to right, then what was won and
 * lost in the period. In hidden columns at the right stands for each card which deal it is.
 */
import * as fx from '../../formula/call';
import {cell, columnFrom, type Node, node} from '../../formula/node';
import {eq, gt, join, minus} from '../../formula/operators';
import type {Cells} from '../facts/columns';
import {atRows} from '../facts/log-lookup';
import {spill} from '../facts/spill';
import {amountInWords, plural, shortened} from '../facts/words';
import {type Condition, type Here, is} from '../metrics/measure';
import {rowsThat, toFormula} from '../metrics/to-formula';
import {Canvas} from '../plan/canvas';
import type {Layout} from '../plan/layout';
import {NO_EXTRAS, type SheetPlan} from '../plan/sheet-plan';
import {CARD, isLight} from '../plan/style';
import {flagColours, flagOf, LEGEND, type Of, PLAIN} from './flags';
import {type Lane, LINE_LENGTH, lanesOf, OVER_TARGET} from './lanes';

import {lineOr, typedOver} from './typed-over';

/** The most deals of a column that are shown; its head counts them all. */
const MOST = 300;

const NOTE = 'To change a deal, open it in the panel. What is typed here stands in the way of a list.';

/** What the lines of a card say. */
export const CARD_LINES = [
  {header: 'First line', what: 'Customer and deal, as last written'},
  {header: 'Second line', what: 'The last value given, and the last salesperson'},
  {
    header: 'Third line',
    what: `The day of the next step as its last conversation plans it, and days in stage; ${OVER_TARGET} marks more than the target days. Of a won deal the day it was won, and days to close; of a lost one the day it was lost, and the reason`,
  },
] as const;

/** Pixels. */
const WIDTH = 180;
const HEIGHTS = {head: 50, card: 68};
/** Characters that two lines of a name have room for. */
const NAME_LENGTH = 50;

export const STAGE_ROW = 2;
export const TOTAL_ROW = STAGE_ROW + 2;
export const LIST_ROW = TOTAL_ROW + 1;

/** Where things stand on the Board: the columns of cards first, and behind them, hidden, what stands for each. */
export interface BoardPlaces {
  /** Columns of cards. */
  readonly shown: number;
  readonly columns: number;
  /** Columns of the hidden facts of a card, by the column that it stands in. */
  readonly row: (lane: number) => number;
  readonly colour: (lane: number) => number;
  readonly customer: (lane: number) => number;
  /** Right of the customer. */
  readonly deal: (lane: number) => number;
}

export function boardPlaces(layout: Pick<Layout, 'stages'>): BoardPlaces {
  const shown = lanesOf(layout).length;
  const customer = (lane: number): number => 3 * shown + 2 * lane - 1;
  return {
    shown,
    columns: 5 * shown,
    row: lane => shown + lane,
    colour: lane => 2 * shown + lane,
    customer,
    deal: lane => customer(lane) + 1,
  };
}

/** The sheet Board: for each Open stage of the layout a column of cards, and one each for Won and Lost. */
export function boardPlan(layout: Layout, cells: Cells): SheetPlan {
  const lanes = lanesOf(layout);
  const places = boardPlaces(layout);
  const {shown, columns} = places;
  const canvas = new Canvas(columns);
  const spilled = lanes.map((_, index) => ({column: index + 1, name: cell(undefined, STAGE_ROW, index + 1)}));
  const typedAt = {row: 1, column: columns};
  const typed = cell(undefined, typedAt.row, typedAt.column);
  canvas.put(typedAt, {content: typedOver(spilled, LIST_ROW), style: 'plain'});
  const line = join(cells.settings('scope'), LEGEND);
  canvas.put({row: 1, column: 1}, {content: lineOr(typed, line), style: 'label', note: NOTE});
  lanes.forEach((lane, index) => {
    drawLane(canvas, lane, index + 1, places, cells);
  });
  const cards = {row: LIST_ROW, column: 1, rows: MOST, columns: shown};
  return {
    ...NO_EXTRAS,
    id: 'board',
    name: layout.sheets.board,
    rows: LIST_ROW - 1 + MOST,
    columns,
    frozenRows: LIST_ROW - 1,
    columnWidths: lanes.map(() => WIDTH),
    hiddenColumns: [shown + 1, columns],
    rowHeights: [
      undefined,
      HEIGHTS.head,
      HEIGHTS.head,
      HEIGHTS.head,
      ...Array.from({length: MOST}, () => HEIGHTS.card),
    ],
    cells: canvas.cells,
    cards,
    colours: flagColours(cards, places.colour(1), CARD),
  };
}

function drawLane(canvas: Canvas, lane: Lane, column: number, places: BoardPlaces, cells: Cells): void {
  const {colour, deals} = lane;
  const here: Here = {cells, line: node(''), number: nothingBeside};
  const number = (...more: Condition<'deals'>[]) =>
    toFormula({...deals, where: [...deals.where, ...more]}, here, 'cell');
  const put = (row: number, at: number, content: Node) => canvas.put({row, column: at}, {content, style: 'plain'});

  // How many there are, and how many of them have no value, is worked out once.
  const hidden = places.row(column);
  const total = cell(undefined, STAGE_ROW, hidden);
  const without = cell(undefined, STAGE_ROW + 1, hidden);
  put(STAGE_ROW, hidden, number());
  put(STAGE_ROW + 1, hidden, minus(minus(total, number(is('value', 0, '>='))), number(is('value', 0, '<'))));

  const style = isLight(colour) ? 'stageOnLight' : 'stage';
  canvas.put({row: STAGE_ROW, column}, {content: lane.name(cells), style, background: colour});
  canvas.put({row: STAGE_ROW + 1, column}, {content: lane.says(cells), style: 'laneLabel'});
  const value = toFormula({...deals, kind: 'sum', of: 'value'}, here, 'cell');
  canvas.put({row: TOTAL_ROW, column}, {content: head(cells, total, without, value), style: 'laneTotal'});

  put(LIST_ROW, hidden, pickedRows(lane, here));
  const listed = (at: number) => {
    const list = columnFrom(undefined, at, LIST_ROW);
    return fx.ARRAY_CONSTRAIN(list, fx.MAX(1, fx.COUNT(columnFrom(undefined, hidden, LIST_ROW))), 1);
  };
  const of: Of = fact => atRows(listed(hidden), cells.deals(fact));
  const list = (at: number, each: Node) => put(LIST_ROW, at, spill(fx.IFERROR(each, '')));
  const [customer, deal] = [places.customer(column), places.deal(column)];
  list(customer, of('customer'));
  list(deal, of('deal'));
  list(places.colour(column), deals.where.length === 1 ? flagOf(of, cells) : fx.IF(gt(listed(hidden), 0), PLAIN, ''));
  const name = join(listed(customer), fx.IF(eq(listed(deal), ''), '', join(' · ', listed(deal))));
  const worth = fx.IF(fx.ISNUMBER(of('value')), amountInWords(of('value'), cells.money), 'no value');
  const owner = fx.IF(eq(of('salesperson'), ''), '', join(' · ', of('salesperson')));
  list(
    column,
    fx.IF(
      eq(listed(customer), ''),
      '',
      join(
        shortened(name, NAME_LENGTH),
        NEW_LINE,
        shortened(join(worth, owner), LINE_LENGTH),
        NEW_LINE,
        lane.last(of, cells),
      ),
    ),
  );
}

const NEW_LINE = fx.CHAR(10);

/** How many deals stand in a column, and what they are worth. */
function head({money}: Cells, count: Node, without: Node, value: Node): Node {
  return join(
    count,
    plural(count, ' deal', ' deals'),
    fx.IF(gt(count, MOST), `, ${MOST} shown`, ''),
    fx.IF(gt(without, 0), join(', ', without, ' without value'), ''),
    NEW_LINE,
    amountInWords(value, money),
  );
}

/** The rows of Deals that stand in a column: of a stage the longest there first, else the latest. */
function pickedRows({deals, order}: Lane, here: Here): Node {
  const {cells} = here;
  const rows = fx.FILTER(fx.HSTACK(fx.ROW(cells.deals('first')), cells.deals(order)), rowsThat(deals, here));
  return spill(fx.IFNA(fx.ARRAY_CONSTRAIN(fx.SORT(rows, 2, false, 1, true), MOST, 1), ''));
}

function nothingBeside(): never {
  throw new Error('The Board reads no number of the overview.');
}
