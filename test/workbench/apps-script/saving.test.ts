import {expect, it} from 'vitest';
import {bench} from './script-host';

it('a saved spreadsheet is the same when it is loaded', () => {
  const {host, evaluate} = bench({timeZone: 'America/New_York', separators: 'semicolon', name: 'Pipeline'});
  evaluate(`
    sheet.getRange('A1:C3').setValues([['Stage', "'007", new Date(0)], ['New', 1, '=B2*2'], ['Won', true, 0]]);
    sheet.getRange('A1').setNote('a note').setFontFamily('Roboto').setFontWeight('bold');
    sheet.getRange('A2:A9').setDataValidation(app.newDataValidation().requireValueInList(['New']).setHelpText('Pick.').build());
    sheet.protect().setDescription('made').setWarningOnly(true).setUnprotectedRanges([sheet.getRange('B2')]);
    sheet.addDeveloperMetadata('role', 'overview');
    book.setNamedRange('Top', sheet.getRange('A1'));
    sheet.insertChart(sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B3')).setNumHeaders(1).setStacked().setPosition(5, 1, 0, 0).build());
    sheet.setConditionalFormatRules([app.newConditionalFormatRule().whenNumberGreaterThan(0).setBackground('#ff0000').setRanges([sheet.getRange('B2')]).build()]);
    book.insertSheet('Calc').hideSheet();
    PropertiesService.getDocumentProperties().setProperty('version', '3');
    PropertiesService.getUserProperties().setProperty('seen', 'yes');
  `);
  const saved = JSON.parse(JSON.stringify(host.save()));
  const again = bench({data: saved});
  const look = `
    var s = book.getSheets()[0]; var p = s.getProtections(app.ProtectionType.SHEET)[0]; var rule = s.getRange('A2').getDataValidation();
    return JSON.stringify([book.getName(), book.getSpreadsheetTimeZone(), book.getSpreadsheetLocale(), book.getSheets().map(function (x) { return [x.getName(), x.getSheetId(), x.isSheetHidden()]; }),
      s.getDataRange().getValues(), s.getDataRange().getFormulas(), s.getRange('A1').getNote(), s.getRange('A1').getFontWeights(),
      rule.getCriteriaValues(), rule.getHelpText(), p.getDescription(), p.isWarningOnly(), p.getUnprotectedRanges()[0].getA1Notation(),
      s.getDeveloperMetadata()[0].getValue(), book.getRangeByName('Top').getA1Notation(), s.getCharts()[0].getChartId(), s.getCharts()[0].getRanges()[0].getA1Notation(),
      s.getConditionalFormatRules().length, PropertiesService.getDocumentProperties().getProperties(), PropertiesService.getUserProperties().getProperties()]);
  `;
  expect(JSON.parse(String(again.evaluate(look)))).toEqual(JSON.parse(String(evaluate(look))));
  expect(again.host.charts('Sheet1')).toEqual(host.charts('Sheet1'));
  expect(again.host.save()).toEqual({...host.save(), model: {...host.save().model, revisionId: expect.anything()}});
});

it('o-spreadsheet’s own data is taken too, with ids of its own', () => {
  const data = {
    sheets: [
      {id: 'abc', name: 'Log', cells: {A1: 'x', A2: '=1+1'}},
      {id: 'def', name: 'Other'},
    ],
  };
  const {host, evaluate} = bench({data});
  const ids = evaluate('return book.getSheets().map(function (s) { return s.getSheetId(); })') as number[];
  expect(new Set(ids).size).toBe(2);
  expect(host.sheet('Log').values()).toEqual([['x'], [2]]);
  expect(evaluate(`return book.getSheetById(${ids[1]}).getName()`)).toBe('Other');
});
