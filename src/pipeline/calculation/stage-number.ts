import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {Cells} from './cells';
import {key} from './clean';

/** Stands for an error in a Stage cell: no name has a leading space, so it is never a stage. */
const NO_STAGE = ' ';

/** For each row of Conversations, the place of its stage in the pipeline: 0 where it is blank, -1 where Stages lacks it. */
export function stageNumber(cells: Cells): Node {
  const stageKey = key(cells.conversations('stage'), NO_STAGE);
  return fx.IF(op(stageKey, '=', ''), 0, fx.XLOOKUP(stageKey, cells.stageList('key'), cells.stageList('number'), -1));
}
