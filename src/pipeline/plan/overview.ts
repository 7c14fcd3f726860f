/** The overview as a plan: inputs, the three answers, cards, forecast, funnel, grid, and the tables. */
import type {Cells} from '../calculation/cells';
import {NUMBER_FORMAT} from '../numbers/metric';
import {CARDS} from '../numbers/metrics';
import {Canvas} from './canvas';
import {drawForecast, forecastWarnings, monthsChart} from './forecast-section';
import {drawFunnel, funnelChart} from './funnel-section';
import {drawGrid, gridWarnings} from './grid-section';
import {drawGroups} from './group-section';
import {drawHead} from './head-section';
import {cellsOf, type Layout, rungsOf} from './layout';
import {drawMonths} from './months-section';
import * as at from './overview-layout';
import type {SheetPlan} from './sheet-plan';

export function overviewPlan(layout: Layout): SheetPlan {
  const cells = overviewCells(layout);
  const canvas = new Canvas(at.COLUMNS);
  drawHead(canvas, cells, layout);
  drawCards(canvas, cells);
  drawForecast(canvas, cells);
  drawFunnel(canvas, cells, rungsOf(layout));
  drawGrid(canvas, cells, layout);
  drawMonths(canvas, cells, layout);
  drawGroups(canvas, cells, layout);
  return {
    id: 'overview',
    name: layout.sheets.overview,
    rows: at.lastRow(layout),
    columns: Math.max(at.COLUMNS, canvas.width),
    hidden: false,
    gridlines: false,
    frozenRows: 0,
    tabColour: at.TAB_COLOUR,
    columnWidths: [at.NUMBER_WIDTH, ...Array.from({length: canvas.width - 1}, () => at.COLUMN_WIDTH)],
    rowHeights: at.rowHeights(),
    blocks: canvas.blocks(),
    inputs: canvas.inputCells,
    joined: at.joinedCells(),
    columnFormats: [],
    warnings: [...forecastWarnings(), ...gridWarnings(layout)],
    charts: [funnelChart(rungsOf(layout)), monthsChart(layout)],
    protection: 'Calculated by Sales Pipeline. Only the yellow cells are meant for typing.',
  };
}

/** The cells that formulas read, with the overview's own positions filled in. */
export function overviewCells(layout: Layout): Cells {
  return cellsOf(layout, at.positionsOf(layout));
}

function drawCards(canvas: Canvas, cells: Cells): void {
  for (const card of CARDS) {
    const label = at.cardLabel(card.id);
    const value = at.cardValue(card.id);
    const text = card.unit === 'text';
    canvas.fill(label, at.CARD_COLUMNS, {content: '', style: 'cardLabel'});
    canvas.fill(value, at.CARD_COLUMNS, {content: '', style: 'cardValue'});
    canvas.put(label, {content: card.label, style: 'cardLabel', note: card.definition});
    canvas.put(value, {
      content: card.formula(cells),
      style: text ? 'cardText' : 'cardValue',
      ...(card.unit === 'text' ? {} : {format: NUMBER_FORMAT[card.unit]}),
      note: card.definition,
    });
  }
}
