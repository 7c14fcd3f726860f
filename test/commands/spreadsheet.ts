/** A spreadsheet on the stand-in with the built add-on in it, and what a test wants to know of it. */
import {readFileSync} from 'node:fs';
import {dist} from '../../build/paths.ts';
import {SCRIPTS} from '../../build/scripts.ts';
import {Host, type HostOptions, type SavedSpreadsheet} from '../../workbench/index';
import {kept} from './kept';
import {addSmallLog} from './small-log';

/** Noon in Kyiv of the day that tests call today, unless they say otherwise. */
export const NOW = new Date('2025-10-05T09:00:00Z');
export const TODAY = '2025-10-05';

/**
 * What a user does through menus and mouse that the stand-in's sheets have no hands for: formats, notes, charts. It is a
 * file of its own beside the built ones, which run unchanged.
 */
const byHand = `
function byHand(body) {
  return new Function('book', body)(SpreadsheetApp.getActiveSpreadsheet());
}`;
const code = [...SCRIPTS.map(({file}) => readFileSync(`${dist}/${file}`, 'utf8')), byHand];

export function spreadsheet(options: Partial<HostOptions> = {}): Host {
  const host = new Host({code, manifestPath: `${dist}/appsscript.json`, htmlDir: dist, now: NOW, ...options});
  host.open();
  return host;
}

/** Runs Apps Script as a user's hands; `book` is the spreadsheet. */
export function act(host: Host, body: string): unknown {
  return host.run('byHand', [body]);
}

/** What Apps Script says of the spreadsheet: the plain value of an expression. */
export function told(host: Host, expression: string): unknown {
  return JSON.parse(String(act(host, `return JSON.stringify(${expression})`)));
}

/** A spreadsheet that is set up for the first time. */
export function setUpSpreadsheet(sample: 'YES' | 'NO', options: Partial<HostOptions> = {}): Host {
  const host = spreadsheet(options);
  host.answer({alert: sample});
  host.clickMenu('Set up');
  return host;
}

const MAKERS = [new URL(import.meta.url), new URL('small-log.ts', import.meta.url)];
let withSmallLog: SavedSpreadsheet | undefined;

/** A spreadsheet that is set up and holds the small log; each caller gets one of its own. */
export function smallSpreadsheet(options: Partial<HostOptions> = {}): Host {
  withSmallLog ??= kept('small', MAKERS, () => makeSmallSpreadsheet().save());
  // The engine works on the data that it is given: it changes a rule where a sheet is renamed.
  return spreadsheet({data: structuredClone(withSmallLog), ...options});
}

/** As few rows as the log needs. */
const ROWS = 60;
/** Rows of the sheets that follow it: more that Set up leaves to grow into would only be evaluated in vain. */
const ROOM = 80;

function makeSmallSpreadsheet(): Host {
  const host = spreadsheet();
  addSmallLog(host, ROWS);
  host.clickMenu('Set up');
  act(
    host,
    `for (const name of ['Deals', 'Board', 'To do', 'Calc rows', 'Calc log', 'Calc deals']) {
      const sheet = book.getSheetByName(name);
      sheet.deleteRows(${ROOM + 1}, sheet.getMaxRows() - ${ROOM});
    }`,
  );
  return host;
}

/** What a menu item does: the alerts and the toast that it showed, how many service calls it took, and changes from writing to reading. */
export function click(
  host: Host,
  item: string,
  user = host.owner,
): {alerts: string[]; toasts: string[]; calls: number; turns: number} {
  const before = host.screen.shown.length;
  host.calls.reset();
  host.clickMenu(item, {user});
  const shown = host.screen.shown.slice(before);
  return {
    alerts: shown.flatMap(each => (each.kind === 'alert' ? [each.message] : [])),
    toasts: shown.flatMap(each => (each.kind === 'toast' ? [each.message] : [])),
    calls: host.calls.total,
    turns: host.calls.turns,
  };
}

/**
 * Everything that a spreadsheet holds, for comparing: cells, formulas, looks, notes, rules, protections, charts, marks and
 * properties. The ids that are drawn anew at each write are left out.
 */
export function contents(host: Host): unknown {
  const saved = JSON.parse(JSON.stringify(host.save())) as SavedSpreadsheet & {model: SavedModel};
  const {revisionId: _, annotations, sheets, ...model} = saved.model;
  const {helpText = {}, ...kinds} = annotations ?? {};
  return {
    ...saved,
    properties: Object.entries(saved.properties).filter(([, texts]) => Object.keys(texts).length > 0),
    model: {
      ...model,
      sheets: sheets.map(sheet => ({
        ...sheet,
        dataValidationRules: sheet.dataValidationRules.map(({id, ...rule}) => ({...rule, help: helpText[id]})),
        conditionalFormats: sheet.conditionalFormats.map(({id: _id, ...format}) => format),
      })),
      annotations: Object.entries(kinds).map(([kind, notes]) => [kind, Object.values(notes).map(asText).sort()]),
    },
  };
}

interface SavedModel {
  revisionId: string;
  sheets: {dataValidationRules: {id: string}[]; conditionalFormats: {id: string}[]}[];
  annotations?: Record<string, Record<string, unknown>>;
}

function asText(note: unknown): string {
  return JSON.stringify(note);
}
