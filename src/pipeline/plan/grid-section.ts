import type {Cells} from '../calculation/cells';
import {GRID, type GridColumn, type GridRow} from '../numbers/grid';
import {NUMBER_FORMAT} from '../numbers/metric';
import type {Canvas} from './canvas';
import {type Layout, overviewCell, overviewColumn} from './layout';
import * as at from './overview-layout';
import type {Area, CellPlan} from './sheet-plan';

/** Where the deals stand: one row for each stage, and the totals. */
export function drawGrid(canvas: Canvas, cells: Cells, layout: Layout): void {
  const stages = layout.stages.length;
  const heading = at.gridHeading(layout);
  canvas.put(heading, {content: 'Pipeline: where deals stand', style: 'heading'});
  canvas.fill(at.gridCell(layout, 'stage', 0), at.GRID_COLUMNS, {content: '', style: 'headText'});
  canvas.fill(at.gridCell(layout, 'stage', stages + 1), at.GRID_COLUMNS, {content: '', style: 'totalText'});
  let group: string | undefined;
  for (const column of GRID) {
    const text = column.unit === 'text';
    const title = at.gridCell(layout, column.id, 0);
    canvas.put(title, {content: column.label, style: text ? 'headText' : 'headNumber', note: column.definition});
    if (column.group && column.group !== group) {
      canvas.put({row: title.row - 1, column: title.column}, {content: column.group, style: 'group'});
    }
    group = column.group;
    canvas.put(at.gridCell(layout, column.id, stages + 1), {
      content: total(column, cells, layout),
      style: text ? 'totalText' : 'totalNumber',
      ...format(column),
    });
  }
  layout.stages.forEach((stage, index) => {
    const number = index + 1;
    canvas.put(at.gridCell(layout, 'number', number), {content: number, style: 'badge', background: stage.colour});
    const row: GridRow = {cell: column => overviewCell(at.gridCell(layout, column, number))};
    for (const column of GRID) {
      canvas.put(at.gridCell(layout, column.id, number), {
        content: column.formula(cells, row),
        style: column.id === 'stage' ? 'strong' : column.unit === 'text' ? 'text' : 'number',
        ...format(column),
      });
    }
  });
}

export function gridWarnings(layout: Layout): Area[] {
  return GRID.filter(({warns}) => warns).map(({id}) => ({
    ...at.gridCell(layout, id, 1),
    rows: layout.stages.length,
    columns: 1,
  }));
}

function total(column: GridColumn, cells: Cells, layout: Layout): CellPlan['content'] {
  if (column.id === 'stage') return 'All stages';
  if (!column.total) return '';
  const first = at.gridCell(layout, column.id, 1);
  const last = at.gridCell(layout, column.id, layout.stages.length);
  return column.total(cells, overviewColumn(first.column, first.row, last.row));
}

function format({unit}: GridColumn): {format?: string} {
  return unit === 'text' ? {} : {format: NUMBER_FORMAT[unit]};
}
