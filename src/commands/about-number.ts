import {command} from '../sheets/command';
import {openPanel} from '../sheets/open-panel';

/** Opens the panel on what the selected number is and which rows stand behind it. */
export function aboutNumber(): void {
  command('About this number', () => openPanel('about'));
}
