import {describe, expect, it} from 'vitest';
import {allQuirks, type Manner, quirkIds, type quirks} from '../../../workbench/quirks';
import {bench, scriptHost} from './script-host';

/** What a script gets, where all quirks are hard and where one is kind. */
function answers(body: string, id: keyof typeof quirks, options: Parameters<typeof bench>[0] = {}) {
  const of = (manner: Manner): unknown => {
    try {
      return bench({...options, quirks: {[id]: manner}}).evaluate(body);
    } catch (error) {
      return (error as Error).message;
    }
  };
  return {hard: of('hard'), kind: of('kind')};
}

describe('quirks', () => {
  it('are hard where nobody chose', () => {
    expect(scriptHost('').book.quirks).toEqual(allQuirks('hard'));
    expect(quirkIds.length).toBeGreaterThan(6);
  });

  it('are kept with the spreadsheet', () => {
    const host = scriptHost('', {quirks: {encodeEmptyText: 'kind'}});
    const data = structuredClone(host.save());
    expect(scriptHost('', {data}).book.quirks).toEqual({...allQuirks('hard'), encodeEmptyText: 'kind'});
    expect(scriptHost('', {data, quirks: {encodeEmptyText: 'hard'}}).book.quirks).toEqual(allQuirks('hard'));
  });

  it('a spill that is longer than its sheet', () => {
    const body = `
      sheet.deleteRows(4, 997);
      sheet.getRange('A1').setFormula('=SEQUENCE(10)');
      return [sheet.getRange('A1').getValue(), sheet.getMaxRows(), sheet.getLastRow()];
    `;
    expect(answers(body, 'spillBeyondSheet')).toEqual({hard: ['#REF!', 3, 1], kind: [1, 10, 10]});
  });

  it('an empty text where a formula spills', () => {
    const body = `
      var head = sheet.getRange('A1').setFormula('=SEQUENCE(3)');
      var shown = function () { return [head.getValue(), sheet.getRange('A3').getValue()]; };
      var before = shown();
      sheet.getRange('A2:B2').setValues([['', '']]);
      var after = shown();
      sheet.getRange('A2').clearContent();
      return [before, after, shown(), sheet.getRange('B2').isBlank(), sheet.getLastColumn()];
    `;
    const spilled = [1, 3];
    expect(answers(body, 'emptyTextInSpill')).toEqual({
      hard: [spilled, ['#REF!', ''], spilled, true, 1],
      kind: [spilled, spilled, spilled, true, 1],
    });
  });

  it('a null there is a blank in any case', () => {
    const body = `
      sheet.getRange('A1').setFormula('=SEQUENCE(3)');
      sheet.getRange('A2').setValue(null);
      return sheet.getRange('A1').getValue();
    `;
    expect(answers(body, 'emptyTextInSpill')).toEqual({hard: 1, kind: 1});
  });

  it('ENCODEURL of an empty text, alone and in a column', () => {
    const body = `
      sheet.getRange('A1:A2').setValues([['a b'], [null]]);
      sheet.getRange('B1').setFormula('=ENCODEURL("")');
      sheet.getRange('C1').setFormula('=ARRAYFORMULA(ENCODEURL(A1:A2))');
      return [sheet.getRange('B1').getValue(), sheet.getRange('C1').getValue(), sheet.getRange('C2').getValue()];
    `;
    expect(answers(body, 'encodeEmptyText')).toEqual({hard: ['#VALUE!', 'a%20b', '#VALUE!'], kind: ['', 'a%20b', '']});
  });

  it('TRUE and FALSE in a formula, where the decimal separator is a comma', () => {
    const body = `
      var cell = sheet.getRange('A1').setFormula('=IF(true; "TRUE"; FALSE)');
      return [cell.getValue(), cell.getFormula(), sheet.getRange('A2').setFormula('=IF(TRUE(); 1; 2)').getValue()];
    `;
    expect(answers(body, 'booleanWords', {separators: 'semicolon'})).toEqual({
      hard: ['#NAME?', '=IF(TRUE;"TRUE";FALSE)', 1],
      kind: ['TRUE', '=IF(true;"TRUE";FALSE)', 1],
    });
    expect(answers(body, 'booleanWords').hard).toEqual(['TRUE', '=IF(true,"TRUE",FALSE)', 1]);
  });

  it('a range beyond the last row or column', () => {
    const body = `
      sheet.getRange(1003, 28).setValue('far');
      return [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange('AB1003').getValue()];
    `;
    const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(answers(body, 'rangeBeyondSheet')).toEqual({hard: outside, kind: [1003, 28, 'far']});
  });

  it("a leading ' in a cell of plain text", () => {
    const body = `return sheet.getRange('A1').setNumberFormat('@').setValue("'x").getValue()`;
    expect(answers(body, 'apostropheInPlainText')).toEqual({hard: "'x", kind: 'x'});
  });
});

describe('what a script reads after it waited for a lock', () => {
  /** Appends below the last row, once another user's run has done the same while this one waited. */
  function append(manner: Manner, before: string): unknown[] {
    const {host, evaluate} = bench({quirks: {readAfterLock: manner}});
    const body = (name: string, first: string) => `
      LockService.getDocumentLock().waitLock(1000);
      ${first}
      var last = sheet.getLastRow();
      sheet.getRange(last + 1, 1).setValue('${name}');
      return [last, sheet.getLastRow()];
    `;
    let waited = false;
    const read = evaluate(body('ours', before), {
      beforeCall: (_call, method) => {
        if (method !== 'Lock.waitLock' || waited) return;
        waited = true;
        evaluate(body('theirs', ''), {user: 'b'});
      },
    });
    return [read, host.sheet('Sheet1').values().flat()];
  }

  it('is the state from before the wait where it is hard, so that one overwrites the other', () => {
    expect(append('hard', '')).toEqual([[0, 1], ['ours']]);
  });

  it('is the present after a flush', () => {
    expect(append('hard', 'SpreadsheetApp.flush();')).toEqual([
      [1, 2],
      ['theirs', 'ours'],
    ]);
  });

  it('is the present after a write, which Google carries out before it reads', () => {
    expect(append('hard', "sheet.getRange('C1').setValue(1);")).toEqual([
      [1, 2],
      ['theirs', '', 1, 'ours', '', ''],
    ]);
  });

  it('is the present in any case where it is kind', () => {
    expect(append('kind', '')).toEqual([
      [1, 2],
      ['theirs', 'ours'],
    ]);
  });

  it('is the same where nobody changed anything, and sheets that others made have their own numbers', () => {
    const {host, evaluate} = bench();
    const insert = `LockService.getDocumentLock().waitLock(1000); book.insertSheet(); return book.getSheets().length`;
    const ids = evaluate(`${insert}`, {
      beforeCall: (call, method) => {
        if (method === 'Lock.waitLock' && call < 9) evaluate('book.insertSheet("Theirs")', {user: 'b'});
      },
    });
    expect([ids, host.sheetNames.length]).toEqual([3, 3]);
  });
});
