import {sayAtWork, toast} from '../sheets/dialogs';
import {locked} from '../sheets/lock';
import {refresh} from '../sheets/refresh';
import {menuAction} from './menu-action';

/** Rewrites the generated sheets, and nothing else. */
export function refreshOverview(): void {
  menuAction('Refresh overview', workbook => {
    locked(workbook, () => refresh(workbook, () => sayAtWork(workbook, 'Refreshing the overview.')));
    toast(workbook.spreadsheet, 'The overview is as it should be.');
  });
}
