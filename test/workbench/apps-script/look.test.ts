import {describe, expect, it} from 'vitest';
import {bench} from './script-host';

describe('how cells look', () => {
  it.each([
    ["setNumberFormat('yyyy-MM-dd')", 'getNumberFormat()', 'yyyy-mm-dd'],
    ["setNumberFormat('0.0%')", 'getNumberFormat()', '0.0%'],
    ["setNumberFormat('General')", 'getNumberFormat()', '0.###############'],
    ["setNumberFormat('@')", 'getNumberFormat()', '@'],
    ["setBackground('#ABC')", 'getBackground()', '#aabbcc'],
    ['setBackground(null)', 'getBackground()', '#ffffff'],
    ["setFontColor('#123456')", 'getFontColors()', [['#123456']]],
    ['setFontColor(null)', 'getFontColors()', [['#000000']]],
    ["setFontWeight('bold')", 'getFontWeights()', [['bold']]],
    ["setFontWeight('normal')", 'getFontWeights()', [['normal']]],
    ['setFontSize(18)', 'getFontSizes()', [[18]]],
    ['setWrap(true)', 'getWraps()', [[true]]],
    ['setWrapStrategy(app.WrapStrategy.WRAP)', 'getWraps()', [[true]]],
    ['setWrapStrategy(app.WrapStrategy.CLIP)', 'getWraps()', [[false]]],
    ['setWrap(true)', 'getWrap()', true],
    ['setWrapStrategy(app.WrapStrategy.CLIP)', 'getWrapStrategy().name()', 'CLIP'],
    ['setWrap(true)', 'getWrapStrategy() === app.WrapStrategy.WRAP', true],
    ['setWrap(false)', 'getWrapStrategies()[0][0].name()', 'OVERFLOW'],
    ['setFontSize(18)', 'getFontSize()', 18],
    ["setFontColor('#123456')", 'getFontColorObject().asRgbColor().asHexString()', '#123456'],
    ["setFontColor('#123456')", 'getFontColorObjects()[0][0].asRgbColor().getGreen()', 0x34],
    ["setBackground('#123456')", 'getBackgroundObject().asRgbColor().getRed()', 0x12],
    ["setBackground('#123456')", 'getBackgroundObjects()[0][0].asRgbColor().getBlue()', 0x56],
    ['setBackground(null)', 'getBackgroundObject().getColorType() === app.ColorType.RGB', true],
    ["setFontWeight('bold')", 'getFontWeight()', 'bold'],
    ["setFontStyle('italic')", 'getFontStyle()', 'italic'],
    ["setFontStyle('normal')", 'getFontStyles()', [['normal']]],
    ["setFontFamily('Roboto')", 'getFontFamily()', 'Roboto'],
    ['setFontFamily(null)', 'getFontFamilies()', [['Arial']]],
    ["setHorizontalAlignment('center')", 'getHorizontalAlignment()', 'center'],
    ["setHorizontalAlignment('normal')", 'getHorizontalAlignments()', [['general']]],
    ["setVerticalAlignment('top')", 'getVerticalAlignment()', 'top'],
    ['setVerticalAlignment(null)', 'getVerticalAlignments()', [['bottom']]],
  ])('%s', (set, get, value) => {
    expect(bench().evaluate(`return sheet.getRange('A1').${set}.${get}`)).toEqual(value);
  });

  it.each([
    ['h:mm AM/PM', 0.75, '06:00 PM'],
    ['hh:mm:ss am/pm', 0.25, '06:00:00 AM'],
    ['[h]:mm', 1.25, '30:00'],
    ['[hh]:mm:ss', 0.25, '6:00:00'],
    ['HH:MM', 0.25, '06:00'],
    ['"at" h:mm', 0.25, 'at 06:00'],
    ['[$USD]#,##0', 5, 'USD5'],
  ])('the format %s shows %d as %s', (format, value, shown) => {
    const body = `return sheet.getRange('A1').setValue(${value}).setNumberFormat(${JSON.stringify(format)}).getDisplayValue()`;
    expect(bench().evaluate(body)).toBe(shown);
  });

  it('reaches the engine, which draws it', () => {
    const {host, evaluate} = bench();
    evaluate(`
      sheet.getRange('A1').setFontWeight('bold').setFontStyle('italic').setHorizontalAlignment('center').setVerticalAlignment('middle')
        .setFontFamily('Roboto').setWrap(true).setFontSize(14).setBackground('#ff0000').setFontColor('#00ff00');
      sheet.getRange('A1:B2').setBorder(true, true, true, true, null, null, '#0000ff', app.BorderStyle.SOLID_MEDIUM);
    `);
    expect(host.model.getters.getCell({sheetId: '0', col: 0, row: 0})?.style).toEqual({
      bold: true,
      italic: true,
      align: 'center',
      verticalAlign: 'middle',
      fontFamily: 'Roboto',
      wrapping: 'wrap',
      fontSize: 14,
      fillColor: '#ff0000',
      textColor: '#00ff00',
    });
    expect(host.model.getters.getCellBorder({sheetId: '0', col: 1, row: 1})).toMatchObject({
      bottom: {style: 'medium', color: '#0000ff'},
      right: {style: 'medium', color: '#0000ff'},
    });
  });

  it('grids and lists of ranges', () => {
    const body = `
      sheet.getRange('A1:B1').setBackgrounds([['#ff0000', null]]).setFontColors([['#00ff00', null]]).setFontWeights([['bold', null]])
        .setFontSizes([[8, 9]]).setNumberFormats([['0', '@']]).setHorizontalAlignments([['left', 'right']]).setWraps([[true, false]]);
      sheet.getRangeList(['A3', 'C3:C4']).setBackground('#0000ff').setFontWeight('bold').setNumberFormat('0%').setWrap(true);
      return [sheet.getRange('A1:B1').getBackgrounds(), sheet.getRange('A1:B1').getNumberFormats(), sheet.getRange('A3:C4').getBackgrounds(),
        sheet.getRangeList(['A3', 'C3:C4']).getRanges().length];
    `;
    expect(bench().evaluate(body)).toEqual([
      [['#ff0000', '#ffffff']],
      [['0', '@']],
      [
        ['#0000ff', '#ffffff', '#0000ff'],
        ['#ffffff', '#ffffff', '#0000ff'],
      ],
      2,
    ]);
  });

  it('clearing takes what it says', () => {
    const body = `
      var cell = sheet.getRange('A1');
      var fill = function () { cell.setValue(1).setBackground('#ff0000').setNote('n').setDataValidation(app.newDataValidation().requireDate().setAllowInvalid(true).build()); };
      var state = function () { return [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null].join(); };
      return [['clearContent'], ['clearFormat'], ['clearNote'], ['clearDataValidations'], ['clear'], ['clear', {contentsOnly: true}], ['clear', {formatOnly: true}]]
        .map(function (call) { fill(); cell[call[0]].apply(cell, call.slice(1)); return state(); });
    `;
    expect(bench().evaluate(body)).toEqual([
      ',#ff0000,n,true',
      '1,#ffffff,n,true',
      '1,#ff0000,,true',
      '1,#ff0000,n,false',
      ',#ffffff,,false',
      ',#ff0000,n,true',
      '1,#ffffff,n,true',
    ]);
  });

  it('a wrong word is refused', () => {
    expect(() => bench().evaluate("sheet.getRange('A1').setFontWeight('fat')")).toThrow('Invalid argument: fat');
  });

  it('display values follow the format', () => {
    const body = `
      var range = sheet.getRange('A1:D1').setValues([[0.256, 1234.5, new Date(Date.UTC(2025, 0, 2)), true]])
        .setNumberFormats([['0.0%', '#,##0.00', 'd mmm yyyy', 'General']]);
      return [range.getDisplayValues(), sheet.getRange('A2').isBlank(), sheet.getRange('A1').isBlank()];
    `;
    expect(bench({timeZone: 'Etc/UTC'}).evaluate(body)).toEqual([
      [['25.6%', '1,234.50', '2 Jan 2025', 'TRUE']],
      true,
      false,
    ]);
  });
});

