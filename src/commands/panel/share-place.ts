import type {Answer} from '../../panel/answer';
import type {SharePlace} from '../../panel/share';
import {readSharePlace} from '../../sheets/share-place';
import {nothing, panelCall} from './panel-call';

/** Says which sheets there are to print, and which frozen copies. */
export function sharePlace(): Answer<SharePlace> {
  return panelCall(nothing, undefined, readSharePlace);
}
