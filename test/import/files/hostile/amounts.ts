/** Columns of amounts as other countries write them. */
import {type HostileFile, hostileFile} from './hostile-file';

const valued = (name: string, outcome: string, cells: readonly string[], values: readonly (number | '')[]) =>
  hostileFile(
    name,
    outcome,
    ['Customer;Deal;Created;Value', ...cells.map((cell, at) => `Customer ${at + 1};Deal;2025-03-01;${cell}`)],
    values.map((value, at) => ({customer: `Customer ${at + 1}`, value})),
  );

export const amounts: readonly HostileFile[] = [
  valued(
    'amounts-german.csv',
    'Points part thousands and a comma the cents, for the whole column.',
    ['1.234,56 €', '1.234 €', '99,00 €', 'EUR 12'],
    [1234.56, 1234, 99, 12],
  ),
  valued(
    'amounts-french.csv',
    'Narrow and wide no-break spaces part thousands and a comma the cents.',
    ['1\u202f234,56', '12\u00a0345,00 €', '1\u202f234\u202f567', '0,5'],
    [1234.56, 12345, 1234567, 0.5],
  ),
  valued(
    'amounts-swiss.csv',
    'Straight and curly apostrophes part thousands and a point the cents.',
    ["1'234.50", 'CHF 12’000.00', "1'000'000.–", '80.05'],
    [1234.5, 12000, 1000000, 80.05],
  ),
  valued(
    'amounts-indian.csv',
    'Groups of two digits above the first thousand are read like those of three.',
    ['1,23,456.00', '₹ 12,34,56,789.50', '₹999.00'],
    [123456, 123456789.5, 999],
  ),
  valued(
    'amounts-american.csv',
    'Commas part thousands and a point the cents; signs and codes of currencies are left out.',
    ['$1,234.56', 'USD 1,234', '1234.5', '$ 0'],
    [1234.56, 1234, 1234.5, 0],
  ),
  valued(
    'amounts-negative.csv',
    'Brackets, a minus before or after, and the typographer’s minus make an amount negative, never positive.',
    ['(1,200)', '-1,200.50', '1,200-', '−12.25', '($3,000.00)'],
    [-1200, -1200.5, -1200, -12.25, -3000],
  ),
  hostileFile(
    'amounts-ambiguous.csv',
    'Whether a point parts thousands is decided by no cell, so it is asked before an amount is read.',
    ['Customer;Deal;Created;Value', 'One;Deal;2025-03-01;1.234', 'Two;Deal;2025-03-01;12.345'],
  ),
  valued(
    'amounts-in-words.csv',
    'What is no amount is listed with its row and left blank, not read as 0.',
    ['1,200.00', 'tbd', '12k', '-', '1.2.3'],
    [1200, '', 12000, '', ''],
  ),
];
