/** What people do to the sheets that formulas made: type over a list, filter it, change how many columns it takes. */
import {describe, expect, it} from 'vitest';
import {act, click, setUpSpreadsheet, smallSpreadsheet, told} from './spreadsheet';

const firstCell = (sheet: string): string => `book.getSheetByName('${sheet}').getRange('A1').getDisplayValue()`;

describe('something typed over a list', () => {
  it.each([
    ['Board', 'A5', /^Something was typed over a list: A5 \(New opportunity\)\. Extensions > Sales Pipeline > Refresh/],
    ['Board', 'B40', /^Something was typed over a list: B40 \(.+\)\. /],
    ['To do', 'B4', /^Something was typed over a list: B4 \(Customer\)\. /],
    ['Deals', 'D4', /^Something was typed over a list: D4 \(Stage\)\. /],
  ])('%s says in its first row that it stands in %s, and Refresh mends it', (sheet, address, said) => {
    const host = smallSpreadsheet();
    const before = host.sheet(sheet).values();
    expect(host.sheet(sheet).type(address, 'oops')).toEqual({
      warning: expect.stringMatching(/open the deal in the panel/),
    });
    // Below a list's end nothing is in its way.
    const isInTheWay = address !== 'B40';
    if (isInTheWay) expect(told(host, firstCell(sheet))).toMatch(said);
    click(host, 'Refresh overview');
    expect(host.sheet(sheet).values()).toEqual(before);
  });

  it('is named once for each list', () => {
    const host = smallSpreadsheet();
    host.sheet('Deals').type('C4', 1);
    host.sheet('Deals').type('F5', 2);
    expect(told(host, firstCell('Deals'))).toMatch(/: C4 \(Deal\) F5 \(Value\)\. Extensions/);
  });
});

it('Board shows a column for each stage after their number has changed', () => {
  const host = smallSpreadsheet();
  const seen = () =>
    told(
      host,
      `(sheet => Array.from({length: sheet.getMaxColumns()}, (_, index) => index + 1)
        .filter(column => !sheet.isColumnHiddenByUser(column))
        .map(column => sheet.getRange(2, column).getDisplayValue()))(book.getSheetByName('Board'))`,
    ) as string[];
  const before = seen();
  host.sheet('Stages').insertRows(4);
  host.sheet('Stages').paste([['Pilot', 'Open', 0.4, 10, 'Try it out', '#7b1fa2']], 'A4');
  click(host, 'Refresh overview');
  expect(seen()).toEqual([...before.slice(0, 2), 'Pilot', ...before.slice(2)]);
  host.sheet('Stages').deleteRows(4);
  click(host, 'Refresh overview');
  // What is no longer shown is hidden.
  expect(seen()).toEqual(before);
});

describe('the titles of Deals', () => {
  it('stay in sight with the names of customer and deal', () => {
    const host = smallSpreadsheet();
    const sheet = "book.getSheetByName('Deals')";
    expect(told(host, `[${sheet}.getFrozenRows(), ${sheet}.getFrozenColumns()]`)).toEqual([2, 3]);
  });

  it('filter all columns that are seen, and what a user filters by stays', () => {
    const host = setUpSpreadsheet('YES');
    const filter = "book.getSheetByName('Deals').getFilter()";
    const range = () => told(host, `${filter}.getRange().getA1Notation()`);
    const hidden = () => told(host, `${filter}.getColumnFilterCriteria(5).getHiddenValues()`);
    const rows = () => Number(told(host, "book.getSheetByName('Deals').getMaxRows()"));
    expect(range()).toBe(`A2:Z${rows()}`);
    act(
      host,
      `${filter}.setColumnFilterCriteria(5, SpreadsheetApp.newFilterCriteria().setHiddenValues(['Lost']).build())`,
    );
    click(host, 'Refresh overview');
    expect([range(), hidden()]).toEqual([`A2:Z${rows()}`, ['Lost']]);
    // Shorter than the list may become: as after rows came below it.
    act(
      host,
      `const sheet = book.getSheetByName('Deals');
       const criteria = sheet.getFilter().getColumnFilterCriteria(5);
       sheet.getFilter().remove();
       sheet.getRange('A2:Z90').createFilter().setColumnFilterCriteria(5, criteria);`,
    );
    click(host, 'Set up');
    expect([range(), hidden()]).toEqual([`A2:Z${rows()}`, ['Lost']]);
    // One of other columns is the user's own.
    act(
      host,
      `const sheet = book.getSheetByName('Deals');
       sheet.getFilter().remove();
       sheet.getRange('B2:D90').createFilter();`,
    );
    click(host, 'Set up');
    expect(range()).toBe('B2:D90');
  });
});
