import {constants} from '@odoo/o-spreadsheet';
import {describe, expect, test} from 'vitest';
import {createModel} from '../../../workbench/engine/model';
import {answer, column, type Value} from './answer';

const cells = {
  rows: 10,
  data: [
    [1 / 3, 'a', 1],
    ['=1/0', 'B', 2],
    [null, '~', 3],
    [2, '', '=DATE(2024,1,15)'],
  ],
};

describe.each<[string, [formula: string, google: Value | Value[][], why: string][]]>([
  [
    'numbers in texts',
    [
      ['=1/3&""', '0.333333333333333', '15 digits'],
      ['=0.1+0.2&""', '0.3', 'which hides what arithmetic left over'],
      ['=1E15&"x"', '1E+15x', 'with an exponent from 16 digits on'],
      ['=LEN(1/3)', 17, 'in functions of texts too'],
      ['=UPPER(1E20)', '1E+20', 'whoever has them'],
      ['=TEXTJOIN("; ", TRUE, {0.5, 1E15})', '0.5; 1E+15', 'in arrays too'],
      ['=ARRAYFORMULA({0.5; 3}&"x")', column('0.5x', '3x'), 'element by element'],
      ['=Data!C4&""', '45306', 'a date is its number'],
    ],
  ],
  [
    'texts where numbers belong',
    [
      ['=DAY("Jan 15, 2024")', 15, 'what a cell would read'],
      ['=MONTH("June 2024")', 6, 'a month'],
      ['="3 PM"*24', 15, 'a time'],
      ['="(5)"+1', -4, 'parentheses are a minus'],
      ['=VALUE("25:00")*24', 25, 'a duration'],
      ['=YEAR("June")', '#VALUE!', 'no date'],
      ['=NETWORKDAYS(45292, 45298, "1/1/2024")', '#VALUE!', 'no holidays'],
      ['=TEXT("abc", "0")', 'abc', 'a text that is no number stays'],
    ],
  ],
  [
    'criteria',
    [
      ['=COUNTIF(Data!B1:B3, "<b")', 2, 'below, whatever the capitals'],
      ['=COUNTIF(Data!B1:B4, "~~")', 1, 'an escaped escape'],
      ['=COUNTIF(Data!B1:B4, "<>a")', 3, 'all but it'],
      ['=COUNTIF({2, "2", 3}, "<>2")', 1, 'a text that reads as the number is it'],
      ['=COUNTIF(Data!A1:A1, 1/3)', 1, 'a number is compared in all of its digits'],
      ['=COUNTIF(Data!C4:C4, "Jan 15, 2024")', 1, 'a date in words'],
      ['=SUMIF(Data!C1:C4, "<3", Data!A1:A4)', '#DIV/0!', 'an error that is met'],
      ['=SUMIF(Data!C1:C4, 3, Data!A1:A4)', 0, 'an error that is not'],
      ['=MAXIFS(Data!C1:D2, Data!A1:B2, "a")', 0, 'over several columns'],
      ['=SUMIF(Data!A1:C2, "B", Data!B1:D2)', 2, 'over several columns'],
    ],
  ],
  [
    'bounds',
    [
      ['=YEAR(2958466)', '#NUM!', 'after the year 9999'],
      ['=EOMONTH(45306, 100000)', '#NUM!', 'after the year 9999'],
      ['=DATE(9999, 12, 32)', '#NUM!', 'after the year 9999'],
      ['=WEEKDAY(45292, 2.9)', 1, 'a kind has no fraction'],
      ['=FIXED(1E21, 1)', '1,000,000,000,000,000,000,000.0', 'no exponent'],
      ['=MOD(1125900000000, 1)', '#NUM!', 'too many divisors'],
      ['=MEDIAN(1, , 2)', 1, 'a place between two commas is 0'],
      ['=MMULT({1, 2}, {3; 1/0})', '#DIV/0!', 'an error stays what it is'],
      ['=UNIQUE({1; 1}, FALSE, TRUE)', '#N/A', 'nothing that is there once only'],
      ['=MATCH(1, {}, 0)', '#REF!', 'an array that was left empty'],
      ['=LOOKUP(1, {}, {})', '#REF!', 'an array that was left empty'],
      ['=VLOOKUP(1, 1/0, 1, FALSE)', '#DIV/0!', 'an error in place of a range'],
      ['=MATCH(1, Data!A2:A2, 0)', '#N/A', 'an error in a range'],
      ['=ROW(Nowhere!A1)', '#REF!', 'no such sheet'],
      ['=IFERROR(NO_SUCH_NAME + 1, "caught")', 'caught', 'a name of nothing'],
      ['=NO_SUCH_NAME', '#NAME?', 'a name of nothing'],
      ['=TEXT(-1.25, "0/4")', '-5/4', 'parts of one'],
      ['=TEXT(7, "*-0")', '-7', 'what fills a cell is there once'],
    ],
  ],
  [
    'conversions',
    [
      ['=QUOTIENT(-7, 2)', -3, 'towards zero'],
      ['=QUOTIENT(1, 0)', '#DIV/0!', 'no division'],
      ['=SUMSQ(1, {2, "x"}, TRUE)', 6, 'texts in arrays are left out'],
      ['=SUMSQ("abc")', '#VALUE!', 'and those written out are not'],
      ['=CODE("abc")', 97, 'the first character'],
      ['=CODE("")', '#VALUE!', 'nothing'],
      ['=UNICHAR(9786)', '☺', 'a character'],
      ['=UNICHAR(55296)', '#VALUE!', 'half a character'],
      ['=N("5")', 0, 'a text is no number'],
      ['=N(Data!A2)', '#DIV/0!', 'an error stays one'],
      ['=T(5)', '', 'a number is no text'],
      ['=T("5")', '5', 'a text is'],
      ['=TO_TEXT(Data!C4)', '1/15/2024', 'as the cell shows it'],
      ['=TO_TEXT(1E15)', '1E+15', 'without a format'],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases)('%s is %j: %s', (formula, google) => {
    expect(answer(formula, cells)).toEqual(google);
  });
});

describe('where the decimal separator is a comma', () => {
  const locale = {
    ...constants.DEFAULT_LOCALE,
    decimalSeparator: ',',
    thousandsSeparator: ' ',
    formulaArgSeparator: ';',
  };

  test.each([
    ['=0.5&""', '0,5'],
    ['=COUNTIF({0.5,1},0.5)', 1],
    ['=COUNTIF({0.5,1},">"&0.5)', 1],
    ['="1,5"*2', 3],
    ['=MONTH("2.10.2024")', 10],
  ])('%s is %j', (formula, google) => {
    const sheets = [{id: 'one', name: 'One', colNumber: 3, rowNumber: 3, cells: {A1: formula}}];
    const model = createModel({sheets, settings: {locale}});
    expect(model.getters.getEvaluatedCell({sheetId: 'one', col: 0, row: 0}).value).toBe(google);
  });
});

test('a cell without a format shows ten digits, whether it holds a number or a formula', () => {
  const cells = {A1: '=1/3', A2: '12345.678901', A3: '=10^21', B1: '=SEQUENCE(2,1,0.12345678912)'};
  const sheets = [{id: 'one', name: 'One', colNumber: 3, rowNumber: 3, cells}];
  const model = createModel({sheets});
  const shown = (col: number, row: number) => model.getters.getEvaluatedCell({sheetId: 'one', col, row}).formattedValue;
  expect([shown(0, 0), shown(0, 1), shown(0, 2), shown(1, 1)]).toEqual([
    '0.3333333333',
    '12345.6789',
    '1E+21',
    '1.123456789',
  ]);
});
