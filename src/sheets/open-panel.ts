import type {ExchangeScreen, Screen} from '../panel/screens';
import {PRODUCT} from '../texts/dialogs';
import {rememberedSalesperson} from './salesperson';
import type {Workbook} from './workbook';

/** Opens the daily panel at the side on one of its screens. */
export function openPanel(workbook: Workbook, screen: Screen): void {
  showPage(workbook, 'sidebar', screen);
}

/** Opens the panel's second page at the side, in the place of the daily one, on one of its screens. */
export function openExchange(workbook: Workbook, screen: ExchangeScreen): void {
  showPage(workbook, 'exchange', screen);
}

/** What never changes while the panel is open goes along in the page, so that no call of it has to fetch it. */
function showPage({spreadsheet}: Workbook, page: 'sidebar' | 'exchange', screen: string): void {
  const template = HtmlService.createTemplateFromFile(page);
  template.screen = screen;
  template.timeZone = spreadsheet.getSpreadsheetTimeZone();
  template.locale = spreadsheet.getSpreadsheetLocale();
  template.salesperson = rememberedSalesperson();
  SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle(PRODUCT));
}
