import {openPanel} from '../sheets/open-panel';
import {CHECK_DATA} from '../texts/items';
import {menuAction} from './menu-action';

/** Opens the panel to look through what is wrong or odd in the data, and to mend it. */
export function checkData(): void {
  menuAction(CHECK_DATA, workbook => openPanel(workbook, 'check'));
}
