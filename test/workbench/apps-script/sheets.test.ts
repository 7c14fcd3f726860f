import {describe, expect, it} from 'vitest';
import {bench, scriptHost} from './script-host';

describe('a spreadsheet handle', () => {
  const code = `
    function addTwice() {
      var book = SpreadsheetApp.getActiveSpreadsheet();
      book.getId();
      if (!book.getSheetByName('Log')) book.insertSheet('Log');
      return book.getSheetByName('Log').getSheetId();
    }
    function lookAgain() {
      var before = SpreadsheetApp.getActiveSpreadsheet();
      before.getId();
      return [before.getSheetByName('Log') === null, SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Log') === null, before.getNumSheets()];
    }`;
  const meanwhile = (host: ReturnType<typeof scriptHost>) => ({
    beforeCall: (_call: number, method: string): void => {
      if (method === 'Spreadsheet.getId') host.addSheet('Log');
    },
  });

  it('keeps the list of sheets of when it was made', () => {
    const host = scriptHost(code);
    expect(host.run('lookAgain', [], meanwhile(host))).toEqual([true, false, 1]);
  });

  it('so that two users who insert a missing sheet meet an error', () => {
    const host = scriptHost(code);
    expect(() => host.run('addTwice', [], meanwhile(host))).toThrow(
      'A sheet with the name "Log" already exists. Please enter another name.',
    );
  });

  it('sees what its own run does', () => {
    const body = `
      var made = book.insertSheet('Log');
      var seen = book.getSheetByName('Log').getSheetId() === made.getSheetId();
      made.setName('Journal');
      var renamed = [book.getSheetByName('Log'), book.getSheetByName('Journal').getName()];
      book.deleteSheet(made);
      return [seen, renamed, book.getSheetByName('Journal'), book.getSheetById(made.getSheetId())];
    `;
    expect(bench().evaluate(body)).toEqual([true, [null, 'Journal'], null, null]);
  });
});

