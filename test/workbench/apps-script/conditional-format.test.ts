import {describe, expect, it} from 'vitest';
import {bench} from './script-host';

describe('conditional formats', () => {
  const rules = `
    var range = sheet.getRange('A1:A5');
    var rules = [
      app.newConditionalFormatRule().whenFormulaSatisfied('=MOD($A1;2)=0').setBackground('#FF0000').setRanges([range]).build(),
      app.newConditionalFormatRule().whenNumberGreaterThan(2).setFontColor('#00ff00').setBold(true).setBackground('#0000ff').setRanges([range]).build(),
      app.newConditionalFormatRule().whenTextEqualTo('Won').setBackground('#abcdef').setRanges([range, sheet.getRange('C1')]).build(),
    ];`;

  it('paint nothing until they are set, and then by their cells', () => {
    const {host, evaluate} = bench();
    evaluate(`${rules} range.setValues([[1], [2], [3], [4], ['Won']])`);
    const fill = (row: number): unknown =>
      host.model.getters.getCellComputedStyle({sheetId: '0', col: 0, row}).fillColor;
    expect([0, 1, 2, 3, 4].map(fill)).toEqual(Array(5).fill(undefined));
    evaluate(`${rules} sheet.setConditionalFormatRules(rules)`);
    // Where two rules color a cell, the first one wins.
    expect([0, 1, 2, 3, 4].map(fill)).toEqual([undefined, '#ff0000', '#0000ff', '#ff0000', '#abcdef']);
  });

  it('are read back in order', () => {
    const {evaluate} = bench();
    const body = `${rules} sheet.setConditionalFormatRules(rules);
      return sheet.getConditionalFormatRules().map(function (rule) {
        var condition = rule.getBooleanCondition();
        return [condition.getCriteriaType() + '', condition.getCriteriaValues(), condition.getBackground(), condition.getBold(),
          rule.getRanges().map(function (range) { return range.getA1Notation(); })];
      })`;
    expect(evaluate(body)).toEqual([
      ['CUSTOM_FORMULA', ['=MOD($A1,2)=0'], '#ff0000', null, ['A1:A5']],
      ['NUMBER_GREATER_THAN', [2], '#0000ff', true, ['A1:A5']],
      ['TEXT_EQUAL_TO', ['Won'], '#abcdef', null, ['A1:A5', 'C1']],
    ]);
  });

  it('setting them replaces the old ones, and clearing takes them away', () => {
    const {evaluate} = bench();
    expect(
      evaluate(`${rules} sheet.setConditionalFormatRules(rules); sheet.setConditionalFormatRules(rules.slice(2));
      return sheet.getConditionalFormatRules().length`),
    ).toBe(1);
    expect(evaluate('sheet.clearConditionalFormatRules(); return sheet.getConditionalFormatRules().length')).toBe(0);
  });

  it('need a range and a condition, on their own sheet', () => {
    const {evaluate} = bench();
    expect(() => evaluate('app.newConditionalFormatRule().whenCellEmpty().build()')).toThrow('at least one range');
    expect(() => evaluate("app.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).build()")).toThrow(
      'condition',
    );
    const named =
      "app.newConditionalFormatRule().setRanges([sheet.getRange('A1')]).whenFormulaSatisfied('=Other!A1=1').build()";
    expect(() => evaluate(`sheet.setConditionalFormatRules([${named}])`)).toThrow('cannot reference a different sheet');
    const other = `${rules} var other = book.insertSheet('Other'); other.setConditionalFormatRules(rules)`;
    expect(() => evaluate(other)).toThrow('cannot reference a different sheet');
  });
});
