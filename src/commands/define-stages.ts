import {openPanel} from '../sheets/open-panel';
import {menuAction} from './menu-action';

/** Opens the panel to change the steps of the sales process. */
export function defineStages(): void {
  menuAction('Define stages', workbook => openPanel(workbook, 'stages'));
}
