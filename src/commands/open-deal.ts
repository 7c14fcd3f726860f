import {openPanel} from '../sheets/open-panel';
import {OPEN_DEAL} from '../texts/items';
import {menuAction} from './menu-action';

/** Opens the panel on the deal of the selected row. */
export function openDeal(): void {
  menuAction(OPEN_DEAL, workbook => openPanel(workbook, 'deal'));
}
