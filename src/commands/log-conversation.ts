import {openPanel} from '../sheets/open-panel';
import {menuAction} from './menu-action';

/** Opens the panel to write down a talk with a customer. */
export function logConversation(): void {
  menuAction('Log a conversation', workbook => openPanel(workbook, 'log'));
}
