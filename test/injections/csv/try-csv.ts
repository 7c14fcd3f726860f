import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import {InputError} from '../../../cli/input-error';
import {loadTables} from '../../../cli/load-tables';
import {openTables} from '../../../cli/open-tables';
import {type Host, workbookFile} from '../../../workbench/index';
import type {GotThrough} from '../attack';
import {CELL_ATTACKS, FILE_ATTACKS, type FileAttack, HEADER_ATTACKS, type TextAttack} from './attacks';

/** Opens all of it as the page's Open does, and what is refused as `npm run overview` does, too. */
export async function tryCsv(): Promise<GotThrough> {
  const gotThrough = new Map<string, string>();
  const note = ({name}: {name: string}, harm: string | undefined): void => {
    if (harm !== undefined) gotThrough.set(name, harm);
  };
  const rows = CELL_ATTACKS.map(({text}) => `2025-09-01,A,Won,${quoted(text)}`).join('\n');
  await tryTexts(CELL_ATTACKS, `Date,Customer,Stage,Notes\n${rows}\n`, note, sheet =>
    sheet.slice(1).map(row => row[3]),
  );
  const headers = HEADER_ATTACKS.map(({text}) => quoted(text));
  const own = `Date,Customer,Stage,${headers}\n2025-09-01,A,Won,${headers}\n`;
  await tryTexts(HEADER_ATTACKS, own, note, ([first = [], second = []]) =>
    first.slice(3).map((text, at) => (second[at + 3] === text ? text : second[at + 3])),
  );
  for (const attack of FILE_ATTACKS) note(attack, harmOfFile(attack));
  return gotThrough;
}

/** Opens a file that holds all texts, which `read` finds again in the sheet in their order. */
async function tryTexts(
  attacks: readonly TextAttack[],
  text: string,
  note: (attack: TextAttack, harm: string | undefined) => void,
  read: (values: unknown[][]) => unknown[],
): Promise<void> {
  const opened = openTables([{name: 'x.csv', bytes: Buffer.from(`\ufeff${text}`, 'utf16le')}], () => undefined);
  if ('problems' in opened) {
    for (const attack of attacks) note(attack, opened.problems.join('\n'));
    return;
  }
  const {host} = opened;
  const formula = host.sheet('Conversations').formulas().flat().find(Boolean);
  const broken = formula ?? (await brokenPart(host));
  const found = read(host.sheet('Conversations').values());
  attacks.forEach((attack, index) => {
    // No encoding holds half a character: whoever decodes it puts the sign for what is no character.
    const stands = found[index] === Buffer.from(attack.text).toString();
    note(attack, stands ? broken : `There stands ${JSON.stringify(found[index])?.slice(0, 100)}.`);
  });
}

/** What no XML parser would take of the workbook that is saved for other programs, or what in it would fetch or run something. */
async function brokenPart(host: Host): Promise<string | undefined> {
  const parts = Object.entries(unzipSync(await workbookFile(host.model)));
  for (const [path, bytes] of parts) {
    const text = strFromU8(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids them.
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) return `${path} is no XML.`;
    if (/<f\b[^>]*>[^<]*(evil\.example|cmd\||79000\d\d)/.test(text)) return `${path} has a formula of an attack.`;
  }
  return undefined;
}

function harmOfFile({bytes, told, rows}: FileAttack): string | undefined {
  const content = bytes();
  return harmOfOpening(content, told, rows) ?? (told && harmOfOverview(content, told));
}

function harmOfOverview(content: string | Uint8Array, told: RegExp): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'injection-'));
  const conversations = join(folder, 'x.csv');
  const stages = join(folder, 'stages.csv');
  writeFileSync(conversations, content);
  writeFileSync(stages, 'Stage,Type\nEngaging,Open\nWon,Won\nLost,Lost\n');
  try {
    loadTables({stages, customers: conversations, conversations}, () => undefined);
    return 'The overview opened it.';
  } catch (error) {
    if (!(error instanceof InputError)) return `The overview broke off: ${error}`;
    const [problem = ''] = error.problems;
    // It knows which table the file is meant to be.
    return told.test(problem) || /x\.csv has no column/.test(problem) ? undefined : `The overview said: ${problem}`;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function harmOfOpening(
  content: string | Uint8Array,
  told: RegExp | undefined,
  rows: number | undefined,
): string | undefined {
  let opened: ReturnType<typeof openTables>;
  try {
    opened = openTables([{name: 'x.csv', bytes: Buffer.from(content)}], () => undefined);
  } catch (error) {
    return `It broke off: ${error}`;
  }
  if ('problems' in opened) {
    const [problem = ''] = opened.problems;
    return told?.test(problem) ? undefined : `It was told: ${problem}`;
  }
  if (told) return 'It was opened.';
  const [, ...filled] = opened.host
    .sheet('Conversations')
    .values()
    .filter(row => row.some(value => value !== ''));
  return filled.length === rows ? undefined : `It has ${filled.length} rows.`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
