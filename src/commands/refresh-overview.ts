import {sayAtWork, toast} from '../sheets/dialogs';
import {locked} from '../sheets/lock';
import {refresh} from '../sheets/refresh';
import {REFRESHED, REFRESHING} from '../texts/dialogs';
import {REFRESH_OVERVIEW} from '../texts/items';
import {menuAction} from './menu-action';

/** Rewrites the generated sheets, and nothing else. */
export function refreshOverview(): void {
  menuAction(REFRESH_OVERVIEW, workbook => {
    locked(workbook, () => refresh(workbook, () => sayAtWork(workbook, REFRESHING)));
    toast(workbook.spreadsheet, REFRESHED);
  });
}
