import {openPanel} from '../sheets/open-panel';
import {menuAction} from './menu-action';

/** Opens the panel on what the selected number is and which rows stand behind it. */
export function aboutNumber(): void {
  menuAction('About this number', workbook => openPanel(workbook, 'about'));
}
