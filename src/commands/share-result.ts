import {openExchange} from '../sheets/open-panel';
import {menuAction} from './menu-action';

/** Opens the panel on how to show the result to others. */
export function shareResult(): void {
  menuAction('Share', workbook => openExchange(workbook, 'share'));
}
