import {openPanel} from '../sheets/open-panel';
import {menuAction} from './menu-action';

/** Opens the panel on the deals that wait for the user today. */
export function showToday(): void {
  menuAction('Today', workbook => openPanel(workbook, 'today'));
}