it('a locale with a decimal comma shows numbers and dates its way', () => {
  const body = `
    sheet.getRange('A1:C1').setValues([[1234.5, new Date(Date.UTC(2025, 0, 2)), 0.5]]);
    sheet.getRange('A1').setNumberFormat('#,##0.00'); sheet.getRange('C1').setNumberFormat('0.0%');
    return [sheet.getRange('A1:C1').getDisplayValues(), sheet.getRange('D1').setFormula('=A1+0,5').getValue()];
  `;
  expect(bench({timeZone: 'Etc/UTC', separators: 'semicolon'}).evaluate(body)).toEqual([
    [['1\u00A0234,50', '02.01.2025', '50,0%']],
    1235,
  ]);
});

describe('Utilities and Session', () => {
  it.each([
    ['yyyy-MM-dd HH:mm:ss', '2025-10-05 08:30:05'],
    ["EEE, d MMM yyyy 'at' h:mm a", 'Sun, 5 Oct 2025 at 8:30 AM'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2025-10-05T08:30:05-04:00'],
    ['EEEE MMMM yy Z', 'Sunday October 25 -0400'],
  ])('formatDate %s', (format, text) => {
    const date = 'new Date(Date.UTC(2025, 9, 5, 12, 30, 5))';
    expect(
      bench().evaluate(`return Utilities.formatDate(${date}, 'America/New_York', ${JSON.stringify(format)})`),
    ).toBe(text);
  });

  it('a user has a key that says nothing, and always the same', () => {
    const {evaluate} = bench();
    const key = (user: string): unknown => evaluate('return Session.getTemporaryActiveUserKey()', {user});
    expect(key('a')).toBe(key('a'));
    expect(key('a')).not.toBe(key('b'));
    expect(evaluate('return [Session.getActiveUserLocale(), Utilities.getUuid().length]')).toEqual(['en', 36]);
  });

  it('what is logged is kept', () => {
    const {host, evaluate} = bench();
    evaluate("console.log('a', {b: 1}); console.error('c'); Logger.log('d')");
    expect(host.log).toEqual([
      {level: 'log', text: 'a { b: 1 }'},
      {level: 'error', text: 'c'},
      {level: 'log', text: 'd'},
    ]);
  });
});
