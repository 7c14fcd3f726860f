import {describe, expect, it} from 'vitest';
import {bench, scriptHost} from './script-host';

describe('what is not modelled', () => {
  it.each([
    ['sheet.getRange("A1").setRichTextValue(1)', 'Range.setRichTextValue'],
    ['sheet.getRange("A1").noSuchThing', 'Range.noSuchThing'],
    ['book.getEditors()', 'Spreadsheet.getEditors'],
    ['sheet.getRange("A1:B2").createFilter().sort(1, true)', 'Filter.sort'],
    ['sheet.getSheetValues(-1, 1, 1, 1)', 'Sheet.getSheetValues with -1'],
    ['app.newRichTextValue()', 'SpreadsheetApp.newRichTextValue'],
    ['app.CopyPasteType', 'SpreadsheetApp.CopyPasteType'],
    ['app.BorderStyle.WAVY', 'BorderStyle.WAVY'],
    ['Charts.ChartType.FUNNEL', 'ChartType.FUNNEL'],
    ['Utilities.base64Encode("x")', 'Utilities.base64Encode'],
    ['LockService.getScriptLock()', 'LockService.getScriptLock'],
    ['CacheService.getScriptCache()', 'CacheService.getScriptCache'],
    ['ScriptApp.getService()', 'ScriptApp.getService'],
    ['sheet.newChart().asPieChart()', 'EmbeddedChartBuilder.asPieChart'],
    ['sheet.newChart().asLineChart().setStacked()', 'EmbeddedLineChartBuilder.setStacked'],
    ['sheet.getRange("A1").setBackground("tomato")', 'The color tomato'],
    ['sheet.getRange("A1").setNumberFormat("[Red]0")', 'The number format [Red]0'],
    ['sheet.setName("Bob\'s")', 'A sheet name with any of'],
    ['sheet.anything = 1', 'Setting Sheet.anything'],
    ['Utilities.formatDate(new Date(), "UTC", "w")', 'Utilities.formatDate with w'],
  ])('%s throws by name', (expression, name) => {
    expect(() => bench().evaluate(expression)).toThrow(name);
    expect(() => bench().evaluate(expression)).toThrow('not modelled by the workbench');
  });

  it('fails the run even when the script catches it', () => {
    const body = 'try { sheet.getRange("A1").setRichTextValue(1) } catch (e) {} return "fine"';
    expect(() => bench().evaluate(body)).toThrow('Range.setRichTextValue is not modelled by the workbench.');
  });

  it('a trigger that nothing here fires is refused at once', () => {
    expect(() => scriptHost('function onEdit() {}')).toThrow('The trigger onEdit is not modelled by the workbench.');
  });

  it('can be asked for with `in`', () => {
    expect(bench().evaluate('return ["getValue" in sheet.getRange("A1"), "sort" in sheet.getRange("A1")]')).toEqual([
      true,
      false,
    ]);
  });

  it('service objects say what they are', () => {
    expect(bench().evaluate('return [String(book), String(sheet), sheet + ""]')).toEqual([
      'Spreadsheet',
      'Sheet',
      'Sheet',
    ]);
  });
});
