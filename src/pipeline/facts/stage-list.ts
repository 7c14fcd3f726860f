/** The stages as the formulas need them: one row for each that has a name, in pipeline order. A short, bounded list. */
import * as fx from '../../formula/call';
import type {Node, Operand} from '../../formula/node';
import {and, eq, gt, join, minus, ne, plus, times} from '../../formula/operators';
import type {StageType} from '../tables/stage-type';
import {BLANK_KEY, keyOrBlank, NO_NAME, numberOr, tidy} from './clean';
import {spilling} from './column';
import type {Cells, ColumnId, FactColumn} from './columns';
import {cut, pick} from './spill';

type StageListColumn = ColumnId<'stageList'>;

export const STAGE_LIST: readonly FactColumn<StageListColumn>[] = [
  spilling('key', 'Stage key', cells => {
    const {stages} = cells;
    const key = keyOrBlank(stages('stage'));
    const columns = [
      key,
      tidy(stages('stage')),
      tidy(stages('type')),
      numberOr(stages('probability'), ''),
      numberOr(stages('targetDays'), ''),
      tidy(stages('action')),
    ] as const;
    return pick(fx.HSTACK(...columns), and(gt(fx.ROW(stages('stage')), 1), ne(key, BLANK_KEY), ne(key, NO_NAME)));
  }),
  {id: 'stage', header: 'Stage'},
  {id: 'type', header: 'Type'},
  {id: 'probability', header: 'Probability'},
  {id: 'targetDays', header: 'Target days'},
  {id: 'action', header: 'Action'},
  spilling('number', 'Stage number', cells =>
    cut(minus(fx.ROW(cells.stageList('key')), 1), cells.settings('stageRows')),
  ),
  spilling('onLadder', 'Is rung', cells => plus(isType(cells, 'Open'), isType(cells, 'Won'))),
  spilling('rung', 'Rung', cells => {
    const only = (column: StageListColumn) => cut(cells.stageList(column), cells.settings('stageRows'));
    const upToHere = fx.COUNTIFS(cells.stageList('number'), join('<=', only('number')), cells.stageList('onLadder'), 1);
    return times(only('onLadder'), upToHere);
  }),
];

/** What the list says of a stage, which is named by its number or its rung; blank where Stages has become shorter. */
export function inStageList(
  cells: Cells,
  of: StageListColumn | Node,
  key: Operand,
  by: StageListColumn = 'number',
): Node {
  return fx.XLOOKUP(key, cells.stageList(by), typeof of === 'string' ? cells.stageList(of) : of, '');
}

function isType(cells: Cells, type: StageType): Node {
  return eq(cut(cells.stageList('type'), cells.settings('stageRows')), type);
}
