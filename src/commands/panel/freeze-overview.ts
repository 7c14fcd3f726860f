import type {Answer} from '../../panel/answer';
import {freezing} from '../../panel/schemas';
import type {FrozenCopy} from '../../panel/share';
import {freezeOverview as freeze} from '../../sheets/freeze-overview';
import {locked} from '../../sheets/lock';
import {frozenCopies} from '../../sheets/share-place';
import {panelCall} from './panel-call';

/** Makes a copy of the overview of which nothing changes any more. */
export function freezeOverview(sent: unknown): Answer<{readonly name: string; readonly frozen: FrozenCopy[]}> {
  return panelCall(freezing, sent, (workbook, {mayBeThere}) =>
    locked(workbook, () => ({name: freeze(workbook, mayBeThere), frozen: frozenCopies(workbook)})),
  );
}
