import type {Answer} from '../../panel/answer';
import {IN_MENU} from '../../pipeline/menu';
import {UserError} from '../../sheets/user-error';
import {refreshFirst} from '../../texts/errors';
import {nothing, panelCall} from './panel-call';

/** Brings the overview to the front. */
export function showOverview(): Answer<null> {
  return panelCall(nothing, undefined, workbook => {
    if (!workbook.find('overview')) throw new UserError(refreshFirst(IN_MENU));
    workbook.show('overview');
    return null;
  });
}
