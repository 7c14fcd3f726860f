/** Builds the menu and nothing else: `onOpen` may run without any authorization (AuthMode.NONE). */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('About', 'about').addToUi();
}

export function onInstall(): void {
  onOpen();
}
