import {openPanel} from '../sheets/open-panel';
import {menuAction} from './menu-action';

/** Opens the panel to look through what is wrong or odd in the data, and to mend it. */
export function checkData(): void {
  menuAction('Check data', workbook => openPanel(workbook, 'check'));
}
