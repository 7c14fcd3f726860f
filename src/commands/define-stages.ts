import {openPanel} from '../sheets/open-panel';
import {DEFINE_STAGES} from '../texts/items';
import {menuAction} from './menu-action';

/** Opens the panel to change the steps of the sales process. */
export function defineStages(): void {
  menuAction(DEFINE_STAGES, workbook => openPanel(workbook, 'stages'));
}
