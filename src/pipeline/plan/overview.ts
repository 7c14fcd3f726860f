/** The overview as a plan: title and As of, the metric cards, the funnel with its chart, the stage grid. */

import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {Cells} from '../calculation/cells';
import {NUMBER_FORMAT} from '../numbers/metric';
import {METRICS} from '../numbers/metrics';
import {isRung} from '../stages/stage';
import {Canvas} from './canvas';
import {drawFunnel, funnelChart} from './funnel-section';
import {drawGrid} from './grid-section';
import {cellsOf, type Layout} from './layout';
import * as at from './overview-layout';
import type {SheetPlan} from './sheet-plan';

export function overviewPlan(layout: Layout): SheetPlan {
  const cells = overviewCells(layout);
  const rungs = rungsOf(layout);
  const canvas = new Canvas(at.COLUMNS);
  drawHead(canvas, cells, layout);
  drawCards(canvas, cells);
  drawFunnel(canvas, cells, rungs);
  drawGrid(canvas, cells, layout, rungs);
  return {
    id: 'overview',
    name: layout.sheets.overview,
    rows: canvas.height,
    columns: at.COLUMNS,
    hidden: false,
    gridlines: false,
    frozenRows: 0,
    tabColour: at.TAB_COLOUR,
    columnWidths: [at.NUMBER_WIDTH, ...Array.from({length: at.COLUMNS - 1}, () => at.COLUMN_WIDTH)],
    rowHeights: at.rowHeights(),
    blocks: canvas.blocks(),
    inputs: canvas.inputCells,
    joined: at.joinedCards(),
    columnFormats: [],
    charts: [funnelChart(rungs)],
    protection: 'Calculated by Sales Pipeline. Only the yellow cells are meant for typing.',
  };
}

/** The cells that formulas read, with the overview's own positions filled in. */
export function overviewCells(layout: Layout): Cells {
  return cellsOf(layout, {asOf: at.AS_OF, metric: at.cardValue});
}

export function rungsOf(layout: Layout): number {
  return layout.stages.filter(stage => isRung(stage.type)).length;
}

function drawHead(canvas: Canvas, cells: Cells, layout: Layout): void {
  canvas.put(at.TITLE, {content: 'Sales pipeline', style: 'title'});
  canvas.put(at.AS_OF_LABEL, {content: 'As of', style: 'label'});
  canvas.input({
    ...at.AS_OF,
    initial: fx.TODAY(),
    kind: 'date',
    style: 'input',
    format: 'yyyy-mm-dd',
    note: 'Everything is computed as it stood at the end of this day. Type any date to replay it; =TODAY() brings today back.',
  });
  canvas.put(at.NOTICE, {content: notice(cells, layout), style: 'notice'});
}

/** What a reader must know before trusting the numbers; blank when all is well. */
function notice(cells: Cells, layout: Layout): Node {
  const count = fx.COUNT(cells.stageList('number'));
  const won = fx.COUNTIFS(cells.stageList('type'), 'Won');
  const leftOut = cells.metric('rowsLeftOut');
  return fx.IF(
    op(won, '<>', 1),
    'Stages must have exactly one stage of type Won. Mend it there; the numbers below are not right until then.',
    fx.IF(
      op(count, '<>', layout.stages.length),
      'Stages has changed: run Extensions > Sales Pipeline > Refresh overview to show every stage.',
      fx.IF(
        op(leftOut, '>', 0),
        op(
          op(leftOut, '&', fx.IF(op(leftOut, '=', 1), ' row of ', ' rows of ')),
          '&',
          `${layout.tables.conversations.sheet} left out: Extensions > Sales Pipeline > Check data shows which and why.`,
        ),
        '',
      ),
    ),
  );
}

function drawCards(canvas: Canvas, cells: Cells): void {
  for (const metric of METRICS) {
    const label = at.cardLabel(metric.id);
    const value = at.cardValue(metric.id);
    canvas.fill(label, at.CARD_COLUMNS, {content: '', style: 'cardLabel'});
    canvas.fill(value, at.CARD_COLUMNS, {content: '', style: 'cardValue'});
    canvas.put(label, {content: metric.label, style: 'cardLabel', note: metric.definition});
    canvas.put(value, {
      content: metric.formula(cells),
      style: 'cardValue',
      format: NUMBER_FORMAT[metric.unit],
      note: metric.definition,
    });
  }
}
