/** The visible Board sheet, the pipeline view: a group of columns for each Open stage, left to right, with its deals. */
import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {Cells} from '../calculation/cells';
import {spill} from '../calculation/spill';
import {inStageList} from '../calculation/stage-list';
import {scopeLine} from '../numbers/scope-line';
import {amountInWords, join, plural} from '../numbers/words';
import {Canvas} from './canvas';
import type {Layout} from './layout';
import {NO_EXTRAS, type SheetPlan} from './sheet-plan';
import {isLight} from './style';
import {DAY, dealColumn, type ViewColumn} from './view-plan';

/** Marks a deal that is in its stage for longer than the target days. */
const OVER_TARGET = '● ';

/** The columns that each stage has. */
export const BOARD: readonly ViewColumn[] = [
  {
    header: 'Deal',
    what: `Customer and deal; ${OVER_TARGET.trim()} marks one that is in its stage for longer than the target days`,
    width: 236,
    cells: cells =>
      join(
        fx.IF(op(cells.deals('isOverTarget'), '=', 1), OVER_TARGET, ''),
        cells.deals('customer'),
        fx.IF(op(cells.deals('deal'), '=', ''), '', op(' · ', '&', cells.deals('deal'))),
      ),
  },
  dealColumn('value', 74, '#,##0'),
  {...dealColumn('daysInStage', 46, '0'), header: 'Days'},
  {...dealColumn('nextStepOn', 84, DAY), header: 'Next step'},
];
const DAYS = 1 + BOARD.findIndex(({header}) => header === 'Days');
/** Between two stages. */
const AIR = 14;
/** Columns from one stage to the next. */
export const WIDE = BOARD.length + 1;
export const STAGE_ROW = 2;
export const LIST_ROW = 6;

export function boardPlan(layout: Layout, cells: Cells, rows: number): SheetPlan {
  const open = layout.stages.flatMap((stage, index) => (stage.type === 'Open' ? [{...stage, number: index + 1}] : []));
  const canvas = new Canvas(1);
  canvas.put({row: 1, column: 1}, {content: scopeLine(cells), style: 'label'});
  open.forEach(({number, colour}, place) => {
    const column = 1 + WIDE * place;
    const here = [cells.deals('stage'), number, cells.deals('inScope'), 1] as const;
    const deals = fx.COUNTIFS(...here);
    const value = fx.SUMIFS(cells.deals('value'), ...here);
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
    canvas.put(
      {row: STAGE_ROW + 2, column},
      {content: join(deals, plural(deals, ' deal', ' deals'), ', ', amountInWords(value)), style: 'strong'},
    );
    BOARD.forEach(({header, what, format}, index) => {
      const style = format ? 'headNumber' : 'headText';
      canvas.put({row: STAGE_ROW + 3, column: column + index}, {content: header, style, note: what});
    });
    canvas.put({row: LIST_ROW, column}, {content: standing(cells, number), style: 'plain'});
  });
  return {
    ...NO_EXTRAS,
    id: 'board',
    name: layout.sheets.board,
    rows,
    columns: canvas.width,
    frozenRows: LIST_ROW - 1,
    columnWidths: open.flatMap(() => [...BOARD.map(({width}) => width), AIR]).slice(0, -1),
    blocks: canvas.blocks(),
    joined: open.map((_, place) => ({row: STAGE_ROW, column: 1 + WIDE * place, rows: 3, columns: BOARD.length})),
    columnFormats: open.flatMap((_, place) =>
      BOARD.flatMap(({format}, index) =>
        format ? [{column: 1 + WIDE * place + index, firstRow: LIST_ROW, format}] : [],
      ),
    ),
    protection: 'Calculated by Sales Pipeline. Log a conversation to move a deal on.',
  };
}

/** The deals that stand at a stage, longest first. */
function standing(cells: Cells, stage: number): Node {
  const list = fx.FILTER(
    fx.HSTACK(...BOARD.map(column => column.cells(cells))),
    op(cells.deals('stage'), '=', stage),
    op(cells.deals('inScope'), '=', 1),
  );
  return spill(fx.IFNA(fx.SORT(list, DAYS, false, 1, true), ''));
}
