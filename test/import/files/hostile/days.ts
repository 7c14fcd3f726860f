/** Columns of dates in other orders, some that no cell decides. */
import {type HostileFile, hostileFile} from './hostile-file';

const created = (name: string, outcome: string, cells: readonly string[], days?: readonly string[]): HostileFile =>
  hostileFile(
    name,
    outcome,
    ['Customer,Deal,Created,Status', ...cells.map((cell, at) => `Customer ${at + 1},Deal,${cell},Open`)],
    days?.map((createdDay, at) => ({customer: `Customer ${at + 1}`, createdDay})),
  );

export const days: readonly HostileFile[] = [
  created(
    'days-german.csv',
    'Days before months, as one cell decides it for the whole column.',
    ['31.12.2025', '03.02.2025', '1.9.2025'],
    ['2025-12-31', '2025-02-03', '2025-09-01'],
  ),
  created(
    'days-american.csv',
    'Months before days, as one cell decides it for the whole column.',
    ['12/31/2025', '2/3/2025', '09/01/2025'],
    ['2025-12-31', '2025-02-03', '2025-09-01'],
  ),
  created('days-ambiguous.csv', 'No cell decides, so the order of day and month is asked before a day is read.', [
    '03/04/2025',
    '12/11/2025',
    '1/2/2025',
    '05/05/2025',
  ]),
  created(
    'days-contradicting.csv',
    'No order fits all cells, so it is asked, and the rows that do not fit the answer are listed.',
    ['31/12/2025', '12/31/2025', '02/03/2025'],
  ),
  created(
    'days-two-digits.csv',
    'Years of two digits are read: 24 and 25 as of this century, 98 as of the last.',
    ['31.12.24', '3.2.25', '14.10.98'],
    ['2024-12-31', '2025-02-03', '1998-10-14'],
  ),
  created(
    'days-that-do-not-exist.csv',
    'A day that no calendar has is listed with its row and never moved to the next month.',
    ['31.12.2025', '31.02.2025', '29.02.2024'],
    ['2025-12-31', '', '2024-02-29'],
  ),
  created(
    'days-out-of-range.csv',
    'Days before 1900 and after 9999 are listed with their rows as days that cannot stand here.',
    ['1899-12-29', '0025-03-01', '2025-03-01', '10000-01-01', '9999-12-31'],
    ['', '', '2025-03-01', '', '9999-12-31'],
  ),
  created(
    'days-with-times.csv',
    'The day of each is read, whatever time stands after it.',
    ['2025-03-01T23:59:59Z', '2025-03-01 00:00', '2025-03-01T09:30:00+02:00', '2025-03-01 11:30 PM'],
    ['2025-03-01', '2025-03-01', '2025-03-01', '2025-03-01'],
  ),
  created(
    'days-in-words.csv',
    'What is no date is listed with its row.',
    ['2025-03-01', 'next week', 'n/a', '-'],
    ['2025-03-01', '', '', ''],
  ),
];
