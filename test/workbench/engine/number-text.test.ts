import {describe, expect, test} from 'vitest';
import {numberText, shownNumber} from '../../../workbench/engine/number-text';

describe('a number in a text', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [-5, '-5'],
    [0.5, '0.5'],
    [1 / 3, '0.333333333333333'],
    [2 / 3, '0.666666666666667'],
    [0.1 + 0.2, '0.3'],
    [1234.5678, '1234.5678'],
    [0.00001234, '0.00001234'],
    [123456789012345, '123456789012345'],
    [999999999999999.9, '1E+15'],
    [1e15, '1E+15'],
    [-1.5e20, '-1.5E+20'],
    [2 ** 53, '9.00719925474099E+15'],
    [1e-10, '1E-10'],
    [1e300, '1E+300'],
  ])('%d is %s', (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  test('has the decimal separator of its locale', () => {
    expect([numberText(1.5, ','), numberText(1.5e20, ',')]).toEqual(['1,5', '1,5E+20']);
  });
});

describe('a number in a cell without a format', () => {
  test.each([
    [0, '0'],
    [12, '12'],
    [123456789012, '123456789012'],
    [1 / 3, '0.3333333333'],
    [-1 / 3, '-0.3333333333'],
    [690.7755278982137, '690.7755279'],
    [43543.5448726851, '43543.54487'],
    [12345678901.5, '12345678902'],
    [0.1 + 0.2, '0.3'],
    [0.1 + 0.2 - 0.3, '5.55112E-17'],
    [0.0000012, '0.0000012'],
    [0.00000123456789, '1.23457E-06'],
    [2 ** 53, '9.0072E+15'],
    [1705971932369780, '1.70597E+15'],
    [1e21, '1E+21'],
    [999999999999999, '999999999999999'],
  ])('%d is %s', (value, text) => {
    expect(shownNumber(value)).toBe(text);
  });

  test('has the decimal separator of its locale', () => {
    expect([shownNumber(0.25, ','), shownNumber(1.5e20, ',')]).toEqual(['0,25', '1,5E+20']);
  });
});
