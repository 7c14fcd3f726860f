import {Host} from '../../workbench/index.ts';
import {dist} from '../paths.ts';
import type {Tables} from './tables.ts';
import {noonOf, type SheetData, sheetOf} from './workbook.ts';

/** Where the user's tables lie: under the names that Set up gives their sheets. */
export const INPUT_SHEETS = {
  stages: 'Stages',
  customers: 'Customers',
  conversations: 'Conversations',
  targets: 'Targets',
} as const satisfies Partial<Record<keyof Tables, string>>;

export type InputTable = keyof typeof INPUT_SHEETS;

export const INPUT_TABLES = Object.keys(INPUT_SHEETS) as InputTable[];

/** The sheets of the tables, full. */
export function inputSheets(tables: Tables): SheetData[] {
  return INPUT_TABLES.map(table => sheetOf(INPUT_SHEETS[table], tables[table]));
}

/** A spreadsheet on the stand-in with these sheets and the built add-on, opened at noon of the day `asOf`. */
export function addOnWith(sheets: readonly SheetData[], asOf: number): Host {
  const host = new Host({
    codeDir: dist,
    manifestPath: `${dist}/appsscript.json`,
    htmlDir: dist,
    timeZone: 'UTC',
    now: new Date(noonOf(asOf)),
    data: {sheets: sheets.map((sheet, index) => ({id: String(index), ...sheet}))},
  });
  host.open();
  return host;
}

/** Clicks a menu item and answers No to any question. Throws when the add-on refuses. */
export function click(host: Host, item: string, options: Parameters<Host['clickMenu']>[1] = {}): void {
  host.answer({alert: 'NO'});
  host.clickMenu(item, options);
  const refusal = host.screen.shown.find(shown => shown.kind === 'alert' && shown.buttons === 'OK');
  if (refusal?.kind === 'alert') throw new Error(`${item} failed: ${refusal.message}`);
}
