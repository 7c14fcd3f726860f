import {say} from '../sheets/dialogs';
import {PRODUCT, WHAT_IT_IS, WHAT_ITEMS_DO, WHERE_DATA_STAYS} from '../texts/dialogs';
import {ABOUT} from '../texts/items';
import {menuAction} from './menu-action';

/** Says what the add-on is, where the data stays and what to do first. */
export function about(): void {
  menuAction(ABOUT, () => {
    say(PRODUCT, [WHAT_IT_IS, WHAT_ITEMS_DO, WHERE_DATA_STAYS].join('\n\n'));
  });
}
