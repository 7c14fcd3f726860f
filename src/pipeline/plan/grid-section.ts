import type {Cells} from '../calculation/cells';
import {GRID, type GridColumn, type GridRow} from '../numbers/grid';
import {NUMBER_FORMAT} from '../numbers/metric';
import type {Canvas} from './canvas';
import {type Layout, overviewCell, overviewColumn} from './layout';
import * as at from './overview-layout';
import type {CellPlan} from './sheet-plan';

/** Where the deals stand: one row for each stage, and the totals. */
export function drawGrid(canvas: Canvas, cells: Cells, layout: Layout, rungs: number): void {
  const stages = layout.stages.length;
  canvas.put(at.gridHeading(rungs), {content: 'Pipeline: where deals stand', style: 'heading'});
  canvas.fill(at.gridCell('stage', 0, rungs), at.GRID_COLUMNS, {content: '', style: 'headText'});
  canvas.fill(at.gridCell('stage', stages + 1, rungs), at.GRID_COLUMNS, {content: '', style: 'totalText'});
  for (const column of GRID) {
    const text = column.unit === 'text';
    canvas.put(at.gridCell(column.id, 0, rungs), {
      content: column.label,
      style: text ? 'headText' : 'headNumber',
      note: column.definition,
    });
    canvas.put(at.gridCell(column.id, stages + 1, rungs), {
      content: total(column, cells, layout, rungs),
      style: text ? 'totalText' : 'totalNumber',
      ...format(column),
    });
  }
  layout.stages.forEach((stage, index) => {
    const number = index + 1;
    canvas.put(at.gridCell('number', number, rungs), {content: number, style: 'badge', background: stage.colour});
    const row: GridRow = {cell: column => overviewCell(at.gridCell(column, number, rungs))};
    for (const column of GRID) {
      canvas.put(at.gridCell(column.id, number, rungs), {
        content: column.formula(cells, row),
        style: column.id === 'stage' ? 'strong' : column.unit === 'text' ? 'text' : 'number',
        ...format(column),
      });
    }
  });
}

function total(column: GridColumn, cells: Cells, layout: Layout, rungs: number): CellPlan['content'] {
  if (column.id === 'stage') return 'All stages';
  if (!column.total) return '';
  const first = at.gridCell(column.id, 1, rungs);
  const last = at.gridCell(column.id, layout.stages.length, rungs);
  return column.total(cells, overviewColumn(first.column, first.row, last.row));
}

function format({unit}: GridColumn): {format?: string} {
  return unit === 'text' ? {} : {format: NUMBER_FORMAT[unit]};
}
