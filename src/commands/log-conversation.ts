import {command} from '../sheets/command';
import {openPanel} from '../sheets/open-panel';

/** Opens the panel to write down a talk with a customer. */
export function logConversation(): void {
  command('Log a conversation', () => openPanel('log'));
}
