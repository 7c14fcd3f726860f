import type {Answer} from '../../panel/answer';
import type {SheetListed} from '../../panel/calls';
import {userSheets} from '../../sheets/user-sheets';
import {nothing, panelCall} from './panel-call';

/** The sheets that a list to import may stand on. */
export function listSheets(): Answer<SheetListed[]> {
  return panelCall(nothing, undefined, userSheets);
}
