import {describe, expect, it} from 'vitest';
import {bench} from './script-host';

function formula(text: string, separators: 'comma' | 'semicolon', setup = ''): unknown {
  const {evaluate} = bench({separators});
  return evaluate(`
    sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
    ${setup}
    var cell = sheet.getRange('D1').setFormula(${JSON.stringify(text)});
    return [cell.getValue(), cell.getFormula()];
  `);
}

describe('formulas in a locale with decimal points', () => {
  it.each([
    ['=SUM(A1:B2)', 10, '=SUM(A1:B2)'],
    ['SUM(A1:B2)', 10, '=SUM(A1:B2)'],
    ['=SUM(A1,B2)', 5, '=SUM(A1,B2)'],
    ['=SUM(A1;B2)', 5, '=SUM(A1,B2)'],
    ['=IF(A1=1;"a;b";"c")', 'a;b', '=IF(A1=1,"a;b","c")'],
    ['=A1+0.5', 1.5, '=A1+0.5'],
  ])('%s', (text, value, read) => {
    expect(formula(text, 'comma')).toEqual([value, read]);
  });
});

describe('formulas in a locale with decimal commas', () => {
  it.each([
    ['=SUM(A1;B2)', 5, '=SUM(A1;B2)'],
    ['=A1+0,5', 1.5, '=A1+0,5'],
    ['=IF(A1=1;"a;b,c";"c")', 'a;b,c', '=IF(A1=1;"a;b,c";"c")'],
  ])('%s', (text, value, read) => {
    expect(formula(text, 'semicolon')).toEqual([value, read]);
  });

  it.each(['=SUM(A1,B2)', '=A1+0.5'])('%s can’t be read, and stays as it was written', text => {
    expect(formula(text, 'semicolon')).toEqual(['#ERROR!', text]);
  });
});

describe.each(['comma', 'semicolon'] as const)('what formulas evaluate to (%s)', separators => {
  it('a spill fills the cells below, which hold no formula of their own', () => {
    const {evaluate} = bench({separators});
    const body = `
      sheet.getRange('A1:A3').setValues([[3], [1], [2]]);
      sheet.getRange('C1').setFormula('=SORT(A1:A3; 1; 1)');
      return [sheet.getRange('C1:C3').getValues(), sheet.getRange('C1:C3').getFormulas()];
    `;
    // The engine drops the spaces between the parts of a formula; Google keeps them.
    const sort = separators === 'comma' ? '=SORT(A1:A3,1,1)' : '=SORT(A1:A3;1;1)';
    expect(evaluate(body)).toEqual([
      [[1], [2], [3]],
      [[sort], [''], ['']],
    ]);
  });

  it('a blocked spill is #REF!, and comes back when the way is free', () => {
    const {evaluate} = bench({separators});
    const body = `
      sheet.getRange('A1:A3').setValues([[3], [1], [2]]);
      sheet.getRange('C2').setValue('in the way');
      var cell = sheet.getRange('C1').setFormula('=SORT(A1:A3; 1; 1)');
      var blocked = cell.getValue();
      sheet.getRange('C2').clearContent();
      return [blocked, cell.getValue(), sheet.getRange('C3').getValue()];
    `;
    expect(evaluate(body)).toEqual(['#REF!', 1, 3]);
  });

  it('errors are texts', () => {
    const {evaluate} = bench({separators});
    const body = `
      sheet.getRange('A1:A4').setFormulas([['=NA()'], ['=1/0'], ['=A3'], ['=FILTER(B1:B2; B1:B2=1)']]);
      return [sheet.getRange('A1:A4').getValues(), sheet.getRange('A1').getDisplayValue()];
    `;
    expect(evaluate(body)).toEqual([[['#N/A'], ['#DIV/0!'], ['#REF!'], ['#N/A']], '#N/A']);
  });

  it('dates that formulas give are Dates', () => {
    const {evaluate} = bench({separators, timeZone: 'Etc/UTC', now: new Date('2025-10-05T12:00:00Z')});
    const body = `
      sheet.getRange('A1').setFormula('=TODAY()');
      sheet.getRange('A2').setFormula('=DATE(2025; 1; 31)');
      return sheet.getRange('A1:A2').getValues().map(function (row) { return row[0].toISOString(); });
    `;
    expect(evaluate(body)).toEqual(['2025-10-05T00:00:00.000Z', '2025-01-31T00:00:00.000Z']);
  });
});

it('references follow inserted rows and renamed sheets', () => {
  const {evaluate} = bench();
  const body = `
    sheet.getRange('A1').setValue(5);
    sheet.getRange('B1').setFormula('=Sheet1!A1*2');
    sheet.insertRowsBefore(1, 2);
    sheet.setName('Renamed');
    return [sheet.getRange('B3').getFormula(), sheet.getRange('B3').getValue()];
  `;
  expect(evaluate(body)).toEqual(['=Renamed!A3*2', 10]);
});

it('the clock moves TODAY', () => {
  const {host, evaluate} = bench({timeZone: 'Etc/UTC', now: new Date('2025-10-05T12:00:00Z')});
  evaluate("sheet.getRange('A1').setFormula('=TODAY()')");
  host.advance(24 * 60 * 60 * 1000);
  expect(host.sheet('Sheet1').values()).toEqual([[new Date('2025-10-06T00:00:00Z')]]);
});
