import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {eq, ge, join} from '../../formula/operators';
import type {Cells} from '../facts/columns';
import {IN_MENU} from '../menu';
import type {SentenceId} from './sentences';

/** In the place of each sentence, until there is something to say: the steps of a start, which tick themselves off. */
export function startHere(id: SentenceId, cells: Cells, sentence: Node): Node {
  const begun = cells.settings('begun');
  const isDefined = eq(cells.settings('oddStages'), '');
  const hasTalk = ge(begun, 1);
  if (id === 'quota') {
    return fx.IF(hasTalk, sentence, tick(isDefined, `Start here. The stages are defined: ${IN_MENU}Define stages…`));
  }
  const log = `${IN_MENU}Log a conversation…`;
  if (id === 'week') return fx.IF(hasTalk, sentence, tick(hasTalk, `The first talk is logged: ${log}`));
  const moves = tick(ge(begun, 2), `The funnel moves: ${log} with the next stage of a deal.`);
  const done = fx.IF(hasTalk, join(tick(isDefined, 'Stages. '), '[x] First talk. '), '');
  return fx.IF(ge(begun, 2), sentence, join(done, moves));
}

function tick(isDone: Node, step: string): Node {
  return join(fx.IF(isDone, '[x] ', '[  ] '), step);
}
