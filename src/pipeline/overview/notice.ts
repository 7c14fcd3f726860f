import * as fx from '../../formula/call';
import type {Node, ReferenceNode} from '../../formula/node';
import {eq, gt, join, ne} from '../../formula/operators';
import type {Cells} from '../facts/columns';
import {plural} from '../facts/words';

/** What a reader must know before trusting the numbers; blank when all is well. */
export function notice(cells: Cells, stages: number): Node {
  const leftOut = cells.overview('metrics', 'value', 'rowsLeftOut');
  const {sheet: conversations} = cells.conversations('date') as ReferenceNode;
  const rows = join(
    leftOut,
    plural(leftOut, ' row of ', ' rows of '),
    `${conversations} left out: Extensions > Sales Pipeline > Check data shows which and why.`,
  );
  return fx.IF(
    ne(fx.COUNTIFS(cells.stageList('type'), 'Won'), 1),
    'Stages must have exactly one stage of type Won. Mend it there; the numbers below are not right until then.',
    fx.IF(
      eq(cells.settings('stageRows'), stages),
      // Rows that a spill has no room for are #REF! where Google does not lengthen the sheet, and then it can't be counted.
      fx.IFERROR(
        fx.IF(gt(leftOut, 0), rows, ''),
        `${conversations} has outgrown the sheets behind this one: run Extensions > Sales Pipeline > Refresh overview. The numbers below are not right until then.`,
      ),
      'Stages has changed: run Extensions > Sales Pipeline > Refresh overview to show every stage.',
    ),
  );
}
