import {describe, expect, it} from 'vitest';
import {decodeText} from '../../src/delimited/decode.ts';

const TEXT = 'Datum;Kunde\r\n2025-09-01;Müller & Söhne\r\n';
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();

describe('the text of a file is found in its bytes', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['UTF-8', Buffer.from(TEXT), TEXT, 'UTF-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), TEXT, 'UTF-8'],
    ['ASCII', Buffer.from('Date,Customer\n'), 'Date,Customer\n', 'UTF-8'],
    ['nothing', Buffer.of(), '', 'UTF-8'],
    ['nothing but a mark of UTF-8', Buffer.from('\uFEFF'), '', 'UTF-8'],
    ['nothing but a mark of UTF-16', utf16le('\uFEFF'), '', 'UTF-16'],
    ['UTF-16 LE with a mark', utf16le(`\uFEFF${TEXT}`), TEXT, 'UTF-16'],
    ['UTF-16 BE with a mark', utf16be(`\uFEFF${TEXT}`), TEXT, 'UTF-16'],
    ['UTF-16 LE', utf16le(TEXT), TEXT, 'UTF-16'],
    ['UTF-16 BE', utf16be(TEXT), TEXT, 'UTF-16'],
    [
      'UTF-16 LE of Japanese',
      utf16le('日付,顧客\n2025-09-01,株式会社\n'),
      '日付,顧客\n2025-09-01,株式会社\n',
      'UTF-16',
    ],
    ['UTF-16 BE of Russian', utf16be('Дата;Клиент\n2025;Иван\n'), 'Дата;Клиент\n2025;Иван\n', 'UTF-16'],
    [
      'UTF-16 LE with letters that have a zero of their own',
      utf16le('Ā;Ġ\n1;Āā\n2;ab\n'),
      'Ā;Ġ\n1;Āā\n2;ab\n',
      'UTF-16',
    ],
    ['UTF-16 cut in the middle', utf16le('\uFEFFab').subarray(0, -1), 'a\uFFFD', 'UTF-16'],
    ['UTF-16 LE without a zero, by its mark', utf16le('\uFEFF日付'), '日付', 'UTF-16'],
    ['UTF-16 BE without a zero, by its mark', utf16be('\uFEFF日付'), '日付', 'UTF-16'],
    ...['ÿA', 'Aþ', 'þA', 'Aÿ', 'ï»Aä', 'ïA¿ä', 'A»¿ä'].map((text): [string, Uint8Array, string, string] => [
      `Windows-1252 with a part of a mark: ${text}`,
      Buffer.from(text, 'latin1'),
      text,
      'Windows-1252',
    ]),
    ['Windows-1252 of which half would be UTF-8', Buffer.from('Ã¼ ä', 'latin1'), 'Ã¼ ä', 'Windows-1252'],
    ['a table that speaks of web pages', Buffer.from('Note\n<table>'), 'Note\n<table>', 'UTF-8'],
    ['Windows-1252', Buffer.from(TEXT, 'latin1'), TEXT, 'Windows-1252'],
    [
      'Windows-1252 with its own signs',
      Buffer.of(0x80, 0x31, 0x96, 0x35, 0x20, 0x93, 0xe4, 0x94),
      '€1–5 “ä”',
      'Windows-1252',
    ],
    ['Windows-1252 that holds what would be UTF-8', Buffer.from('Ã¼ ä ö ß', 'latin1'), 'Ã¼ ä ö ß', 'Windows-1252'],
    [
      'a control character in a text',
      Buffer.from(`${'long '.repeat(40)}\u001b`),
      `${'long '.repeat(40)}\u001b`,
      'UTF-8',
    ],
  ])('%s', (_, bytes, text, encoding) => {
    expect(decodeText(bytes)).toEqual({text, encoding});
  });
});

describe('what is no text is refused, with what to do', () => {
  const random = (seed: number) => Uint8Array.from({length: 4096}, (_, at) => ((at + seed) * 2_654_435_761) >>> 13);

  it.each<[string, Uint8Array, RegExp]>([
    [
      'a workbook',
      Buffer.from('PK\u0003\u0004\u0014\0'),
      /^x is a workbook or another zip file .* save the sheet as "CSV/,
    ],
    [
      'an old workbook',
      Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1),
      /^x is an old Excel workbook \(\.xls\).* save the sheet/,
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n'), /^x is a PDF, .*Export the table as CSV/],
    ['a formatted text', Buffer.from('{\\rtf1 Date,Customer}'), /^x is a formatted text .*Save it as plain text/],
    ['a packed file', Buffer.of(0x1f, 0x8b, 8, 0), /^x is packed .*Unpack it/],
    ['a web page', Buffer.from('\uFEFF\n<HTML><table></table>'), /^x is a web page or XML.*save it as "CSV UTF-8"/],
    ['a table of a web page', utf16le('\uFEFF<table><tr>'), /^x is a web page/],
    ['XML', Buffer.from('<?xml version="1.0"?><Workbook/>'), /^x is a web page or XML/],
    ['a NUL byte', Buffer.from('Date,Customer\n2025-09-01,A\0B\n'), /^x holds bytes that are no text\. Save the table/],
    ['NUL bytes', new Uint8Array(1_000), /^x holds bytes/],
    ['an odd number of NUL bytes', new Uint8Array(999), /^x holds bytes/],
    ['a NUL byte in UTF-16', utf16le('\uFEFFA\0B'), /^x holds bytes/],
    ['UTF-32', utf16le('\uFEFF\0A\0B\0'), /^x holds bytes/],
    ['control characters', Buffer.from('ab\u0001\u0002'), /^x holds bytes/],
    ['control characters in what would be Windows-1252', Buffer.of(0x61, 0xe4, 0x61, 0x81, 0x8d), /^x holds bytes/],
    ['random bytes', random(1), /^x holds bytes/],
    ['more random bytes', random(7), /^x holds bytes/],
    [
      'UTF-8 with a broken character',
      Buffer.concat([Buffer.from('Größe\r\nMäß\rAnn\n'), Buffer.of(0xc3)]),
      /^x, line 4: here are bytes that are no characters, in a file that is UTF-8 otherwise\. Save/,
    ],
    [
      'UTF-8 with a mark and a broken character',
      Buffer.concat([Buffer.from('\uFEFFA'), Buffer.of(0xe4, 0x0a)]),
      /^x, line 1/,
    ],
  ])('%s', (_, bytes, message) => {
    const decoding = () => decodeText(bytes, 'x');
    expect(decoding).toThrow(expect.objectContaining({name: 'NoText'}));
    expect(decoding).toThrow(message);
  });

  it('a file without a name is called the file', () => {
    expect(() => decodeText(Buffer.of(0))).toThrow('The file holds bytes that are no text.');
  });
});
