import {say} from '../sheets/dialogs';
import {PRODUCT, versionIs, WHAT_IT_IS, WHAT_ITEMS_DO, WHERE_DATA_STAYS} from '../texts/dialogs';
import {ABOUT} from '../texts/items';
import {menuAction} from './menu-action';

/** That of package.json; the build puts it in. */
declare const VERSION: string;

/** Says what the add-on is, where the data stays and what to do first. */
export function about(): void {
  menuAction(ABOUT, () => {
    say(PRODUCT, [WHAT_IT_IS, WHAT_ITEMS_DO, WHERE_DATA_STAYS, versionIs(VERSION)].join('\n\n'));
  });
}
