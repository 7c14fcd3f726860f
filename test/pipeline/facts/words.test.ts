import {expect, it} from 'vitest';
import {print} from '../../../src/formula/print';
import {amountInWords} from '../../../src/pipeline/facts/words';

it.each([
  ['', '', '=FIXED(5;2)'],
  ['$', '', '="$"&FIXED(5;2)'],
  ['', ' €', '=FIXED(5;2)&" €"'],
  ['CHF ', '.–', '="CHF "&(FIXED(5;2)&".–")'],
])('an amount stands between "%s" and "%s"', (prefix, suffix, formula) => {
  expect(print(amountInWords(5, {prefix, suffix, decimals: 2, format: ''}))).toBe(formula);
});
