import {strFromU8, unzipSync} from 'fflate';
import {openTables} from '../../../cli/open-tables';
import {type Host, workbookFile} from '../../../workbench/index';
import {ask, choicesOf, newRow} from '../../commands/panel/new-row';
import {preparedHost} from '../../commands/panel/prepared-host';
import type {GotThrough} from '../attack';
import {stagesOf} from '../stages-of';
import {type FormulaAttack, formulaAttacks, WAYS, type Way} from './attacks';

/** A spreadsheet that the texts came into, and the sheets and columns where each is to stand as it was given. */
interface Entered {
  readonly host: Host;
  readonly stands: readonly (readonly [sheet: string, header: string])[];
  /** The formulas that were there before. */
  readonly formulas: ReadonlySet<string>;
}

/** Brings all texts in by all ways, and looks through every sheet and the saved workbook for what came of them. */
export async function tryFormulas(): Promise<GotThrough> {
  const gotThrough = new Map<string, string>();
  for (const way of WAYS) {
    const attacks = formulaAttacks(way);
    const entered = enter[way](attacks);
    const seen = seenIn(entered.host);
    const written = await writtenFormulas(entered.host);
    for (const attack of attacks) {
      const harm = harmOf(attack, entered, seen, written);
      if (harm !== undefined) gotThrough.set(attack.name, harm);
    }
  }
  return gotThrough;
}

const enter: Readonly<Record<Way, (attacks: readonly FormulaAttack[]) => Entered>> = {
  'the panel’s form': attacks => {
    const host = preparedHost('empty');
    const formulas = formulasOf(host);
    const choices = choicesOf(host);
    for (const {text} of attacks) {
      const names = {customer: text, deal: text, salesperson: text, reason: text, notes: text};
      ask(host, 'saveConversation', [newRow(choices, {...names, isNewCustomer: true, remember: true})]);
    }
    host.clickMenu('Refresh overview');
    ask(host, 'listProblems');
    const columns = ['Customer', 'Deal', 'Salesperson', 'Reason', 'Notes'];
    return {host, formulas, stands: [['Customers', 'Customer'], ...columns.map(at => ['Conversations', at] as const)]};
  },
  'a CSV file': attacks => {
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const rows = attacks.map(({text}) => `2025-09-01,${Array(4).fill(cell(text)).join(',')},Engaging`);
    const talks = `Date,Customer,Salesperson,Reason,Notes,Stage\n${rows.join('\n')}\n`;
    const customers = `Customer,Source\n${attacks.map(({text}) => `${cell(text)},${cell(text)}`).join('\n')}\n`;
    const open = (files: Readonly<Record<string, string>>): Host => {
      const opened = openTables(
        Object.entries(files).map(([name, text]) => ({name, bytes: Buffer.from(text)})),
        () => undefined,
      );
      if ('problems' in opened) throw new Error(opened.problems.join('\n'));
      return opened.host;
    };
    const formulas = formulasOf(
      open({'talks.csv': 'Date,Customer,Salesperson,Reason,Notes,Stage\n', 'customers.csv': 'Customer,Source\n'}),
    );
    const host = open({'talks.csv': talks, 'customers.csv': customers});
    const columns = ['Customer', 'Salesperson', 'Reason', 'Notes'];
    const stands = [...columns.map(at => ['Conversations', at] as const), ['Customers', 'Source'] as const];
    return {host, formulas, stands};
  },
  'the stages of the panel': attacks => {
    const host = preparedHost('empty');
    ask(host, 'saveStages', [stagesOf(attacks, choicesOf(host))]);
    // The overview has a row for each stage, so its formulas are other ones: what they compute is looked at.
    return {host, formulas: formulasOf(host), stands: [['Stages', 'Stage']]};
  },
};

/** What all sheets show and compute; reading them takes longer than looking. */
interface Seen {
  readonly values: ReadonlySet<unknown>;
  readonly formulas: ReadonlySet<string>;
  /** Of each column of a table, its texts below the header and whether formulas are among them. */
  column(sheet: string, header: string): {readonly texts: ReadonlySet<string>; readonly hasFormula: boolean};
}

function seenIn(host: Host): Seen {
  const sheets = new Map(host.sheetNames.map(name => [name, host.sheet(name).values()]));
  return {
    values: new Set([...sheets.values()].flat(2)),
    formulas: formulasOf(host),
    column: (sheet, header) => {
      const [headers = [], ...rows] = sheets.get(sheet) ?? [];
      const at = headers.indexOf(header);
      const texts = rows.flatMap(row => (typeof row[at] === 'string' ? [bare(String(row[at]))] : []));
      const [, ...formulas] = host.sheet(sheet).formulas();
      return {texts: new Set(texts), hasFormula: formulas.some(row => row[at] !== '')};
    },
  };
}

function harmOf(
  attack: FormulaAttack,
  {formulas, stands}: Entered,
  seen: Seen,
  written: readonly string[],
): string | undefined {
  const computed = attack.effects.find(effect => seen.values.has(effect));
  if (computed !== undefined) return `Some sheet shows ${computed}.`;
  for (const [sheet, header] of stands) {
    const {texts, hasFormula} = seen.column(sheet, header);
    if (!texts.has(bare(attack.text))) return `It does not stand in ${sheet}, column ${header}, as it was given.`;
    if (hasFormula) return `${sheet} has formulas in ${header}.`;
  }
  const isNew = [...seen.formulas].find(formula => !formulas.has(formula));
  if (isNew !== undefined) return `There is a new formula: ${isNew}`;
  const mark = attack.text.match(/\d{7}/)?.[0] ?? attack.text;
  // Stages are named in formulas, as texts.
  const kept = written.find(formula => formula.replaceAll(/"(?:[^"]|"")*"/g, '""').includes(mark));
  return kept === undefined ? undefined : `The workbook has the formula ${kept}.`;
}

/** Names lose spaces around them, and doubled ones. */
function bare(text: string): string {
  return text.replaceAll(/ +/g, ' ').replaceAll(/^ | $/g, '').replaceAll(/\r\n?/g, '\n');
}

/** All that differ in more than the place of the cells that they read. */
function formulasOf(host: Host): ReadonlySet<string> {
  const all = host.sheetNames.flatMap(name => host.sheet(name).formulas().flat());
  return new Set(all.filter(Boolean).map(formula => formula.replaceAll(/\d+/g, '0')));
}

/** The formulas in the workbook that is saved for other programs. */
async function writtenFormulas(host: Host): Promise<string[]> {
  const parts = Object.entries(unzipSync(await workbookFile(host.model)));
  const sheets = parts.filter(([path]) => path.startsWith('xl/worksheets/')).map(([, bytes]) => strFromU8(bytes));
  return sheets.flatMap(text =>
    [...text.matchAll(/<(?:f|formula\d?)\b[^>]*>(.*?)<\/(?:f|formula\d?)>/gs)].map(([, formula = '']) =>
      formula.replaceAll('&quot;', '"'),
    ),
  );
}
