/** Rows above, below and beside the table; too many of them, or none. */
import {encode} from '../encode';
import {type HostileFile, hostileFile} from './hostile-file';

const HEADER = 'Customer,Deal,Created,Status,Value';
const ROWS = ['Acme,One,2025-03-01,Open,100', 'Boxer,Two,2025-03-14,Won,200'];
const READ = [
  {customer: 'Acme', deal: 'One', createdDay: '2025-03-01', outcome: 'Open' as const, value: 100},
  {customer: 'Boxer', deal: 'Two', createdDay: '2025-03-14', outcome: 'Won' as const, value: 200},
];

const MANY = 50_000;
const pad = (number: number, length: number) => String(number).padStart(length, '0');

export const shapes: readonly HostileFile[] = [
  hostileFile(
    'merged-titles.csv',
    'The header is found below three rows of titles, whose merged cells leave blanks beside them.',
    ['Pipeline of the north,,,,', 'As of 2025-11-24,,,,', ',,,Money,', HEADER, ...ROWS],
    READ,
  ),
  hostileFile(
    'header-in-row-20.csv',
    'The header is found in row 20, below lines that look like notes.',
    [...Array.from({length: 19}, (_, at) => (at % 3 === 2 ? ',,,,' : `Note ${at + 1},,,,`)), HEADER, ...ROWS],
    READ,
  ),
  hostileFile(
    'totals-below.csv',
    'Two deals are read; the lines of totals and notes below are left out and listed.',
    [HEADER, ...ROWS, ',,,,', 'Total,,,,300', 'Average,,,,150', '"Printed on 2025-11-24 by Dana",,,,'],
    READ,
  ),
  hostileFile(
    'a-hundred-columns.csv',
    'The five columns that mean something are found among a hundred; the others stay out unless the user wants them.',
    [HEADER, ...ROWS].map((line, row) => {
      const own = Array.from({length: 95}, (_, at) => (row === 0 ? `Own column ${at + 1}` : `${row}.${at + 1}`));
      return [...own.slice(0, 50), line, ...own.slice(50)].join(',');
    }),
    READ,
  ),
  hostileFile(
    'duplicate-headers.csv',
    'Of columns of one name the first is proposed, each can be told by its letter, and no cell is lost.',
    [
      'Customer,Deal,Created,Status,Value,Value,Notes,Notes',
      'Acme,One,2025-03-01,Open,100,999,first,second',
      'Boxer,Two,2025-03-14,Won,200,,,',
    ],
    READ,
  ),
  hostileFile(
    'blank-headers.csv',
    'Columns without a header are called by their letter and stay out unless the user wants them.',
    ['Customer,,Deal,Created, ,Status,Value', 'Acme,x,One,2025-03-01,y,Open,100', 'Boxer,,Two,2025-03-14,,Won,200'],
    READ,
  ),
  hostileFile(
    'ragged-rows.csv',
    'Cells that a row lacks are blank, and cells beyond the header are listed, never moved.',
    [HEADER, 'Acme,One,2025-03-01', 'Boxer,Two,2025-03-14,Won,200,beyond'],
    [{...READ[0], value: ''}, {...READ[1]}],
  ),
  hostileFile('fifty-thousand-rows.csv', 'All 50,000 deals are read and come in blocks, without a time-out.', [
    HEADER,
    ...Array.from(
      {length: MANY},
      (_, at) =>
        `Customer ${at % 10_000},Deal ${at},20${20 + (at % 6)}-${pad((at % 12) + 1, 2)}-${pad((at % 28) + 1, 2)},${['Open', 'Won', 'Lost'][at % 3]},${at}.${pad(at % 100, 2)}`,
    ),
  ]),
  {name: 'empty.csv', outcome: 'It is said that the file is empty.', bytes: new Uint8Array()},
  {
    name: 'blank-lines-only.csv',
    outcome: 'It is said that the file holds no table.',
    bytes: encode('\r\n\r\n  \r\n,,,,\r\n', 'UTF-8'),
  },
  hostileFile('header-only.csv', 'It is said that there is no row below the header.', [HEADER], []),
  {
    name: 'workbook.csv',
    outcome: 'It is refused as no text, with the advice to save the workbook as CSV.',
    // What every .xlsx begins with: the magic number of a zip, version 2.0, and the name of its first file.
    bytes: Uint8Array.of(
      ...[0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00, 0x00, 0x00, 0x21, 0x00, 0xff, 0xfe, 0x80, 0x81],
      ...[0x9d, 0x01, 0x00, 0x00, 0x00, 0x05, 0x00, 0x00, 0x13, 0x00, 0x00, 0x00],
      ...encode('[Content_Types].xml', 'UTF-8'),
      ...[0xcb, 0x00, 0x90, 0x8f, 0x00, 0x1f],
    ),
  },
  hostileFile('unclosed-quote.csv', 'It is refused, with the line (3) on which the quote opens.', [
    HEADER,
    ROWS[0] ?? '',
    'Boxer,"Two,2025-03-14,Won,200',
    'Cedar,Three,2025-03-15,Open,300',
  ]),
];
