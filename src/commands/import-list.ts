import {openExchange} from '../sheets/open-panel';
import {IMPORT} from '../texts/items';
import {menuAction} from './menu-action';

/** Opens the panel on bringing a list of somebody else's into the log. */
export function importList(): void {
  menuAction(IMPORT, workbook => openExchange(workbook, 'import'));
}
