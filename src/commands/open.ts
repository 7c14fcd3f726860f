import {addMenu} from '../sheets/menu';

/** Runs when the spreadsheet is opened, perhaps without any authorization (AuthMode.NONE): builds the menu, reads nothing. */
export function onOpen(): void {
  addMenu();
}

/** Runs once after installing from an open spreadsheet; from the Marketplace's site it does not run at all. */
export function onInstall(): void {
  addMenu();
}
