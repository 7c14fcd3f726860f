import {describe, expect, it} from 'vitest';
import {bench} from './script-host';

const refused = 'You are trying to edit a protected cell or object.';

describe('protected ranges', () => {
  it('a warning lets scripts write, and users after they were told', () => {
    const {host, evaluate} = bench();
    evaluate("sheet.getRange('A1:B2').protect().setDescription('Made of formulas').setWarningOnly(true)");
    evaluate("sheet.getRange('A1').setValue(1)", {user: 'b'});
    expect(host.sheet('Sheet1', 'b').type('A2', 2)).toEqual({warning: 'Made of formulas'});
    expect(host.sheet('Sheet1', 'b').type('C3', 3)).toEqual({});
    expect(host.sheet('Sheet1').values('A1:A2')).toEqual([[1], [2]]);
  });

  it('a new protection keeps nobody out, as long as nobody named editors', () => {
    const {evaluate} = bench();
    evaluate("sheet.getRange('A1').protect()");
    evaluate("sheet.getRange('A1').setValue(1)", {user: 'b'});
  });

  it('with editors it refuses others, scripts of theirs too', () => {
    const {host, evaluate} = bench();
    host.sheet('Sheet1').protect({address: 'B2:C3', editors: ['c']});
    for (const call of [
      'setValue(1)',
      "setFormula('=1')",
      "setBackground('#fff')",
      'clearContent()',
      "setNote('x')",
      'merge()',
    ]) {
      expect(() => evaluate(`sheet.getRange('C3:D4').${call}`, {user: 'b'})).toThrow(refused);
    }
    expect(host.sheet('Sheet1', 'b').type('B2', 1)).toEqual({refused: expect.stringContaining(refused)});
    evaluate("sheet.getRange('C3:D4').setValue(1)", {user: 'c'});
    evaluate("sheet.getRange('C3:D4').setValue(1)", {user: 'a'});
    evaluate("sheet.getRange('D4').setValue(1)", {user: 'b'});
    expect(evaluate("return [sheet.getRange('B2').canEdit(), sheet.getRange('A1').canEdit()]", {user: 'b'})).toEqual([
      false,
      true,
    ]);
  });

  it('a script can shut others out', () => {
    const {evaluate} = bench();
    evaluate("sheet.getRange('A1').protect().setDomainEdit(false)", {user: 'c'});
    expect(() => evaluate("sheet.getRange('A1').setValue(1)", {user: 'b'})).toThrow(refused);
    evaluate("sheet.getRange('A1').setValue(1)", {user: 'c'});
    evaluate("sheet.getProtections(app.ProtectionType.RANGE)[0].addEditor('b')");
    evaluate("sheet.getRange('A1').setValue(1)", {user: 'b'});
  });

  it('move with their cells', () => {
    const {host, evaluate} = bench();
    host.sheet('Sheet1').protect({address: 'A1', editors: []});
    evaluate('sheet.insertRowsBefore(1, 1)');
    evaluate("sheet.getRange('A1').setValue(1)", {user: 'b'});
    expect(() => evaluate("sheet.getRange('A2').setValue(1)", {user: 'b'})).toThrow(refused);
  });
});

describe('protected sheets', () => {
  it('refuse everything but what is left open', () => {
    const {host, evaluate} = bench();
    host.sheet('Sheet1').protect({editors: []});
    evaluate("sheet.protect().setUnprotectedRanges([sheet.getRange('B2:C3')])");
    evaluate("sheet.getRange('B2:C3').setValue(1)", {user: 'b'});
    for (const body of [
      "sheet.getRange('B2:C4').setValue(1)",
      'sheet.insertRowsAfter(1, 1)',
      'sheet.deleteRow(1)',
      "sheet.setName('x')",
    ]) {
      expect(() => evaluate(body, {user: 'b'})).toThrow(refused);
    }
  });

  it('have one protection, which is found again', () => {
    const {evaluate} = bench();
    const body = `
      sheet.protect().setDescription('generated').setWarningOnly(true);
      sheet.protect();
      var found = sheet.getProtections(app.ProtectionType.SHEET);
      var first = found[0];
      return [found.length, first.getDescription(), first.isWarningOnly(), first.getProtectionType() === app.ProtectionType.SHEET,
        first.getRange().getA1Notation(), first.canEdit()];
    `;
    expect(evaluate(body)).toEqual([1, 'generated', true, true, 'A1:Z1000', true]);
  });

  it('can be removed', () => {
    const {host, evaluate} = bench();
    host.sheet('Sheet1').protect({editors: []});
    evaluate('sheet.getProtections(app.ProtectionType.SHEET)[0].remove()');
    evaluate("sheet.getRange('A1').setValue(1)", {user: 'b'});
    const stale = 'var p = sheet.protect(); p.remove(); p.setDescription("x")';
    expect(() => evaluate(stale)).toThrow('no longer exists');
  });
});
