import {expect, test} from 'vitest';
import {openTables} from '../../cli/open-tables';

const open = (...files: [name: string, content: string | Uint8Array][]) =>
  openTables(
    files.map(([name, content]) => ({name, bytes: Buffer.from(content)})),
    () => undefined,
  );

test.each<[string, [string, string | Uint8Array][], string[]]>([
  [
    'a table of something else',
    [['notes.csv', 'Colour,Shape\nred,round\n']],
    [
      'notes.csv is no table of Sales Pipeline: its first line names none of the columns Quota per month, Date, Stage, Customer.',
    ],
  ],
  [
    'the same table twice',
    [
      ['ann.csv', 'Date,Customer,Stage\n'],
      ['bob.csv', 'stage,date,customer\n'],
    ],
    ['Two files are tables of Conversations. Open one of them.'],
  ],
  [
    'stages that break the rules, on their lines whatever stands before the first',
    [['stages.csv', '\uFEFFStage,Type\nCall,Open\n\nDemo,Paused\nWon,Won\nLost,Lost\n']],
    ['stages.csv, line 4, column "Type": "Paused" is not a type. Choose Open, Won, Lost or Disqualified.'],
  ],
  [
    'an old workbook, whatever its name',
    [['talks.csv', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)]],
    ['talks.csv is an old Excel workbook (.xls), not text. Open it in Excel, and save the sheet as "CSV UTF-8".'],
  ],
])('%s is refused in words', (_, files, problems) => {
  expect(open(...files)).toEqual({problems});
});

test('a log alone becomes a spreadsheet, with what was kept as text', () => {
  const opened = open(['talks.csv', 'Date,Customer,Stage\n2025-09-01,Oak,New opportunity\nsoon,Elm,Engaging\n']);
  if ('problems' in opened) throw new Error(opened.problems.join('\n'));
  expect(opened.keptAsText).toEqual([
    'talks.csv, line 3, column "Date": "soon" is not a date such as 2017-03-01 or 2017-03-01T09:30:00. It is kept as text.',
  ]);
  expect(opened.host.sheetNames).toEqual(expect.arrayContaining(['Conversations', 'Overview', 'Stages']));
  expect(opened.host.sheetNames).not.toContain('Start');
  expect(opened.host.sheet('Conversations').cell('A2')).toEqual({value: 45901, text: '2025-09-01'});
});

test('tables of different makings open together', () => {
  const opened = open(
    ['talks.txt', Buffer.from('\uFEFFDate\tCustomer\tStage\r\n2025-09-01\tMüller\tNew opportunity\r\n', 'utf16le')],
    ['customers.csv', Buffer.from('Customer;Source\rMüller;Messe\r', 'latin1')],
  );
  if ('problems' in opened) throw new Error(opened.problems.join('\n'));
  expect(opened.keptAsText).toEqual([]);
  expect(opened.host.sheet('Conversations').cell('B2')).toEqual({value: 'Müller', text: 'Müller'});
  expect(opened.host.sheet('Customers').cell('B2')).toEqual({value: 'Messe', text: 'Messe'});
});
