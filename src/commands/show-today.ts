import {openPanel} from '../sheets/open-panel';
import {TODAY} from '../texts/items';
import {menuAction} from './menu-action';

/** Opens the panel on the deals that wait for the user today. */
export function showToday(): void {
  menuAction(TODAY, workbook => openPanel(workbook, 'today'));
}
