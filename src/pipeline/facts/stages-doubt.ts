import * as fx from '../../formula/call';
import {type Node, type Operand, op} from '../../formula/node';
import {eq, gt, lt, ne, or, plus, times} from '../../formula/operators';
import {IN_MENU} from '../menu';
import {isWritten, tidy} from './clean';
import type {Cells} from './columns';
import {cut} from './spill';
import {inStageList} from './stage-list';

const WON =
  'Stages must have exactly one stage of type Won. Mend it there; the numbers below are not right until then.';
const ODD = `Stages holds something that is not right: ${IN_MENU}Check data names the cell. The numbers below are not right until then.`;

/** Says that Stages has not one Won stage, a name twice, or a probability or target days that are none; else blank. */
export function stagesDoubt(cells: Cells): Node {
  const {stages, stageList, settings} = cells;
  const isOdd = (column: 'probability' | 'targetDays', most: Operand): Node => {
    const given = stages(column);
    const isOut = fx.IF(fx.ISNUMBER(given), or(lt(given, 0), gt(given, most)), isWritten(given));
    return fx.SUM(times(ne(tidy(stages('stage')), ''), gt(fx.ROW(given), 1), isOut));
  };
  const own = (column: 'key' | 'number') => cut(stageList(column), settings('stageRows'));
  const isFirst = eq(inStageList(cells, 'number', own('key'), 'key'), own('number'));
  const odd = plus(isOdd('probability', 1), isOdd('targetDays', op(10, '^', 300)), fx.SUM(fx.IF(isFirst, 0, 1)));
  return fx.ARRAYFORMULA(fx.IF(ne(fx.COUNTIFS(stageList('type'), 'Won'), 1), WON, fx.IF(gt(odd, 0), ODD, '')));
}
