import {describe, expect, it} from 'vitest';
import {bench} from './script-host';

/** What `getValue` gives after `setValue(text)`, and the text the cell shows. */
function written(text: unknown, {format = '', separators = 'comma' as 'comma' | 'semicolon'} = {}): unknown[] {
  const {evaluate} = bench({timeZone: 'Etc/UTC', separators});
  const set = format === '' ? '' : `cell.setNumberFormat(${JSON.stringify(format)});`;
  return evaluate(`
    var cell = sheet.getRange('A1');
    ${set}
    cell.setValue(${JSON.stringify(text)});
    return [cell.getValue(), cell.getFormula(), cell.getDisplayValue()];
  `) as unknown[];
}

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

describe('texts that Sheets reads as something else', () => {
  it.each([
    ['0509998877', 509998877],
    ['12', 12],
    [' 12 ', 12],
    ['-5', -5],
    ['+380501234567', 380501234567],
    ['1,234.5', 1234.5],
    ['.5', 0.5],
    ['1e3', 1000],
    ['12%', 0.12],
    ['$5.50', 5.5],
    ['TRUE', true],
    ['false', false],
  ])('%s', (text, value) => {
    expect(written(text)[0]).toBe(value);
  });

  it.each([
    ['2025-10-05', '2025-10-05'],
    ['2025/10/5', '2025-10-05'],
    ['10/5/2025', '2025-10-05'],
    ['10/5', '2025-10-05'],
    ['10-5-25', '2025-10-05'],
    ['Oct-25', '2025-10-25'],
    ['Oct 5', '2025-10-05'],
    ['5-Oct-2025', '2025-10-05'],
    ['Oct 5, 2025', '2025-10-05'],
    ['May 2026', '2026-05-01'],
    ['October 2026', '2026-10-01'],
    ['2025-10', '2025-10-01'],
  ])('%s is a date', (text, iso) => {
    expect(written(text)[0]).toEqual(day(iso));
  });

  it('a date with a time', () => {
    expect(written('2025-10-05 14:30')[0]).toEqual(new Date('2025-10-05T14:30:00Z'));
    expect(written('10/5/2025 2:30 PM')[0]).toEqual(new Date('2025-10-05T14:30:00Z'));
  });

  it.each([
    '2025-10-05T14:30:00',
    'Feb 30, 2025',
    '13/13/2025',
    'Demo given',
    'Deal 7',
    '1.2.3',
    '12 apples',
    'Mayor 2026',
    'A-1',
    '-',
    'two\nlines',
  ])('%j stays text', text => {
    expect(written(text)).toEqual([text, '', text]);
  });

  it('a locale with a decimal comma reads days first, and its own decimals', () => {
    expect(written('1.5', {separators: 'semicolon'})[0]).not.toBe(1.5);
    expect(written('1.234,5', {separators: 'comma'})[0]).toBe('1.234,5');
  });
});

/** The cell that a text makes: its serial number or number, and what it shows. Dates without a year fall in 2025. */
function cellOf(text: string, separators: 'comma' | 'semicolon'): unknown[] {
  const now = new Date('2025-06-01T12:00:00Z');
  const {host, evaluate} = bench({timeZone: 'Etc/UTC', separators, now});
  evaluate(`sheet.getRange('A1').setValue(${JSON.stringify(text)})`);
  const {value, text: shown} = host.sheet('Sheet1').cell('A1');
  return [value, shown];
}

describe.each<['comma' | 'semicolon', [text: string, value: unknown, shown: string][]]>([
  [
    'comma',
    [
      ['5', 5, '5'],
      [' 5 ', 5, '5'],
      ['5.', 5, '5'],
      ['1,234.5', 1234.5, '1,234.50'],
      ['1,234', 1234, '1,234'],
      ['1e3', 1000, '1000'],
      ['50%', 0.5, '50%'],
      ['12.5%', 0.125, '12.50%'],
      ['$5', 5, '$5'],
      ['-$5.5', -5.5, '-$5.50'],
      ['$-5', -5, '-$5'],
      ['(5)', -5, '-5'],
      ['($1,200)', -1200, '-$1,200'],
      ['(-5)', '(-5)', '(-5)'],
      ['TRUE', true, 'TRUE'],
      ['3/4/5', 38415, '3/4/2005'],
      ['2026-3-1', 46082, '2026-03-01'],
      ['1/2', 45659, '1/2/2025'],
      ['1/30/30', 10988, '1/30/1930'],
      ['13/1', '13/1', '13/1'],
      ['Oct-25', 45955, '25 Oct'],
      ['May 2026', 46143, 'May 2026'],
      ['12:30', 12.5 / 24, '12:30'],
      ['12:30:15', 45_015 / 86_400, '12:30:15'],
      ['12:30:15 PM', 45_015 / 86_400, '12:30:15 PM'],
      ['12:05 am', 5 / 1440, '12:05 AM'],
      ['3 PM', 15 / 24, '03:00 PM'],
      ['3pm', 15 / 24, '03:00 PM'],
      ['25:00', 25 / 24, '25:00'],
      ['100:30:15', 361_815 / 86_400, '100:30:15'],
      ['13 PM', '13 PM', '13 PM'],
      ['12:60', '12:60', '12:60'],
      ['3/4/2025 3 PM', 45720.625, '3/4/2025 15:00:00'],
      ['3/4/2025 25:00', '3/4/2025 25:00', '3/4/2025 25:00'],
    ],
  ],
  [
    'semicolon',
    [
      ['1,5', 1.5, '1,5'],
      ['1.234,5', 1234.5, '1\u00a0234,50'],
      ['1.234', 1234, '1\u00a0234'],
      ['1.5', 45778, '01.05.2025'],
      ['5.10.2025', 45935, '05.10.2025'],
      ['3/4/5', 38445, '03.04.2005'],
      ['12,5%', 0.125, '12,50%'],
      ['5 €', 5, '€5'],
      ['12.30', '12.30', '12.30'],
      ['25:00', 25 / 24, '25:00'],
      ['31.12', 46022, '31.12.2025'],
    ],
  ],
])('a cell that a text makes (%s)', (separators, cases) => {
  it.each(cases)('%s', (text, value, shown) => {
    expect(cellOf(text, separators)).toEqual([value, shown]);
  });
});

