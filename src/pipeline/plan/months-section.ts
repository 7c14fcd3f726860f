import type {Cells, MonthColumn} from '../calculation/cells';
import {type GroupColumn, shown} from '../groups/group-column';
import {MONTHS, MONTHS_SHOWN} from '../groups/months';
import type {Canvas} from './canvas';
import {bodyStyle, copied, formatOf, titleStyle} from './group-section';
import type {Layout} from './layout';
import * as at from './overview-layout';

/** The columns of the months that the overview shows. */
export function shownMonths(): GroupColumn<MonthColumn>[] {
  return shown(MONTHS);
}

export function drawMonths(canvas: Canvas, cells: Cells, layout: Layout): void {
  canvas.put(at.monthsHeading(layout), {content: 'Month by month', style: 'heading'});
  shownMonths().forEach((column, index) => {
    canvas.put(at.monthCell(layout, index, 0), {
      content: column.header,
      style: titleStyle(column),
      note: column.what,
    });
    for (let line = 1; line <= MONTHS_SHOWN; line++) {
      canvas.put(at.monthCell(layout, index, line), {content: '', style: bodyStyle(column), ...formatOf(column)});
    }
    canvas.put(at.monthCell(layout, index, 1), {
      content: copied(cells.months(column.id), cells.months('number'), MONTHS_SHOWN),
      style: bodyStyle(column),
      ...formatOf(column),
    });
  });
}
