import type {AddOnFiles} from '../../apps-script/host-options';
import type {Opened} from '../add-on';
import type {FromWindow} from '../protocol';
import {readKept} from './kept-spreadsheet';
import {localTimeZone, openHost} from './open-host';

/** A file's name without its ending, o-spreadsheet's own data of it, and what it carried beside its sheets. */
type WorkbookData = Pick<Extract<FromWindow, {type: 'openData'}>, 'name' | 'data' | 'kept'>;

/** A spreadsheet of Google's holds no more. */
const mostCells = 10_000_000;
/** And a sheet no more. */
const mostColumns = 18_278;

/**
 * The spreadsheet that a window read out of a file, with the add-on in it; or why there is none. One that was saved here,
 * and not changed since, opens as it was; another as the file shows it.
 */
export function openData(addOn: AddOnFiles, {name, data, kept}: WorkbookData): Opened {
  const saved = typeof kept === 'object' && kept ? readKept(kept, data) : undefined;
  const problem = problemOf(name, saved ? {...saved.model} : data);
  if (problem !== undefined) return {problems: [problem]};
  if (saved) {
    try {
      return {host: openHost(addOn, {name, data: saved}), keptAsText: []};
    } catch {
      // The engine can't read what was kept; what the file shows may be sound.
    }
  }
  try {
    const host = openHost(addOn, {name, data, timeZone: localTimeZone()});
    return {host, keptAsText: [], lost: kept === null ? [] : [changed(name)]};
  } catch {
    return {problems: [unreadable(name)]};
  }
}

function changed(name: string): string {
  return `${name} was changed in another program since it was saved here, so it is opened as that program left it. That is without notes, protections, the hints of dropdown cells, formulas that only Google Sheets has (their values stand there), and what an add-on remembers of the spreadsheet. Open the file as it was saved here to have them.`;
}

function problemOf(name: string, {sheets}: Readonly<Record<string, unknown>>): string | undefined {
  if (!Array.isArray(sheets) || sheets.length === 0 || !sheets.every(isSheet)) return unreadable(name);
  const cells = sheets.reduce((sum, {rowNumber, colNumber}) => sum + rowNumber * colNumber, 0);
  const wide = sheets.find(({colNumber}) => colNumber > mostColumns);
  if (wide) {
    return `${name} has a sheet of ${wide.colNumber} columns. Google Sheets holds ${mostColumns}. Delete those that nobody needs, and open it again.`;
  }
  if (cells <= mostCells) return undefined;
  return `${name} has more than ten million cells, blank ones included, which is all that Google Sheets holds. Delete rows and columns that nobody needs, and open it again.`;
}

function isSheet(given: unknown): given is {rowNumber: number; colNumber: number} {
  if (typeof given !== 'object' || given === null) return false;
  const {id, name, rowNumber, colNumber} = given as Record<string, unknown>;
  // The engine keeps sheets in plain objects: `__proto__` would change every object of this process.
  return typeof id === 'string' && !(id in {}) && typeof name === 'string' && isCount(rowNumber) && isCount(colNumber);
}

function isCount(given: unknown): boolean {
  return Number.isInteger(given) && Number(given) > 0;
}

function unreadable(name: string): string {
  return `${name} is no spreadsheet that can be read here. Save it anew as .xlsx in the program that made it, and open that file.`;
}
