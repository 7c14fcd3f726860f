import type {Cells, FunnelColumnId} from '../calculation/cells';
import {FUNNEL, type FunnelRow, spacer} from '../numbers/funnel';
import {NUMBER_FORMAT} from '../numbers/metric';
import type {Canvas} from './canvas';
import {overviewCell} from './layout';
import * as at from './overview-layout';
import type {ChartPlan} from './sheet-plan';
import {ACCENT} from './style';

/** How far deals get: on the left the chart over its own data, on the right the counts and conversions. */
export function drawFunnel(canvas: Canvas, cells: Cells, rungs: number): void {
  canvas.put(at.FUNNEL_HEADING, {content: 'Funnel: how far deals get', style: 'heading'});
  canvas.fill(at.funnelCell('stage', 0), 2, {content: '', style: 'headText'});
  for (const {id, label, definition, unit} of FUNNEL) {
    canvas.put(at.funnelCell(id, 0), {
      content: label,
      style: unit === 'text' ? 'headText' : 'headNumber',
      note: definition,
    });
  }
  for (const [column, title] of [
    ['stage', 'Stage'],
    ['spacer', 'Spacer'],
    ['reached', 'Deals'],
  ] as const) {
    canvas.put(at.chartCell(column, 0), {content: title, style: 'quiet'});
  }
  for (let rung = 1; rung <= rungs; rung++) drawRung(canvas, cells, rung);
}

function drawRung(canvas: Canvas, cells: Cells, rung: number): void {
  const read = (of: number) => (column: FunnelColumnId) => overviewCell(at.funnelCell(column, of));
  const row: FunnelRow = {rung, cell: read(rung), above: read(rung - 1), top: read(1)};
  for (const {id, unit, formula} of FUNNEL) {
    const content = formula(cells, row);
    canvas.put(at.funnelCell(id, rung), {
      content: content ?? '',
      style: unit === 'text' ? 'strong' : 'number',
      format: unit === 'text' ? 'General' : NUMBER_FORMAT[unit],
    });
  }
  canvas.put(at.chartCell('stage', rung), {content: row.cell('stage'), style: 'quiet'});
  canvas.put(at.chartCell('spacer', rung), {content: spacer(row), style: 'quiet'});
  canvas.put(at.chartCell('reached', rung), {content: row.cell('reached'), style: 'quiet'});
}

export function funnelChart(rungs: number): ChartPlan {
  const titles = at.chartCell('stage', 0);
  return {
    kind: 'funnel',
    description: 'Funnel: deals that reached each stage',
    data: [{...titles, rows: rungs + 1, columns: 3}],
    at: titles,
    width: at.CHART_COLUMNS * at.COLUMN_WIDTH - at.GAP,
    height: at.chartRows(rungs) * at.ROW_HEIGHT,
    colours: [ACCENT],
  };
}
