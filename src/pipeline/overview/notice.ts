import * as fx from '../../formula/call';
import {type Node, node, type ReferenceNode} from '../../formula/node';
import {and, eq, gt, join} from '../../formula/operators';
import type {Cells} from '../facts/columns';
import {orElse, sheetDoubtOr} from '../facts/sheet-doubts';
import {cut} from '../facts/spill';
import {plural} from '../facts/words';
import {IN_MENU} from '../menu';
import type {Shape} from '../plan/layout';

const CHANGED = `Stages has changed: run ${IN_MENU}Refresh overview to show every stage.`;

/** What a reader must know before trusting the numbers, the worst first; blank when all is well. */
export function notice(cells: Cells, {stages}: Pick<Shape, 'stages'>): Node {
  const {settings, stageList} = cells;
  const leftOut = cells.overview('metrics', 'value', 'rowsLeftOut');
  const {sheet: conversations} = cells.conversations('date') as ReferenceNode;
  const rows = join(
    leftOut,
    plural(leftOut, ' row of ', ' rows of '),
    `${conversations} left out: ${IN_MENU}Check data shows which and why.`,
  );
  const [first, ...others] = stages.map(({type}) => node(type));
  const isSame = eq(cut(stageList('type'), stages.length), fx.VSTACK(first as Node, ...others));
  const areDrawn = and(eq(settings('stageRows'), stages.length), eq(fx.SUM(fx.IF(isSame, 0, 1)), 0));
  const ofTables = fx.IF(
    areDrawn,
    orElse(settings('oddInputs'), orElse(settings('oddAmounts'), fx.IF(gt(leftOut, 0), rows, ''))),
    CHANGED,
  );
  return fx.ARRAYFORMULA(sheetDoubtOr(cells, orElse(settings('oddStages'), ofTables)));
}
