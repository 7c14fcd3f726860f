import {MENU} from '../pipeline/menu';

/** Puts the add-on's items under Extensions; the submenu takes the add-on's own name. */
export function addMenu(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const {title, calls, startsGroup} of MENU) {
    if (startsGroup) menu.addSeparator();
    menu.addItem(title, calls);
  }
  menu.addToUi();
}
