/** Text in other bytes, with other delimiters and line ends. */
import {encode} from '../encode';
import {type HostileFile, hostileFile} from './hostile-file';

const SEMICOLONS = [
  'Kunde;Projekt;Erstellt;Status;Wert',
  'Öl & Söhne;"Maß; Größe ß";01.03.2025;offen;1.234,56 €',
  'Žluťák;Ärger?;14.03.2025;gewonnen;99,00 €',
];
/** Windows-1252 has no ť. */
const WESTERN = SEMICOLONS.map(line => line.replace('ť', 't'));

const read = [
  {customer: 'Öl & Söhne', deal: 'Maß; Größe ß', createdDay: '2025-03-01', outcome: 'Open' as const, value: 1234.56},
  {customer: 'Žluťák', deal: 'Ärger?', createdDay: '2025-03-14', outcome: 'Won' as const, value: 99},
];
const readWestern = read.map(deal => ({...deal, customer: deal.customer.replace('ť', 't')}));

const commas = [
  {customer: 'Acme', deal: 'One', createdDay: '2025-03-01', value: 100},
  {customer: 'Boxer', deal: 'Two', createdDay: '2025-03-14', value: 200},
];

export const encodings: readonly HostileFile[] = [
  hostileFile('semicolons.csv', 'Two deals are read; a semicolon in quotes parts nothing.', SEMICOLONS, read),
  hostileFile(
    'utf-8-with-mark.csv',
    'The same two deals; the mark is no part of the first header.',
    SEMICOLONS,
    read,
    'UTF-8 with mark',
  ),
  hostileFile('utf-16-le.csv', 'The same two deals, read as UTF-16.', SEMICOLONS, read, 'UTF-16 LE'),
  hostileFile('utf-16-be.csv', 'The same two deals, read as UTF-16.', SEMICOLONS, read, 'UTF-16 BE'),
  hostileFile(
    'windows-1252.csv',
    'Two deals are read with their umlauts and the euro sign, none turned into a question mark.',
    WESTERN,
    readWestern,
    'Windows-1252',
  ),
  hostileFile(
    'tabs.tsv',
    'Two deals are read; commas part nothing where tabs do.',
    ['Customer\tDeal\tCreated\tValue', 'Acme, Inc.\tOne\t2025-03-01\t"1,000"', 'Boxer\tTwo\t2025-03-14\t200'],
    [
      {customer: 'Acme, Inc.', deal: 'One', createdDay: '2025-03-01', value: 1000},
      {customer: 'Boxer', deal: 'Two', createdDay: '2025-03-14', value: 200},
    ],
  ),
  {
    name: 'mixed-line-ends.csv',
    outcome: 'Two deals are read, whichever way a line ends and though the last does not.',
    bytes: encode('Customer,Deal,Created,Value\r\nAcme,One,2025-03-01,100\nBoxer,Two,2025-03-14,200', 'UTF-8'),
    expected: commas,
  },
  {
    name: 'carriage-returns-alone.csv',
    outcome: 'Two deals are read, as lines may end with a carriage return alone.',
    bytes: encode('Customer,Deal,Created,Value\rAcme,One,2025-03-01,100\rBoxer,Two,2025-03-14,200\r', 'UTF-8'),
    expected: commas,
  },
  {
    name: 'line-break-in-quotes.csv',
    outcome: 'Two deals are read; a line break within a name becomes a space, and rows keep the line they start on.',
    bytes: encode(
      'Customer,Deal,Created,Value\n"Acme\r\nInc.",One,2025-03-01,100\nBoxer,Two,2025-03-14,200\n',
      'UTF-8',
    ),
    expected: [{...commas[0], customer: 'Acme Inc.'}, {...commas[1]}],
  },
];
