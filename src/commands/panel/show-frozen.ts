import type {Answer} from '../../panel/answer';
import {frozenId} from '../../panel/schemas';
import {frozenSheet} from '../../sheets/read-numbers';
import {panelCall} from './panel-call';

/** Brings a frozen copy to the front. */
export function showFrozen(sent: unknown): Answer<null> {
  return panelCall(frozenId, sent, (workbook, {id}) => {
    frozenSheet(workbook, id).sheet.activate();
    return null;
  });
}
