import {describe, expect, it} from 'vitest';
import {bench, scriptHost} from './script-host';

describe('counting service calls', () => {
  it('counts every method call, by method', () => {
    const host = scriptHost(`function f() {
      var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      for (var i = 1; i <= 3; i++) sheet.getRange(i, 1).setValue(i);
      return SpreadsheetApp.BorderStyle.SOLID;
    }`);
    host.run('f');
    expect(host.calls.total).toBe(8);
    expect(host.calls.of('Range.setValue')).toBe(3);
    expect(host.calls.byMethod()).toEqual([
      ['Sheet.getRange', 3],
      ['Range.setValue', 3],
      ['SpreadsheetApp.getActiveSpreadsheet', 1],
      ['Spreadsheet.getSheets', 1],
    ]);
    host.calls.reset();
    expect([host.calls.total, host.calls.byMethod()]).toEqual([0, []]);
  });

  it('tells the calls that read or write the document from handles and builders', () => {
    const host = scriptHost(`function f() {
      var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      var rule = SpreadsheetApp.newDataValidation().requireDate().build();
      sheet.getRange('A1:B2').setDataValidation(rule).getLastRow();
      return sheet.getLastRow();
    }`);
    host.run('f');
    expect([host.calls.total, host.calls.inDocument]).toEqual([9, 2]);
  });

  it('counts the changes from writing to reading, a flush among the reads', () => {
    const host = scriptHost(`
      function f() {
        var cell = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1');
        cell.getValue();
        cell.setValue(1).setNote('one').setBackground('#ffffff');
        cell.getValue();
        cell.getNote();
        cell.offset(1, 0).setValue(2);
        SpreadsheetApp.flush();
        cell.getValue();
      }
      function write() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(1); }`);
    host.run('f');
    expect([host.calls.turns, host.calls.inDocument]).toEqual([2, 9]);
    host.calls.reset();
    host.run('write');
    expect(host.calls.turns).toBe(0);
    host.calls.reset();
    host.run('f');
    expect(host.calls.turns).toBe(2);
  });

  it('a user’s edits count nothing', () => {
    const {host} = bench();
    host.sheet('Sheet1').type('A1', 'x');
    host.sheet('Sheet1').values();
    expect(host.calls.total).toBe(0);
  });
});

describe('passing failures', () => {
  const code = `
    function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); }
    function retry() {
      for (var attempt = 1; ; attempt++) {
        try { write(); return attempt; } catch (e) { if (attempt === 3) throw e; Utilities.sleep(1000 * attempt); }
      }
    }`;

  it('the next calls of a method fail as Google’s do', () => {
    const host = scriptHost(code);
    host.faults.add('Range.setValue', {times: 2});
    expect(host.run('retry')).toBe(3);
    expect(host.sleeps).toEqual([1000, 2000]);
    host.faults.add('Range.setValue');
    expect(() => host.run('write')).toThrow('Service Spreadsheets timed out while accessing document.');
    expect(host.run('retry')).toBe(1);
  });

  it('a call may fail after it took effect', () => {
    const host = scriptHost(code);
    host.faults.add('Range.setValue', {when: 'after', message: 'Internal error'});
    expect(() => host.run('write')).toThrow('Internal error');
    expect(host.sheet('Sheet1').values()).toEqual([[1]]);
  });

  it.each(['before', 'after'] as const)(
    'the execution may end %s a call took effect, with nothing done after it',
    when => {
      const host = scriptHost(`
      function write() {
        var lock = LockService.getDocumentLock();
        lock.waitLock(1);
        var range = SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1);
        try {
          range.setValue(1);
        } catch (error) {
          range.setNote('caught');
        } finally {
          range.setFontWeight('bold');
        }
      }`);
      host.faults.add('Range.setValue', {when, ends: true});
      expect(() => host.run('write')).toThrow('Exceeded maximum execution time');
      const sheet = host.sheet('Sheet1');
      expect(sheet.values('A1')).toEqual([[when === 'after' ? 1 : '']]);
      expect(sheet.notes('A1')).toEqual([['']]);
      expect(host.model.getters.getCell({sheetId: sheet.id, col: 0, row: 0})?.style).toBeUndefined();
      // Google gives it back when the execution is over.
      expect(host.lock.holder).toBeUndefined();
    },
  );

  it('any method, and none any more', () => {
    const host = scriptHost(code);
    host.faults.add('*', {times: 5});
    expect(() => host.run('write')).toThrow('timed out');
    host.faults.clear();
    host.run('write');
  });
});

describe('what happens between two calls of a run', () => {
  const code = `
    function add() {
      var sheet = SpreadsheetApp.getActive().getSheets()[0];
      var row = sheet.getLastRow() + 1;
      sheet.getRange(row, 1).setValue(row);
    }`;

  it('another user’s run can come in at every point', () => {
    const calls = scriptHost(code);
    calls.run('add');
    const lost: number[] = [];
    for (let at = 1; at <= calls.calls.total; at++) {
      const host = scriptHost(code);
      host.run('add', [], {
        beforeCall: call => {
          if (call === at) host.run('add', [], {user: 'b'});
        },
      });
      if (host.sheet('Sheet1').values().length < 2) lost.push(at);
    }
    // Without a lock, the row that was counted before the other's append is overwritten.
    expect(lost).toEqual([4, 5]);
  });

  it('names the call', () => {
    const host = scriptHost(code);
    const names: string[] = [];
    host.run('add', [], {beforeCall: (call, method) => names.push(`${call} ${method}`)});
    expect(names).toEqual([
      '1 SpreadsheetApp.getActive',
      '2 Spreadsheet.getSheets',
      '3 Sheet.getLastRow',
      '4 Sheet.getRange',
      '5 Range.setValue',
    ]);
  });
});
