/** The visible Board sheet, the pipeline view: a group of columns for each Open stage, left to right, with its deals. */
import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {eq, gt, join} from '../../formula/operators';
import type {Cells} from '../facts/columns';
import type {DealColumn} from '../facts/deal-fact';
import {spill} from '../facts/spill';
import {inStageList} from '../facts/stage-list';
import {amountInWords, plural} from '../facts/words';
import {Canvas} from '../plan/canvas';
import type {Layout} from '../plan/layout';
import {NO_EXTRAS, type SheetPlan} from '../plan/sheet-plan';
import {isLight} from '../plan/style';
import {DAY, MONEY} from '../tables/number-format';

/** Marks a deal that is in its stage for longer than the target days. */
const OVER_TARGET = '● ';

/** The most deals of a stage that are shown; its head counts them all. */
const MOST = 300;

const NOTE = 'Log a conversation to move a deal on.';

export interface BoardColumn {
  readonly header: string;
  readonly what: string;
  /** Pixels. */
  readonly width: number;
  readonly format?: string;
  /** @param of a fact of the deals that stand at the stage. */
  readonly read: (of: (fact: DealColumn) => Node) => Node;
}

/** The columns that each stage has. */
export const BOARD: readonly BoardColumn[] = [
  {
    header: 'Deal',
    what: `Customer and deal; ${OVER_TARGET.trim()} marks one that is in its stage for longer than the target days`,
    width: 236,
    read: of =>
      join(
        fx.IF(eq(of('overTarget'), 'Yes'), OVER_TARGET, ''),
        of('customer'),
        fx.IF(eq(of('deal'), ''), '', join(' · ', of('deal'))),
      ),
  },
  {header: 'Value', what: 'The last one given', width: 80, format: MONEY, read: of => of('value')},
  {header: 'Days', what: 'From in stage since to As of', width: 80, format: '0', read: of => of('daysInStage')},
  {
    header: 'Next step',
    what: 'As its last conversation plans it',
    width: 80,
    format: DAY,
    read: of => of('nextStepOn'),
  },
];
const DAYS = 1 + BOARD.findIndex(({header}) => header === 'Days');
/** Between two stages. */
const AIR = 14;
/** Columns from one stage to the next. */
export const WIDE = BOARD.length + 1;
export const STAGE_ROW = 2;
export const LIST_ROW = 6;

/** The sheet Board: for each Open stage of the layout one group of columns, side by side. */
export function boardPlan(layout: Layout, cells: Cells): SheetPlan {
  const open = layout.stages.flatMap((stage, index) => (stage.type === 'Open' ? [{...stage, number: index + 1}] : []));
  const canvas = new Canvas(1);
  canvas.put({row: 1, column: 1}, {content: cells.settings('scope'), style: 'label', note: NOTE});
  open.forEach(({number, colour}, place) => {
    const column = 1 + WIDE * place;
    canvas.fill({row: STAGE_ROW, column}, BOARD.length, {content: '', style: 'badge', background: colour});
    canvas.put(
      {row: STAGE_ROW, column},
      {
        content: inStageList(cells, 'stage', number),
        style: isLight(colour) ? 'stageOnLight' : 'stage',
        background: colour,
      },
    );
    canvas.put({row: STAGE_ROW + 1, column}, {content: inStageList(cells, 'action', number), style: 'label'});
    canvas.put({row: STAGE_ROW + 2, column}, {content: head(cells, number), style: 'strong'});
    BOARD.forEach(({header, what, format}, index) => {
      const style = format ? 'titleNumber' : 'titleText';
      canvas.put({row: STAGE_ROW + 3, column: column + index}, {content: header, style, note: what});
    });
    canvas.put({row: LIST_ROW, column}, {content: standing(cells, number), style: 'plain'});
  });
  return {
    ...NO_EXTRAS,
    id: 'board',
    name: layout.sheets.board,
    rows: LIST_ROW + MOST,
    columns: canvas.columns,
    frozenRows: LIST_ROW - 1,
    columnWidths: open.flatMap(() => [...BOARD.map(({width}) => width), AIR]).slice(0, -1),
    cells: canvas.cells,
    columnFormats: open.flatMap((_, place) =>
      BOARD.flatMap(({format}, index) =>
        format ? [{column: 1 + WIDE * place + index, firstRow: LIST_ROW, format}] : [],
      ),
    ),
  };
}

/** How many deals stand at a stage, and what they are worth. */
function head({deals}: Cells, stage: number): Node {
  const count = fx.COUNTIFS(deals('stage'), stage);
  const value = fx.SUMIFS(deals('value'), deals('stage'), stage);
  return join(
    count,
    plural(count, ' deal', ' deals'),
    ', ',
    amountInWords(value),
    fx.IF(gt(count, MOST), ` (the ${MOST} longest in stage below)`, ''),
  );
}

/** The deals that stand at a stage, longest first. */
function standing({deals}: Cells, stage: number): Node {
  const isHere = eq(deals('stage'), stage);
  const [first, ...rest] = BOARD.map(({read}) => read(fact => fx.FILTER(deals(fact), isHere)));
  const list = fx.SORT(fx.HSTACK(first as Node, ...rest), DAYS, false, 1, true);
  return spill(fx.IFNA(fx.ARRAY_CONSTRAIN(list, MOST, BOARD.length), ''));
}
