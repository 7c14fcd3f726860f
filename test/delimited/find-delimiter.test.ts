import {expect, it} from 'vitest';
import {findDelimiter} from '../../src/delimited/find-delimiter.ts';

const lines = (...rows: string[]) => `${rows.join('\n')}\n`;
const many = (row: (index: number) => string, count = 300) => Array.from({length: count}, (_, index) => row(index));

it.each<[string, string, string]>([
  ['commas', ',', lines('Date,Customer,Stage', '2025-09-01,Ann,Demo')],
  ['semicolons', ';', lines('Date;Customer;Stage', '2025-09-01;Ann;Demo')],
  ['tabs', '\t', lines('Date\tCustomer\tStage', '2025-09-01\tAnn\tDemo')],
  ['pipes', '|', lines('Date|Customer|Stage', '2025-09-01|Ann|Demo')],
  ['a header alone', ';', 'Date;Customer, as in the contract;Stage'],
  ['two columns', ';', lines('Customer;Source', 'Ann;Fair')],
  ['decimal commas in one column', ';', lines('Kunde;Betrag', 'Ann;1,5', 'Bob;2,5')],
  ['decimal commas in every column', ';', lines('A;B', ...many(index => `${index},5;${index},25`))],
  ['decimal commas in every one of many columns', ';', lines('A;B;C;D;E', ...many(() => '1,5;2,5;3,5;4,5;5,5'))],
  ['decimal commas, and years as names', ';', lines('Umsatz, alle', 'Kunde;2023;2024', ...many(() => 'Ann;1,5;22'))],
  ['decimal commas below titles', ';', lines('Report', 'Q1, 2025', '', 'A;B;C', '1;2;3,5', '1;2;3,5', '1;2;3,5')],
  ['titles with commas above semicolons', ';', lines('Sales, all', 'In EUR, net', 'A;B;C;D', 'a;b;c;1,5')],
  ['titles above commas', ',', lines('Sales', 'Printed: today; by Ann', 'A,B,C', 'a,b,c', 'd,e,f')],
  ['titles filled up with semicolons', ';', lines('Sales, all;;;', ';;;', 'A;B;C;D', 'a;b;c;1,5')],
  ['an address with a comma in each row', ';', lines('Name;Street', ...many(() => 'Ann;Main St 1, Berlin'))],
  ['a name with a comma in each cell', ';', lines('Man;Woman', ...many(() => 'Doe,John;Doe,Jane'))],
  [
    'the same below a title with a comma',
    ';',
    lines('Report, Q1', 'Name;Street', ...many(() => 'Ann;Main St 1, Berlin')),
  ],
  ['notes full of commas', ';', lines('Name;Notes', ...many(index => `Ann;${'a, b '.repeat(1 + (index % 9))}`))],
  [
    'lists with a semicolon in each row, below a title with a comma',
    ',',
    lines('Report, Q1', 'Name,Tags,Stage', ...many(() => 'Ann,a;b,Demo')),
  ],
  ['names of two words', ';', lines('Account name;Sold on', ...many(() => 'Ann, Bob;1,5'))],
  ['names with figures', ';', lines('Q1;Q2', ...many(() => '1,5;2,5'))],
  ['two columns with a blank behind the comma', ',', lines('Last name, first name', ...many(() => 'Doe, Jane'))],
  ['more titles than rows', ';', lines('Report', 'of today', 'by Ann', 'A;B;C', 'x;y;z')],
  ['quoted names before lists of figures', ';', lines('"Name";Figures', ...many(() => '"A";1,5,2,3,4'))],
  ['numbers below a title', ',', lines('Report', ...many(() => '12,-3 5'))],
  ['numbers with their sign behind them', ',', lines('Report', ...many(() => '1-,5'))],
  ['lists with semicolons in each row', ',', lines('Name,Tags,Stage', ...many(() => 'Ann,a;b;c,Demo'))],
  ['a list with one | in each row', ',', lines('Name,Tags', ...many(() => 'Ann,a|b'))],
  ['tabs with commas and semicolons', '\t', lines('Name\tNotes', ...many(() => 'Ann, Bob\ta; b; c'))],
  ['rows that end early', ',', lines('Date,Customer,Stage,Value', '2025-09-01,Ann', ',Bob,,,,')],
  ['rows of which one has a cell too many', ',', lines('A,B,C', ',Ann,Demo', ',Smith, Jones & Co,Demo')],
  ['quoted cells with other delimiters', ',', lines('"A;B;C","D;E"', '"1;2;3","4;5"')],
  ['quoted cells with other delimiters in half of the columns', ';', lines('"A, B";C', '"a, b";1,5', '"c, d";2,5')],
  ['quoted line breaks', ';', lines('Name;Notes', ...many(() => 'Ann;"one, two\nthree, four"'))],
  ['blanks behind the commas', ',', lines('Date, Customer, Stage', '2025-09-01, Ann, Demo')],
  ['no header', ',', lines('1,2,3', '4,5,6')],
  ['no header, and decimal commas', ';', lines(...many(index => `${index};1,5;2,5`))],
  ['a hundred columns', ';', lines(many(at => `c${at}`, 100).join(';'), many(at => `${at},5`, 100).join(';'))],
  ['a row longer than what is looked at', ';', lines(many(at => `column ${at}, so`, 20_000).join(';'), 'a;b')],
  ['a quoted cell longer than what is looked at', ';', lines('A;B', `"${'a, b\n'.repeat(40_000)}";c`)],
])('%s', (_, delimiter, text) => {
  expect(findDelimiter(text)).toBe(delimiter);
});

it.each<[string, string]>([
  ['names', lines('Customer', 'Ann', 'Bob')],
  ['one cell', 'Customer'],
  ['names, some with a comma', lines('Customer', 'Smith, Jones & Co', 'Bob', 'Ada')],
  ['names, all with a comma', lines('Customer', ...many(() => 'Doe, Jane'))],
  ['amounts with decimal commas', lines('Value', ...many(index => `${index},5`))],
  ['sentences', lines('Notes', ...many(index => `${'so; and, '.repeat(index % 5)}on`))],
  ['quoted names with commas', lines('"Customer"', '"Doe, Jane"', '"Roe, Rick"')],
])('a single column of %s is not cut', (_, text) => {
  expect(text.replaceAll(/"[^"]*"/g, '').includes(findDelimiter(text))).toBe(false);
});

it('a single column that holds them all is cut by one of them', () => {
  expect([',', ';', '\t', '|']).toContain(findDelimiter(lines('Notes', 'a, b; c | d\te', 'f')));
});

it.each([
  ['nothing', ''],
  ['blank lines', '\n \n'],
  ['semicolons', ';;;\n;;;\n'],
  ['a million commas', ','.repeat(1_000_000)],
])('%s alone are cut into blanks', (_, text) => {
  expect(text.replaceAll(findDelimiter(text), '').trim()).toBe('');
});

it('blank lines above a table are no part of what is looked at', () => {
  expect(findDelimiter(`${' \n'.repeat(100_000)}A;B\na;1,5\n`)).toBe(';');
});