describe('texts that become formulas', () => {
  it('a leading = makes one', () => {
    expect(written('=1+2')).toEqual([3, '=1+2', '3']);
  });

  it.each(['+1 (555) 123', '- call back', '-abc'])('%s is a broken formula', text => {
    const [value, formula] = written(text);
    expect(formula).toBe(`=${text}`);
    expect(String(value)).toMatch(/^#/);
  });
});

describe('a leading apostrophe', () => {
  it.each(["'0509998877", "'=1+2", "'Oct-25", "'TRUE", "'-x", "''quoted'"])('%s keeps the rest as text', text => {
    const rest = text.slice(1);
    expect(written(text)).toEqual([rest, '', rest]);
  });

  it('keeps text through saving and loading', () => {
    const {host, evaluate} = bench();
    evaluate(`sheet.getRange('A1:E1').setValues([["'0509", "'=1+2", "'2025-10-05", "'TRUE", "'#N/A"]])`);
    const again = bench({data: host.save()});
    expect(again.host.sheet('Sheet1').values()).toEqual([['0509', '=1+2', '2025-10-05', 'TRUE', '#N/A']]);
  });
});

describe('cells formatted as plain text', () => {
  it.each(['0509998877', '=1+2', '2025-10-05', 'TRUE', '12%', '-x'])('%s stays as it is', text => {
    expect(written(text, {format: '@'})).toEqual([text, '', text]);
  });

  it('an apostrophe stays too, which a script must be ready for', () => {
    expect(written("'0509", {format: '@'})[0]).toBe("'0509");
  });

  it('or goes, which it must be ready for as well', () => {
    const {evaluate} = bench({quirks: {apostropheInPlainText: 'kind'}});
    const body = `var c = sheet.getRange('A1').setNumberFormat('@'); c.setValue("'0509"); return c.getValue()`;
    expect(evaluate(body)).toBe('0509');
  });

  it('text that was written there stays text when the format goes', () => {
    const {evaluate} = bench();
    const body = `var c = sheet.getRange('A1').setNumberFormat('@').setValue('0509'); c.setNumberFormat('0'); return c.getValue()`;
    expect(evaluate(body)).toBe('0509');
  });
});

describe('values that are not texts', () => {
  it.each([
    [5, 5],
    [true, true],
    [null, ''],
    ['', ''],
  ])('%j is read back as %j', (value, back) => {
    expect(written(value)[0]).toBe(back);
  });

  it('dates are wall-clock times of the spreadsheet, not of the script', () => {
    const {evaluate} = bench({timeZone: 'America/New_York'});
    const body = `
      var cell = sheet.getRange('A1').setValue(new Date('2025-10-05T02:00:00Z'));
      var date = cell.getValue();
      return [date instanceof Date, date.toISOString(), date.getDate(), cell.getDisplayValue()];
    `;
    expect(evaluate(body)).toEqual([true, '2025-10-05T02:00:00.000Z', 5, '10/4/2025 22:00:00']);
  });

  it('a date in a cell with a number format of its own still reads as a date', () => {
    const {evaluate} = bench({timeZone: 'Etc/UTC'});
    const body = `var c = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(new Date(0)); return c.getDisplayValue()`;
    expect(evaluate(body)).toBe('1970-01-01');
  });

  it.each(['undefined', '{}', '[]', '(function () {})'])('%s is not modelled', value => {
    expect(() => bench().evaluate(`sheet.getRange('A1').setValue(${value})`)).toThrow('not modelled by the workbench');
  });
});
