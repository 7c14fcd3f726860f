import {openPanel} from '../sheets/open-panel';
import {LOG_CONVERSATION} from '../texts/items';
import {menuAction} from './menu-action';

/** Opens the panel to write down a talk with a customer. */
export function logConversation(): void {
  menuAction(LOG_CONVERSATION, workbook => openPanel(workbook, 'log'));
}
