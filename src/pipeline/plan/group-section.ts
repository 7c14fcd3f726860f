import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {Cells} from '../calculation/cells';
import {spill} from '../calculation/spill';
import {inStageList} from '../calculation/stage-list';
import {type GroupColumn, shown} from '../groups/group-column';
import {REASONS, reasonRungs} from '../groups/reasons';
import {SALESPEOPLE} from '../groups/salespeople';
import {SOURCES} from '../groups/sources';
import {NUMBER_FORMAT} from '../numbers/metric';
import type {Canvas} from './canvas';
import {type GroupId, type Layout, rungsOf} from './layout';
import * as at from './overview-layout';
import type {StyleName} from './style';

/** A table of the overview whose rows come from the data. */
interface Group {
  readonly title: string;
  readonly columns: readonly GroupColumn<string>[];
  readonly read: (cells: Cells, column: string) => Node;
}

const GROUPS: Readonly<Record<GroupId, Group>> = {
  people: {title: 'Salespeople', columns: SALESPEOPLE, read: (cells, id) => cells.people(id as never)},
  sources: {title: 'Sources', columns: SOURCES, read: (cells, id) => cells.sources(id as never)},
  reasons: {title: 'Why deals were lost', columns: REASONS, read: (cells, id) => cells.reasons(id as never)},
};

const GROUP_IDS = Object.keys(GROUPS) as GroupId[];

/**
 * The tables that grow with the data. Each spills into its room and says how many rows it could not show, so that nothing
 * is cut off in silence and no spill ever meets the next table.
 */
export function drawGroups(canvas: Canvas, cells: Cells, layout: Layout): void {
  for (const id of GROUP_IDS) {
    const {title, columns, read} = GROUPS[id];
    const heading = at.groupHeading(layout, id);
    const room = layout.room[id];
    canvas.put(heading, {content: title, style: 'heading'});
    canvas.put(
      {...heading, column: heading.column + 5},
      {content: hiddenRows(read(cells, 'number'), room), style: 'notice'},
    );
    canvas.fill(at.groupCell(layout, id, 0, 0), 2, {content: '', style: 'headText'});
    shown(columns).forEach((column, index) => {
      canvas.put(at.groupCell(layout, id, index, 0), {
        content: column.header,
        style: titleStyle(column),
        note: column.what,
      });
      for (let line = 1; line <= room; line++) {
        canvas.put(at.groupCell(layout, id, index, line), {content: '', style: bodyStyle(column), ...formatOf(column)});
      }
      canvas.put(at.groupCell(layout, id, index, 1), {
        content: copied(read(cells, column.id), read(cells, 'number'), room),
        style: bodyStyle(column),
        ...formatOf(column),
      });
    });
  }
  drawTeam(canvas, cells, layout);
  drawReasonRungs(canvas, cells, layout);
}

/** The first rows of a calculation list; a single blank where it has none. */
export function copied(column: Node, numbers: Node, room: number): Node {
  return spill(fx.ARRAY_CONSTRAIN(fx.IFNA(fx.FILTER(column, fx.ISNUMBER(numbers)), ''), room, 1));
}

export function titleStyle({unit}: GroupColumn<string>): StyleName {
  return unit === 'text' ? 'headText' : 'headNumber';
}

export function bodyStyle({unit}: GroupColumn<string>): StyleName {
  return unit === 'text' ? 'strong' : unit === 'month' ? 'strongNumber' : 'number';
}

export function formatOf({unit}: GroupColumn<string>): {format?: string} {
  return unit === undefined || unit === 'text' ? {} : {format: NUMBER_FORMAT[unit]};
}

function hiddenRows(numbers: Node, room: number): Node {
  const more = op(fx.COUNT(numbers), '-', room);
  return fx.IF(
    op(more, '>', 0),
    op(more, '&', ' more: Extensions > Sales Pipeline > Refresh overview makes room for them.'),
    '',
  );
}

function drawTeam(canvas: Canvas, cells: Cells, layout: Layout): void {
  const team = at.groupCell(layout, 'people', 0, 'total');
  canvas.fill(team, 2, {content: '', style: 'totalText'});
  canvas.put(team, {content: 'Team', style: 'totalText'});
  shown(SALESPEOPLE).forEach((column, index) => {
    if (column.total) {
      canvas.put(at.groupCell(layout, 'people', index, 'total'), {
        content: column.total(cells),
        style: 'totalNumber',
        ...formatOf(column),
      });
    }
  });
}

/** How many deals each reason took at each rung: one column a rung, beside the reasons. */
function drawReasonRungs(canvas: Canvas, cells: Cells, layout: Layout): void {
  const rungs = rungsOf(layout);
  const room = layout.room.reasons;
  const first = shown(REASONS).length;
  for (let rung = 1; rung <= rungs; rung++) {
    canvas.put(at.groupCell(layout, 'reasons', first + rung - 1, 0), {
      content: inStageList(cells, 'stage', rung, 'rung'),
      style: 'headNumber',
      note: 'How many of the deals got as far as this rung and no further.',
    });
    for (let line = 1; line <= room; line++) {
      canvas.put(at.groupCell(layout, 'reasons', first + rung - 1, line), {
        content: '',
        style: 'number',
        format: '#,##0',
      });
    }
  }
  canvas.put(at.groupCell(layout, 'reasons', first, 1), {
    content: spill(fx.ARRAY_CONSTRAIN(reasonRungs(cells, fx.SEQUENCE(1, rungs)), room, rungs)),
    style: 'number',
    format: '#,##0',
  });
}
