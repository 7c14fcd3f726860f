import {openExchange} from '../sheets/open-panel';
import {menuAction} from './menu-action';

/** Opens the panel on bringing a list of somebody else's into the log. */
export function importList(): void {
  menuAction('Import', workbook => openExchange(workbook, 'import'));
}
