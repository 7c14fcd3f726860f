import {openPanel} from '../sheets/open-panel';
import {ABOUT_NUMBER} from '../texts/items';
import {menuAction} from './menu-action';

/** Opens the panel on what the selected number is and which rows stand behind it. */
export function aboutNumber(): void {
  menuAction(ABOUT_NUMBER, workbook => openPanel(workbook, 'about'));
}
