import {openPanel} from '../sheets/open-panel';
import {menuAction} from './menu-action';

/** Opens the panel on the deal of the selected row. */
export function openDeal(): void {
  menuAction('Open this deal', workbook => openPanel(workbook, 'deal'));
}
