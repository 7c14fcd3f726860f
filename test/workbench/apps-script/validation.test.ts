import {describe, expect, it} from 'vitest';
import {bench} from './script-host';

const list = "app.newDataValidation().requireValueInList(['Open', 'Won'])";

describe('validation rules', () => {
  it('do nothing until they are set on a range', () => {
    const {host, evaluate} = bench();
    evaluate(`${list}.setAllowInvalid(false).build()`);
    expect(host.sheet('Sheet1').type('A1', 'Lost')).toEqual({});
  });

  it('refuse a user’s invalid input, or warn of it', () => {
    const {host, evaluate} = bench();
    evaluate(`
      sheet.getRange('A1:A9').setDataValidation(${list}.setAllowInvalid(false).setHelpText('Pick a stage.').build());
      sheet.getRange('B1:B9').setDataValidation(${list}.build());
    `);
    const sheet = host.sheet('Sheet1');
    expect(sheet.type('A2', 'Lost')).toEqual({refused: 'Pick a stage.'});
    expect(sheet.type('A2', 'Won')).toEqual({});
    expect(sheet.type('A2', '')).toEqual({});
    expect(sheet.type('A10', 'Lost')).toEqual({});
    expect(sheet.type('B2', 'Lost')).toEqual({warning: expect.stringContaining('Open')});
    expect(sheet.values('B2')).toEqual([['Lost']]);
  });

  it('refuse a script’s invalid input in Google’s words, and write nothing', () => {
    const {host, evaluate} = bench();
    evaluate(`sheet.getRange('B2:B9').setDataValidation(${list}.setAllowInvalid(false).build())`);
    expect(() => evaluate("sheet.getRange('A2:B3').setValues([['x', 'Won'], ['y', 'Lost']])")).toThrow(
      'The data you entered in cell B3 violates the data validation rules set on this cell.',
    );
    expect(host.sheet('Sheet1').values()).toEqual([]);
    evaluate("sheet.getRange('A2:B2').setValues([['x', 'Won']])");
  });

  it.each([
    ['requireDate()', '2025-10-05', 'soon'],
    ['requireNumberGreaterThanOrEqualTo(0)', 0, -1],
    ['requireNumberBetween(0, 1)', 0.5, 2],
    ['requireNumberGreaterThan(3)', 4, 3],
    ['requireDateOnOrAfter(new Date(Date.UTC(2025, 0, 1, 12)))', '2025-01-01', '2024-12-31'],
    ["requireFormulaSatisfied('=LEN(A1)<3')", 'ab', 'abc'],
    ["requireValueInRange(sheet.getRange('D1:D2'))", 'yes', 'maybe'],
    ["requireTextContains('@')", 'a@b', 'ab'],
    ['requireCheckbox()', true, 'x'],
  ])('%s takes %j and not %j', (rule, valid, invalid) => {
    const {host, evaluate} = bench();
    evaluate(`
      sheet.getRange('D1:D2').setValues([['yes'], ['no']]);
      sheet.getRange('A1').setDataValidation(app.newDataValidation().${rule}.setAllowInvalid(false).build());
    `);
    expect(host.sheet('Sheet1').type('A1', valid)).toEqual({});
    expect(host.sheet('Sheet1').type('A1', invalid)).toHaveProperty('refused');
  });

  it('can be read back, and copied into a new rule', () => {
    const {evaluate} = bench({timeZone: 'Etc/UTC'});
    const body = `
      sheet.getRange('A1').setDataValidation(${list}.setAllowInvalid(false).setHelpText('Pick one.').build());
      sheet.getRange('A2').setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange('D1:D2'), false).build());
      sheet.getRange('A3').setDataValidation(app.newDataValidation().requireFormulaSatisfied('=AND(A3>1;A3<5)').build());
      sheet.getRange('A4').setDataValidation(app.newDataValidation().requireDateAfter(new Date(0)).build());
      return sheet.getRange('A1:A5').getDataValidations().map(function (row) {
        var rule = row[0];
        return rule && [rule.getCriteriaType() + '', rule.getCriteriaValues().map(String), rule.getAllowInvalid(), rule.getHelpText()];
      });
    `;
    expect(evaluate(body)).toEqual([
      ['VALUE_IN_LIST', ['Open,Won', 'true'], false, 'Pick one.'],
      ['VALUE_IN_RANGE', ['Range', 'false'], true, null],
      ['CUSTOM_FORMULA', ['=AND(A3>1,A3<5)'], true, null],
      ['DATE_AFTER', [expect.stringContaining('1970')], true, null],
      null,
    ]);
    const copy =
      "var rule = sheet.getRange('A1').getDataValidation().copy().setAllowInvalid(true).build(); return [rule.getAllowInvalid(), rule.getHelpText()]";
    expect(evaluate(copy)).toEqual([true, 'Pick one.']);
  });

  it('are compared by the enumeration', () => {
    const body = `sheet.getRange('A1').setDataValidation(${list}.build());
      return sheet.getRange('A1').getDataValidation().getCriteriaType() === app.DataValidationCriteria.VALUE_IN_LIST`;
    expect(bench().evaluate(body)).toBe(true);
  });

  it('follow their cells and their list', () => {
    const {host, evaluate} = bench();
    evaluate(`
      sheet.getRange('D1:D2').setValues([['yes'], ['no']]);
      sheet.getRange('A1').setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange('D1:D2')).setAllowInvalid(false).build());
      sheet.insertRowsBefore(1, 3);
      sheet.insertColumnsBefore(4, 1);
    `);
    expect(host.sheet('Sheet1').type('A4', 'maybe')).toHaveProperty('refused');
    expect(host.sheet('Sheet1').type('A4', 'yes')).toEqual({});
    const read = "return sheet.getRange('A4').getDataValidation().getCriteriaValues()[0].getA1Notation()";
    expect(evaluate(read)).toBe('E4:E5');
  });

  it('a cell has one rule; clearing takes it from these cells alone', () => {
    const {evaluate} = bench();
    const body = `
      sheet.getRange('A1:A3').setDataValidation(${list}.build());
      sheet.getRange('A2').clearDataValidations();
      sheet.getRange('A3').setDataValidation(app.newDataValidation().requireDate().build());
      return sheet.getRange('A1:A4').getDataValidations().map(function (row) { return row[0] && row[0].getCriteriaType() + ''; });
    `;
    expect(evaluate(body)).toEqual(['VALUE_IN_LIST', null, 'DATE_IS_VALID_DATE', null]);
  });

  it('one call sets a grid of them', () => {
    const body = `
      var rule = ${list}.build();
      sheet.getRange('A1:B2').setDataValidations([[rule, null], [null, rule]]);
      return sheet.getRange('A1:B2').getDataValidations().map(function (row) { return row.map(Boolean); });
    `;
    expect(bench().evaluate(body)).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('a rule needs a criterion', () => {
    expect(() => bench().evaluate('app.newDataValidation().setAllowInvalid(true).build()')).toThrow('without criteria');
  });
});
