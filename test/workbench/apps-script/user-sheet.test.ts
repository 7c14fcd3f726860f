import {describe, expect, it} from 'vitest';
import {bench, scriptHost} from './script-host';

describe('a user at the grid', () => {
  it('types texts that become what Sheets makes of them', () => {
    const {host} = bench({timeZone: 'Etc/UTC'});
    const sheet = host.sheet('Sheet1');
    sheet.type('A1', '2025-10-05');
    sheet.type('B1', '=A1+1');
    sheet.type('C1', "'007");
    expect(sheet.values()).toEqual([[new Date('2025-10-05'), new Date('2025-10-06'), '007']]);
    expect(sheet.display()).toEqual([['2025-10-05', '2025-10-06', '007']]);
    expect(sheet.formulas()).toEqual([['', '=A1+1', '']]);
    expect(sheet.formats('A1')).toEqual([['yyyy-mm-dd']]);
  });

  it('pastes a table, which makes room for itself', () => {
    const {host} = bench();
    const rows = Array.from({length: 1500}, (_, row) => Array.from({length: 30}, (_, column) => row * column));
    host.sheet('Sheet1').paste(rows, 'B2');
    expect(host.sheet('Sheet1').values('B2:AE1501')).toEqual(rows);
  });

  it('sorts a range, with the looks and notes of its rows', () => {
    const {host, evaluate} = bench();
    const sheet = host.sheet('Sheet1');
    sheet.paste([
      ['name', 'n'],
      ['b', 2],
      ['a', 3],
      ['', 1],
      ['c', 2],
    ]);
    evaluate("sheet.getRange('A3').setNote('of a').setBackground('#ff0000')");
    sheet.sort('A2:B5', {column: 2, ascending: false}, {column: 1});
    expect(sheet.values()).toEqual([
      ['name', 'n'],
      ['a', 3],
      ['b', 2],
      ['c', 2],
      ['', 1],
    ]);
    expect(sheet.notes('A2')).toEqual([['of a']]);
    expect(evaluate("return sheet.getRange('A2').getBackground()")).toBe('#ff0000');
  });

  it('sorts blanks last whichever way, and leaves formulas alone', () => {
    const {host} = bench();
    const sheet = host.sheet('Sheet1');
    sheet.paste([[2], [''], ['b'], [true], [1]]);
    sheet.sort('A1:A5', {column: 1, ascending: false});
    expect(sheet.values('A1:A5').flat()).toEqual([true, 'b', 2, 1, '']);
    sheet.type('A1', '=1');
    expect(() => sheet.sort('A1:A5', {column: 1})).toThrow('Sorting a range with formulas is not modelled');
  });

  it('inserts, moves and deletes columns under formulas', () => {
    const {host} = bench();
    const sheet = host.sheet('Sheet1');
    sheet.paste([[1, 2, '=A1*10+B1']]);
    sheet.insertColumns(1, 2);
    expect(sheet.formulas('E1')).toEqual([['=C1*10+D1']]);
    sheet.moveColumns(4, 1, 1);
    expect([sheet.values('A1:E1'), sheet.formulas('E1')]).toEqual([[[2, '', '', 1, 12]], [['=D1*10+A1']]]);
    sheet.deleteColumns(2, 2);
    expect([sheet.values('A1:C1'), sheet.formulas('C1')]).toEqual([[[2, 1, 12]], [['=B1*10+A1']]]);
  });

  it('moves rows to the end', () => {
    const {host} = bench();
    const sheet = host.sheet('Sheet1');
    sheet.paste([['a'], ['b'], ['c']]);
    sheet.moveRows(1, 1, 4);
    expect(sheet.values('A1:A3').flat()).toEqual(['b', 'c', 'a']);
  });

  it('moves columns of a sheet that is not the active one', () => {
    const {host} = bench();
    const log = host.addSheet('Log');
    log.paste([['a', 'b', 'c']]);
    log.moveColumns(1, 2, 4);
    expect(log.values()).toEqual([['c', 'a', 'b']]);
  });

  it('renames, hides, shows and deletes sheets', () => {
    const {host} = bench();
    host.addSheet('Log', {rows: 10, columns: 3}).rename('Journal');
    host.sheet('Journal').hide();
    expect([host.sheetNames, host.sheet('Journal').hidden]).toEqual([['Sheet1', 'Journal'], true]);
    host.sheet('Journal').delete();
    expect(() => host.sheet('Journal')).toThrow('There is no sheet "Journal". There are: Sheet1.');
  });

  it('every edit and every run is told', () => {
    const host = scriptHost('function f() {}');
    const told: string[] = [];
    const stop = host.onChange(({by}) => told.push(by));
    host.sheet('Sheet1').type('A1', 1);
    host.run('f');
    stop();
    host.run('f');
    expect(told).toEqual(['user', 'script']);
  });
});

describe('large tables', () => {
  it('20,000 rows are pasted, read and written in seconds', () => {
    const {host, evaluate} = bench();
    const rows = Array.from({length: 20_000}, (_, row) => [
      `name ${row % 500}`,
      row,
      new Date(Date.UTC(2025, 0, 1 + (row % 300))),
    ]);
    const start = performance.now();
    host.sheet('Sheet1').paste(rows);
    const read = evaluate(`
      var range = sheet.getDataRange(); var values = range.getValues();
      range.offset(0, 5).setValues(values); range.offset(0, 5).setNumberFormat('@');
      return [values.length, sheet.getRange('G20000').getValue()];
    `);
    expect(read).toEqual([20_000, '19999']);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
