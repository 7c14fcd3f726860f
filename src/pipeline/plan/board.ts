/** The visible Board sheet, the pipeline view: a group of columns for each Open stage, left to right, with its deals. */
import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {Cells} from '../calculation/cells';
import {spill} from '../calculation/spill';
import {scopeLine} from '../numbers/scope-line';
import {amountInWords, join, plural} from '../numbers/words';
import {Canvas} from './canvas';
import type {Layout} from './layout';
import {NO_EXTRAS, type SheetPlan} from './sheet-plan';

const DAY = 'yyyy-mm-dd';
/** Marks a deal that is in its stage for longer than the target days. */
const OVER_TARGET = '● ';

const COLUMNS: readonly {
  header: string;
  what: string;
  width: number;
  format?: string;
  cells: (cells: Cells) => Node;
}[] = [
  {
    header: 'Deal',
    what: `Customer and deal; ${OVER_TARGET.trim()} marks one that is in its stage for longer than the target days`,
    width: 180,
    cells: cells =>
      join(
        fx.IF(op(cells.deals('isOverTarget'), '=', 1), OVER_TARGET, ''),
        cells.deals('customer'),
        fx.IF(op(cells.deals('deal'), '=', ''), '', op(' · ', '&', cells.deals('deal'))),
      ),
  },
  {
    header: 'Value',
    what: 'Of its last conversation that has one',
    width: 74,
    format: '#,##0',
    cells: cells => cells.deals('value'),
  },
  {header: 'Days', what: 'Days in its stage', width: 46, format: '0', cells: cells => cells.deals('daysInStage')},
  {
    header: 'Next step',
    what: 'Next step on, the last one given',
    width: 84,
    format: DAY,
    cells: cells => cells.deals('nextStepOn'),
  },
];
const DAYS = 1 + COLUMNS.findIndex(({header}) => header === 'Days');
/** Between two stages. */
const AIR = 14;
const WIDE = COLUMNS.length + 1;
const STAGE_ROW = 2;
const LIST_ROW = 6;

export function boardPlan(layout: Layout, cells: Cells, rows: number): SheetPlan {
  const open = layout.stages.flatMap((stage, index) => (stage.type === 'Open' ? [{...stage, number: index + 1}] : []));
  const canvas = new Canvas(1);
  canvas.put({row: 1, column: 1}, {content: scopeLine(cells), style: 'label'});
  open.forEach(({number, colour}, place) => {
    const column = 1 + WIDE * place;
    const of = (list: 'stage' | 'action') => fx.XLOOKUP(number, cells.stageList('number'), cells.stageList(list), '');
    const here = [cells.deals('stage'), number, cells.deals('inScope'), 1] as const;
    const deals = fx.COUNTIFS(...here);
    const value = fx.SUMIFS(cells.deals('value'), ...here);
    canvas.fill({row: STAGE_ROW, column}, COLUMNS.length, {content: '', style: 'badge', background: colour});
    canvas.put({row: STAGE_ROW, column}, {content: of('stage'), style: 'stage', background: colour});
    canvas.put({row: STAGE_ROW + 1, column}, {content: of('action'), style: 'label'});
    canvas.put(
      {row: STAGE_ROW + 2, column},
      {content: join(deals, plural(deals, ' deal', ' deals'), ', ', amountInWords(value)), style: 'strong'},
    );
    COLUMNS.forEach(({header, what, format}, index) => {
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
    columnWidths: open.flatMap(() => [...COLUMNS.map(({width}) => width), AIR]).slice(0, -1),
    blocks: canvas.blocks(),
    joined: open.map((_, place) => ({row: STAGE_ROW, column: 1 + WIDE * place, rows: 3, columns: COLUMNS.length})),
    columnFormats: open.flatMap((_, place) =>
      COLUMNS.flatMap(({format}, index) =>
        format ? [{column: 1 + WIDE * place + index, firstRow: LIST_ROW, format}] : [],
      ),
    ),
    protection: 'Calculated by Sales Pipeline. Log a conversation to move a deal on.',
  };
}

/** The deals that stand at a stage, longest first. */
function standing(cells: Cells, stage: number): Node {
  const list = fx.FILTER(
    fx.HSTACK(...COLUMNS.map(column => column.cells(cells))),
    op(cells.deals('stage'), '=', stage),
    op(cells.deals('inScope'), '=', 1),
  );
  return spill(fx.IFNA(fx.SORT(list, DAYS, false, 1, true), ''));
}
