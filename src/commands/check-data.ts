import {command} from '../sheets/command';
import {openPanel} from '../sheets/open-panel';

/** Opens the panel to look through what is wrong or odd in the data, and to mend it. */
export function checkData(): void {
  command('Check data', () => openPanel('check'));
}
