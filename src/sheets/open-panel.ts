import type {Screen} from '../panel/screens';
import {rememberedSalesperson} from './salesperson';
import type {Workbook} from './workbook';

/**
 * Opens the panel at the side on one of its screens. What never changes while it is open goes along in the page, so that no
 * call of the panel has to fetch it.
 */
export function openPanel(workbook: Workbook, screen: Screen): void {
  const template = HtmlService.createTemplateFromFile('sidebar');
  template.screen = screen;
  template.timeZone = workbook.spreadsheet.getSpreadsheetTimeZone();
  template.locale = workbook.spreadsheet.getSpreadsheetLocale();
  template.salesperson = rememberedSalesperson();
  SpreadsheetApp.getUi().showSidebar(template.evaluate().setTitle('Sales Pipeline'));
}
