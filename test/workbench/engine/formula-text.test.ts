import {describe, expect, test} from 'vitest';
import {googleError} from '../../../workbench/engine/cell-error';
import {fromEngine, type SeparatorMode, toEngine} from '../../../workbench/engine/formula-text';
import {createModel} from '../../../workbench/engine/model';

const modes: SeparatorMode[] = ['comma', 'semicolon'];

/** Google's text, the engine's, and Google's own when read back. */
type Case = [google: string, engine: string, readBack?: string];

describe.each<[SeparatorMode, Case[]]>([
  [
    'comma',
    [
      ['=SUM(1, 2.5)', '=SUM(1, 2.5)'],
      ['=SUM(1;2.5)', '=SUM(1,2.5)', '=SUM(1,2.5)'],
      ['=SUM(1,5)', '=SUM(1,5)'],
      ['=A1&","&";"', '=A1&","&";"'],
      ['="a ""quoted; text"""&B1', '="a ""quoted; text"""&B1'],
      ["=SUM('a; b, it''s'!A1;2)", "=SUM('a; b, it''s'!A1,2)", "=SUM('a; b, it''s'!A1,2)"],
      ['={1,2;3,4}', '={1,2;3,4}'],
      ['=SUM({1,2;3,SUM(4;5)};6)', '=SUM({1,2;3,SUM(4,5)},6)', '=SUM({1,2;3,SUM(4,5)},6)'],
      ['=CONCATENATE(A1;B1)', '=CONCATENATE.ALL(A1,B1)', '=CONCATENATE(A1,B1)'],
      ['=concatenate (A1)', '=CONCATENATE.ALL (A1)', '=CONCATENATE (A1)'],
      ['="CONCATENATE("', '="CONCATENATE("'],
      ['=IF(A1,,2)', '=IF(A1,,2)'],
      ['=.5+1', '=.5+1'],
    ],
  ],
  [
    'semicolon',
    [
      ['=SUM(1; 2,5)', '=SUM(1, 2.5)'],
      ['=SUM(1,5)', '=SUM(1.5)'],
      ['=A1&","&";"', '=A1&","&";"'],
      ["=SUM('a; b, it''s'!A1;2,25)", "=SUM('a; b, it''s'!A1,2.25)"],
      ['={1\\2;3\\4}', '={1,2;3,4}'],
      ['=SUM({1,5\\2;3\\SUM(4;5)};6)', '=SUM({1.5,2;3,SUM(4,5)},6)'],
      ['=CONCATENATE(A1;B1)', '=CONCATENATE.ALL(A1,B1)'],
      ['=IF(A1;;2)', '=IF(A1,,2)'],
      ['=SUM(A1,B1)', '=SUM(A1，B1)'],
      ['=SUM(1, 2)', '=SUM(1， 2)'],
      ['=1.5', '=1．5'],
      ['={1,2}', '={1.2}'],
      ['={A1,B1}', '={A1，B1}'],
    ],
  ],
])('%s mode', (mode, cases) => {
  test.each(cases)('%s', (google, engine, readBack = google) => {
    expect(toEngine(google, mode)).toBe(engine);
    expect(fromEngine(engine, mode)).toBe(readBack);
  });
});

test.each(modes)('text that is no formula is left alone (%s)', mode => {
  for (const text of ['', 'a;b', '1;2', "'=SUM(1;2)"]) {
    expect(toEngine(text, mode)).toBe(text);
    expect(fromEngine(text, mode)).toBe(text);
  }
});

/** Written to a cell and evaluated: what Google shows, in either mode. */
test.each<[SeparatorMode, string, unknown]>([
  ['comma', '=SUM(1;2,3)', 6],
  ['comma', '=SUM({1,2;3,4})', 10],
  ['comma', '=IF(1=1;"a;b";2)', 'a;b'],
  ['semicolon', '=SUM(1;2,3)', 3.3],
  ['semicolon', '=SUM({1\\2;3\\4})', 10],
  ['semicolon', '=SUM(A2,A3)', '#ERROR!'],
  ['semicolon', '=SUM(1.5;1)', '#ERROR!'],
  ['semicolon', '=CONCATENATE("a,";1,5)', 'a,1.5'],
])('%s: %s is %j', (mode, formula, value) => {
  const cells = {A1: toEngine(formula, mode)};
  const model = createModel({sheets: [{id: 's', name: 'S', rowNumber: 5, colNumber: 5, cells}]});
  const position = {sheetId: 's', col: 0, row: 0};
  expect(googleError(model.getters.getEvaluatedCell(position).value)).toBe(value);
  const readBack = fromEngine(model.getters.getCellText(position, {showFormula: true}), mode);
  // In en-US Google keeps the comma; in either mode the engine drops the spaces outside texts.
  expect(readBack).toBe(mode === 'comma' && !formula.includes('{') ? formula.replace(/;(?!b)/g, ',') : formula);
});