describe('sheets', () => {
  it('are inserted beside the active one, or where they are told', () => {
    const body = `
      book.insertSheet('B'); book.insertSheet('C'); book.insertSheet('First', 0); book.insertSheet();
      return book.getSheets().map(function (s) { return s.getName() + s.getIndex(); }).concat(book.getActiveSheet().getName());
    `;
    expect(bench().evaluate(body)).toEqual(['First1', 'Sheet52', 'Sheet13', 'B4', 'C5', 'Sheet5']);
  });

  it('have 1000 rows and 26 columns, and an id that no other sheet ever gets', () => {
    const body = `
      var one = book.insertSheet('One'); var id = one.getSheetId(); book.deleteSheet(one);
      var two = book.insertSheet('Two');
      return [two.getMaxRows(), two.getMaxColumns(), typeof id, id === two.getSheetId(), book.getSheetById(two.getSheetId()).getName()];
    `;
    expect(bench().evaluate(body)).toEqual([1000, 26, 'number', false, 'Two']);
  });

  it.each([
    ['book.insertSheet("sheet1")', 'already exists'],
    ['book.insertSheet("Two"); sheet.setName("two")', 'already exists'],
    ['book.deleteSheet(sheet)', "You can't remove all the sheets in a document."],
    ['sheet.hideSheet()', "You can't hide all the sheets in a document."],
    ['book.insertSheet("x", 9)', 'Invalid sheet index'],
    ['sheet.setFrozenRows(1000)', "You can't freeze all visible rows on the sheet."],
    ['sheet.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
    ['sheet.setFrozenRows(1); sheet.deleteRows(2, 999)', "You can't delete all the non-frozen rows on the sheet."],
  ])('%s throws', (body, message) => {
    expect(() => bench().evaluate(body)).toThrow(message);
  });

  it('a hidden sheet can be deleted while one is visible', () => {
    const body =
      "var s = book.insertSheet('Calc').hideSheet(); var was = s.isSheetHidden(); book.deleteSheet(s); return [was, book.getNumSheets()]";
    expect(bench().evaluate(body)).toEqual([true, 1]);
  });

  it('move among hidden ones', () => {
    const body = `
      ['B', 'C', 'D'].forEach(function (name, i) { book.insertSheet(name, i + 1); });
      book.getSheetByName('C').hideSheet();
      book.setActiveSheet(book.getSheetByName('D')); book.moveActiveSheet(1);
      var first = book.getSheets().map(function (s) { return s.getName(); }).join();
      book.setActiveSheet(sheet); book.moveActiveSheet(4);
      return [first, book.getSheets().map(function (s) { return s.getName(); }).join(), book.getSheetByName('C').isSheetHidden()];
    `;
    expect(bench().evaluate(body)).toEqual(['D,Sheet1,B,C', 'D,B,C,Sheet1', true]);
  });

  it('a deleted sheet can be neither read nor written', () => {
    const {host, evaluate} = bench();
    host.addSheet('Log');
    const body = "var log = book.getSheetByName('Log'); var range = log.getRange('A1'); book.getId();";
    const deleted = {
      beforeCall: (_call: number, method: string): void => {
        if (method === 'Spreadsheet.getId') host.sheet('Log').delete();
      },
    };
    expect(() => evaluate(`${body} range.setValues([[1]])`, deleted)).toThrow(/^Sheet \d+ not found$/);
    host.addSheet('Log');
    expect(() => evaluate(`${body} log.getLastRow()`, deleted)).toThrow('not found');
  });
});

describe('rows, columns and their looks', () => {
  it('are counted by what they show', () => {
    const body = `
      var empty = [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
      sheet.getRange('C4').setValue('x'); sheet.getRange('E9').setBackground('#ff0000');
      return [empty, sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
    `;
    expect(bench().evaluate(body)).toEqual([[0, 0, 'A1'], 4, 3, 'A1:C4']);
  });

  it('are read to the last one that shows something, where -1 is their number', () => {
    const body = `
      sheet.getRange('C4').setValue('x'); sheet.getRange('A3').setValue(1);
      return [sheet.getSheetValues(3, 1, -1, -1), sheet.getSheetValues(4, 2, 1, -1)];
    `;
    expect(bench().evaluate(body)).toEqual([
      [
        [1, '', ''],
        ['', '', 'x'],
      ],
      [['', 'x']],
    ]);
    expect(() => bench().evaluate('sheet.getSheetValues(1, 1, -1, -1)')).toThrow('must be at least 1');
  });

  it('a spill counts as far as it shows something', () => {
    const body = `
      sheet.getRange('A1:A3').setValues([[1], [2], ['']]);
      sheet.getRange('C1').setFormula('=ARRAYFORMULA(A1:A9)');
      return [sheet.getLastRow(), sheet.getLastColumn()];
    `;
    expect(bench().evaluate(body)).toEqual([2, 3]);
  });

  it('appendRow writes below the last one, and adds a row when there is none left', () => {
    const {host, evaluate} = bench();
    evaluate("sheet.deleteRows(3, 998); sheet.appendRow(['a', 1]).appendRow(['b', 2]).appendRow(['c', 3])");
    expect(host.sheet('Sheet1').values()).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });

  it('sizes, hiding, freezing, gridlines, tab color', () => {
    const body = `
      sheet.setColumnWidth(2, 111).setColumnWidths(3, 2, 55).setRowHeight(4, 44).setRowHeights(5, 2, 33).setHiddenGridlines(true).setTabColor('#FF0000');
      sheet.setFrozenRows(2); sheet.setFrozenColumns(1); sheet.hideRows(7, 2); sheet.hideColumns(5); sheet.showRows(8);
      return [sheet.getColumnWidth(2), sheet.getColumnWidth(4), sheet.getRowHeight(4), sheet.getRowHeight(6), sheet.hasHiddenGridlines(),
        sheet.getTabColor(), sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.isRowHiddenByUser(7), sheet.isRowHiddenByUser(8), sheet.isColumnHiddenByUser(5),
        sheet.getType() === SpreadsheetApp.SheetType.GRID];
    `;
    expect(bench().evaluate(body)).toEqual([111, 55, 44, 33, true, '#ff0000', 2, 1, true, false, true, true]);
  });

  it('new rows look like the row beside them', () => {
    const body = `
      sheet.getRange('A2').setNumberFormat('yyyy-mm-dd').setBackground('#00ff00').setValue('x');
      sheet.insertRowsAfter(2, 1);
      return [sheet.getRange('A3').getNumberFormat(), sheet.getRange('A3').getBackground(), sheet.getRange('A3').getValue()];
    `;
    expect(bench().evaluate(body)).toEqual(['yyyy-mm-dd', '#00ff00', '']);
  });

  it('a page may say what a user has selected, and hear what a script selects', () => {
    const {host, evaluate} = bench();
    host.selection.select('b', {sheetId: '0', zone: {left: 1, top: 4, right: 1, bottom: 5}});
    expect(evaluate('return book.getActiveRange().getA1Notation()', {user: 'b'})).toBe('B5:B6');
    evaluate("sheet.getRange('D1').activate()", {user: 'b'});
    expect(host.selection.of('b')?.zone).toEqual({left: 3, top: 0, right: 3, bottom: 0});
    expect(host.selection.of('a')).toBeUndefined();
  });

  it('the current cell is the one of them that typing goes to', () => {
    const {host, evaluate} = bench();
    const current = () =>
      evaluate(
        'return app.getCurrentCell().getA1Notation() + " " + app.getActiveSheet().getActiveCell().getA1Notation()',
      );
    host.selection.select('a', {sheetId: '0', zone: {left: 1, top: 4, right: 3, bottom: 5}, current: {col: 3, row: 5}});
    expect(current()).toBe('D6 D6');
    evaluate("book.insertSheet('Other'); book.setActiveSheet(book.getSheetByName('Other'))");
    expect(() => evaluate('sheet.getActiveCell()')).toThrow('not the active one');
    const {id} = host.sheet('Other');
    host.selection.select('a', {sheetId: id, zone: {left: 1, top: 1, right: 2, bottom: 2}, current: {col: 2, row: 2}});
    expect(current()).toBe('C3 C3');
    evaluate("book.deleteSheet(book.getSheetByName('Other'))");
    expect(current()).toBe('A1 A1');
  });

  it('what the user has selected is what scripts find active', () => {
    const body = `
      var start = book.getActiveRange().getA1Notation();
      sheet.getRange('C3:D4').activate();
      return [start, book.getActiveRange().getA1Notation(), app.getCurrentCell().getA1Notation(), app.getActiveSheet().getName()];
    `;
    expect(bench().evaluate(body)).toEqual(['A1', 'C3:D4', 'C3', 'Sheet1']);
  });
});
