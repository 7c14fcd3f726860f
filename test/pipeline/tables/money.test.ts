import {describe, expect, it} from 'vitest';
import {PLAIN_MONEY, readMoney} from '../../../src/pipeline/tables/money';

describe('the money of a number format', () => {
  it.each([
    ['"$"#,##0.00', '"$"#,##0.00', '$', '', 2],
    ['$#,##0', '"$"#,##0', '$', '', 0],
    ['[$€-407] #,##0.00', '"€ "#,##0.00', '€ ', '', 2],
    ['#,##0.00 [$€]', '#,##0.00" €"', '', ' €', 2],
    ['#,##0\\ "kr"', '#,##0" kr"', '', ' kr', 0],
    ['[$CHF]\u00a0#,##0.00', '"CHF\u00a0"#,##0.00', 'CHF\u00a0', '', 2],
    ['_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)', '"$"#,##0.00', '$', '', 2],
    ['#,##0.00;[Red]-#,##0.00', '#,##0.00', '', '', 2],
    ['0.0', '#,##0.0', '', '', 1],
    ['#,##0', '#,##0', '', '', 0],
  ] as const)('of %s is written with its currency and decimals', (format, cell, prefix, suffix, decimals) => {
    expect(readMoney(format)).toEqual({format: cell, prefix, suffix, decimals});
  });

  it.each([
    '',
    'General',
    'yyyy-mm-dd',
    '0%',
    '0.00E+00',
    '@',
    '#,##0.000000',
    '"=HYPERLINK(1)"0',
    '"\u202eabc"0',
    '"a very long name of a currency"0',
    '0"5"0',
    'h0',
    '"',
    '[>100]0',
    '#,##0,',
  ])('of %s is plain: it is none, or not safe to write', format => {
    expect(readMoney(format)).toEqual(PLAIN_MONEY);
  });
});
