import {describe, expect, it} from 'vitest';
import {bench} from './script-host';

describe('notes', () => {
  it('are set, read and cleared', () => {
    const body = `
      sheet.getRange('A1:B2').setNotes([['one', null], ['', 'four']]);
      sheet.getRange('C1:C2').setNote('both');
      var set = sheet.getRange('A1:C2').getNotes();
      sheet.getRange('A1').clearNote(); sheet.getRange('B2').setNote('');
      return [set, sheet.getRange('A1:C2').getNotes(), sheet.getRange('C2').getNote()];
    `;
    expect(bench().evaluate(body)).toEqual([
      [
        ['one', '', 'both'],
        ['', 'four', 'both'],
      ],
      [
        ['', '', 'both'],
        ['', '', 'both'],
      ],
      'both',
    ]);
  });

  it('follow inserted, moved and deleted rows and columns', () => {
    const {host, evaluate} = bench();
    evaluate("sheet.getRange('B2').setNote('here'); sheet.getRange('B5').setNote('gone')");
    const sheet = host.sheet('Sheet1');
    sheet.insertRows(1, 2);
    sheet.deleteRows(7);
    sheet.moveColumns(2, 1, 5);
    expect(
      sheet.notes('A1:E7').flatMap((row, r) => row.flatMap((note, c) => (note ? [[r + 1, c + 1, note]] : []))),
    ).toEqual([[4, 4, 'here']]);
  });

  it('are not contents', () => {
    const body =
      "sheet.getRange('A1').setNote('x').setValue(1); sheet.clearContents(); return [sheet.getRange('A1').getNote(), sheet.getLastRow()]";
    expect(bench().evaluate(body)).toEqual(['x', 0]);
  });
});

describe('developer metadata', () => {
  it('is found by what it holds, and leads to its sheet', () => {
    const {evaluate} = bench();
    evaluate(`
      var log = book.insertSheet('Log');
      log.addDeveloperMetadata('role', 'conversations', app.DeveloperMetadataVisibility.PROJECT);
      sheet.addDeveloperMetadata('role', 'overview');
      sheet.addDeveloperMetadata('flag');
      book.addDeveloperMetadata('version', '3');
      log.setName('Renamed');
    `);
    const body = `
      var found = book.createDeveloperMetadataFinder().withKey('role').find();
      var log = book.createDeveloperMetadataFinder().withKey('role').withValue('conversations').find()[0];
      var shared = book.createDeveloperMetadataFinder().withVisibility(app.DeveloperMetadataVisibility.DOCUMENT).withKey('role').find();
      var version = book.createDeveloperMetadataFinder().withKey('version').find()[0];
      return [found.length, log.getLocation().getSheet().getName(), log.getValue(), log.getVisibility() + '', shared.length,
        version.getLocation().getSheet(), version.getLocation().getLocationType() + '',
        sheet.getDeveloperMetadata().map(function (m) { return m.getKey() + '=' + m.getValue(); }), book.getDeveloperMetadata().length];
    `;
    expect(evaluate(body)).toEqual([
      2,
      'Renamed',
      'conversations',
      'PROJECT',
      1,
      null,
      'SPREADSHEET',
      ['role=overview', 'flag=null'],
      1,
    ]);
  });

  it('changes, and goes with its sheet', () => {
    const body = `
      var log = book.insertSheet('Log').addDeveloperMetadata('role', 'log');
      log.getDeveloperMetadata()[0].setKey('kind').setValue('journal');
      var changed = book.createDeveloperMetadataFinder().withKey('kind').withValue('journal').find().length;
      book.deleteSheet(log);
      sheet.addDeveloperMetadata('kind'); sheet.getDeveloperMetadata()[0].remove();
      return [changed, book.createDeveloperMetadataFinder().withKey('kind').find().length];
    `;
    expect(bench().evaluate(body)).toEqual([1, 0]);
  });
});

describe('named ranges', () => {
  it('follow moved rows, and stand in formulas', () => {
    const body = `
      sheet.getRange('A1:A2').setValues([[2], [3]]);
      book.setNamedRange('Amounts', sheet.getRange('A1:A2'));
      sheet.insertRowsBefore(1, 1);
      var sum = sheet.getRange('C1').setFormula('=SUM(Amounts)').getValue();
      return [book.getRangeByName('Amounts').getA1Notation(), sum, sheet.getRange('Amounts').getA1Notation(),
        book.getNamedRanges().map(function (n) { return n.getName(); }), book.getRangeByName('None')];
    `;
    expect(bench().evaluate(body)).toEqual(['A2:A3', 5, 'A2:A3', ['Amounts'], null]);
  });

  it('move, change their names and go', () => {
    const body = `
      book.setNamedRange('One', sheet.getRange('A1'));
      book.setNamedRange('One', sheet.getRange('B2'));
      var named = book.getNamedRanges()[0].setName('Two').setRange(sheet.getRange('C3'));
      var seen = [named.getName(), book.getRangeByName('Two').getA1Notation(), book.getRangeByName('One')];
      book.removeNamedRange('Two');
      return [seen, book.getNamedRanges().length];
    `;
    expect(bench().evaluate(body)).toEqual([['Two', 'C3', null], 0]);
  });

  it.each(['A1', '1st', 'two words', 'TRUE', 'R1C1'])('can’t be called %s', name => {
    expect(() => bench().evaluate(`book.setNamedRange(${JSON.stringify(name)}, sheet.getRange('A1'))`)).toThrow(
      'not valid',
    );
  });
});

describe('merged cells', () => {
  it('keep what the first cell holds', () => {
    const body = `
      sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge();
      sheet.getRange('D1:E2').setValues([[1, 2], [3, 4]]).mergeAcross();
      return [sheet.getRange('A1:B2').getValues(), sheet.getRange('D1:E2').getValues(), sheet.getRange('B2').isPartOfMerge(),
        sheet.getRange('A1:Z9').getMergedRanges().map(function (r) { return r.getA1Notation(); })];
    `;
    expect(bench().evaluate(body)).toEqual([
      [
        [1, ''],
        ['', ''],
      ],
      [
        [1, ''],
        [3, ''],
      ],
      true,
      ['A1:B2', 'D1:E1', 'D2:E2'],
    ]);
  });

  it('are taken apart whole', () => {
    const {evaluate} = bench();
    evaluate("sheet.getRange('A1:B2').merge()");
    const message = 'You must select all cells in a merged range to merge or unmerge them.';
    expect(() => evaluate("sheet.getRange('B2:C3').merge()")).toThrow(message);
    expect(() => evaluate("sheet.getRange('A1').breakApart()")).toThrow(message);
    expect(evaluate("sheet.getRange('A1:C3').breakApart(); return sheet.getRange('A1').isPartOfMerge()")).toBe(false);
  });
});
