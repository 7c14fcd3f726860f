import {beforeAll, describe, expect, it} from 'vitest';
import type {Host} from '../../../workbench/index.ts';
import {act, spreadsheet} from '../../commands/spreadsheet.ts';
import {differences, told} from './differences.ts';
import {type DocumentState, documentState} from './document-state.ts';

/** A sheet, beside one that is deleted again in between: the ids that are drawn are others then. */
function made(between = ''): Host {
  const host = spreadsheet();
  act(host, `${between}; book.insertSheet('Made').getRange('A1:B2').setValues([['x', 1], ['y', 2]])`);
  act(
    host,
    `const sheet = book.getSheetByName('Made');
    book.addDeveloperMetadata('marks', 'made:' + sheet.getSheetId());
    PropertiesService.getDocumentProperties().setProperty('kept', JSON.stringify({sheets: [{id: sheet.getSheetId()}]}));
    sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B2')).setPosition(1, 4, 0, 0).build());`,
  );
  return host;
}

describe('the state of a spreadsheet', () => {
  let before: DocumentState;
  beforeAll(() => {
    before = documentState(made());
  });

  it('is the same whatever ids were drawn', () => {
    const other = made("book.deleteSheet(book.insertSheet('Gone'))");
    expect(differences(documentState(other), before)).toEqual([]);
  });

  it.each([
    ['cells', "range.setValue('z')"],
    ['cells', "range.setFormula('=1+1')"],
    ['formats', "range.setNumberFormat('0.0')"],
    ['styles', "range.setBackground('#123456')"],
    ['notes', "range.setNote('n')"],
    ['validations', 'range.setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build())'],
    ['settings', 'sheet.setColumnWidth(1, 77)'],
    ['settings', 'sheet.setRowHeights(1, 1, 77)'],
    ['settings', 'sheet.hideSheet()'],
    ['settings', 'sheet.setFrozenRows(1)'],
    ['size', 'sheet.insertRowsAfter(1000, 1)'],
    ['charts', 'sheet.removeChart(sheet.getCharts()[0])'],
    ['protections', 'sheet.protect().setWarningOnly(true)'],
    ['metadata', "book.addDeveloperMetadata('more', 'x')"],
    ['properties', "PropertiesService.getDocumentProperties().setProperty('kept', '{\"sheets\":[]}')"],
    [
      'conditional formats',
      'sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(0).setBold(true).setRanges([range]).build()])',
    ],
  ])('differs in its %s after %s', (kind, change) => {
    const host = made();
    act(host, `const sheet = book.getSheetByName('Made'); const range = sheet.getRange('A1'); ${change}`);
    const found = differences(documentState(host), before);
    expect(new Set(found.map(difference => difference.kind))).toContain(kind);
    expect(told(found)).toContain(kind);
  });
});
