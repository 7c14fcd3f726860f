import {CHOICES_SHEET} from '../../../src/pipeline/choices/choices-plan';
import {GENERATED_SHEETS} from '../../../src/pipeline/workbook/workbook-plan';
import type {Host} from '../../../workbench/index';

const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/** The add-on's own sheets, as they were made: users may rename them. */
const MADE: ReadonlySet<string> = new Set([...Object.values(GENERATED_SHEETS), CHOICES_SHEET, 'Data check']);

/** The row of the overview's inputs. */
const INPUTS = 3;

/** What stands in the cells of sheets, by their ids: a formula, or a value. */
export type Contents = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The ids of the sheets that the add-on made, of a spreadsheet that nobody has changed yet. */
export function madeSheets(host: Host): ReadonlySet<string> {
  return new Set(host.sheetNames.filter(name => MADE.has(name)).map(name => host.sheet(name).id));
}

/** All that is on the sheets of the users'. */
export function usersContents(host: Host, made: ReadonlySet<string>): Contents {
  const sheets = host.sheetNames.map(name => host.sheet(name)).filter(({id, name}) => !made.has(id) && !MADE.has(name));
  return new Map(
    sheets.map(sheet => {
      const formulas = sheet.formulas();
      const cells = sheet
        .values()
        .map((row, down) => row.map((value, right) => formulas[down]?.[right] || JSON.stringify(value)));
      return [sheet.id, cells] as const;
    }),
  );
}

/** The cells that held something before and hold something else now. */
export function lostCells(before: Contents, after: Contents): string[] {
  return [...before].flatMap(([id, rows]) =>
    rows.flatMap((row, down) =>
      row.flatMap((cell, right) => {
        const now = after.get(id)?.[down]?.[right] ?? '""';
        return cell === '""' || cell === now
          ? []
          : [`sheet ${id}, row ${down + 1}, column ${right + 1}: ${cell} is ${now}`];
      }),
    ),
  );
}

/** The first error value that each of the add-on's sheets shows; what the panel reads is made anew when it is opened. */
export function errorsShown(host: Host, made: ReadonlySet<string>): string[] {
  return host.sheetNames.flatMap(name => {
    const sheet = host.sheet(name);
    if (!made.has(sheet.id) || name === CHOICES_SHEET) return [];
    const rows = sheet.display();
    // The inputs are the user's own.
    if (/Overview/.test(name)) rows[INPUTS - 1] = [];
    const down = rows.findIndex(row => row.some(text => ERROR.test(text)));
    const right = rows[down]?.findIndex(text => ERROR.test(text)) ?? -1;
    return down < 0 ? [] : [`${name} shows ${rows[down]?.[right]} in row ${down + 1}, column ${right + 1}`];
  });
}
