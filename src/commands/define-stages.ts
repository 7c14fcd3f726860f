import {command} from '../sheets/command';
import {openPanel} from '../sheets/open-panel';

/** Opens the panel to change the steps of the sales process. */
export function defineStages(): void {
  command('Define stages', () => openPanel('stages'));
}
