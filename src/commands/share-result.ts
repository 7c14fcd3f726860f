import {openExchange} from '../sheets/open-panel';
import {SHARE} from '../texts/items';
import {menuAction} from './menu-action';

/** Opens the panel on how to show the result to others. */
export function shareResult(): void {
  menuAction(SHARE, workbook => openExchange(workbook, 'share'));
}
