import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {eq, ge, join} from '../../formula/operators';
import type {Cells} from '../facts/columns';
import type {SentenceId} from './sentences';

const MENU = 'Extensions > Sales Pipeline >';

/** In the place of each sentence, until there is something to say: the steps of a start, which tick themselves off. */
export function startHere(id: SentenceId, cells: Cells, sentence: Node): Node {
  const begun = cells.settings('begun');
  const isDefined = eq(cells.settings('oddStages'), '');
  if (id === 'quota') {
    const step = tick(isDefined, `Start here. The stages are defined: ${MENU} Define stages… changes them.`);
    return fx.IF(ge(begun, 1), sentence, step);
  }
  if (id === 'week') {
    return fx.IF(ge(begun, 1), sentence, tick(ge(begun, 1), `The first talk is logged: ${MENU} Log a conversation…`));
  }
  const done = fx.IF(ge(begun, 1), join(tick(isDefined, 'Stages. '), tick(ge(begun, 1), 'First talk. ')), '');
  const step = tick(ge(begun, 2), `The funnel moves: ${MENU} Log a conversation… with the next stage of a deal.`);
  return fx.IF(ge(begun, 2), sentence, join(done, step));
}

function tick(isDone: Node, step: string): Node {
  return join(fx.IF(isDone, '[x] ', '[  ] '), step);
}
