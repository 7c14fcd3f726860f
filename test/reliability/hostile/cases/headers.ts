import {columnLetters} from '../../../../src/formula/column-letters';
import {TABLES} from '../../../../src/pipeline/tables/tables';
import type {HostileCase} from '../hostile-case';

const MOVED = (name: string, row: number) =>
  new RegExp(
    `^(panel|refresh|set up|save): The header of the sheet "${name}" stands in row ${row} and belongs in row 1\\. Delete what stands above`,
  );
const OTHER_HEADERS = (name: string) =>
  new RegExp(`^overview: Row 1 of ${name} does not say what it said .* run Extensions > Sales Pipeline > Refresh`);
const LACKS = (name: string, ...headers: string[]) =>
  new RegExp(
    `^(panel|refresh|save): Row 1 of the sheet "${name}" has no column ${headers.map(header => `"${header}"`).join(', ')}\\. Give the column its header back, or run`,
  );
const sheets = Object.values(TABLES);

/** Header rows that were moved, renamed, doubled or deleted. */
export const headers: readonly HostileCase[] = [
  ...sheets.flatMap(({sheet}): HostileCase[] => [
    {
      name: `a row above the header of ${sheet}`,
      spoil: host => host.sheet(sheet).insertRows(1),
      told: [OTHER_HEADERS(sheet), MOVED(sheet, 2)],
      right: 'never',
      setUp: [],
    },
    {
      name: `a title and a blank row above the header of ${sheet}`,
      spoil: host => {
        host.sheet(sheet).insertRows(1, 2);
        host.sheet(sheet).type('A1', 'Our list');
      },
      told: [OTHER_HEADERS(sheet), MOVED(sheet, 3)],
      right: 'never',
      setUp: [],
    },
    {
      name: `the header row of ${sheet} deleted`,
      spoil: host => host.sheet(sheet).deleteRows(1),
      told: [OTHER_HEADERS(sheet), new RegExp(`^(panel|refresh|save): Row 1 of the sheet "${sheet}" has no column`)],
      right: 'never',
    },
    {
      name: `the header row of ${sheet} cleared`,
      spoil: host => host.sheet(sheet).paste([headersOf(sheet).map(() => '')]),
      told: [OTHER_HEADERS(sheet), LACKS(sheet, ...headersOf(sheet))],
      right: 'never',
    },
    {
      name: `headers of ${sheet} in capitals and with spaces`,
      spoil: host => host.sheet(sheet).paste([headersOf(sheet).map(header => `  ${header.toUpperCase()} `)]),
      setUp: [],
    },
    {
      name: `a column before all of ${sheet}`,
      spoil: host => host.sheet(sheet).insertColumns(1),
      setUp: [],
    },
    {
      name: `the columns of ${sheet} in another order`,
      spoil: host => host.sheet(sheet).moveColumns(1, 1, 3),
      setUp: [],
    },
    {
      name: `a column of ${sheet} twice`,
      spoil: host =>
        host.sheet(sheet).paste([[headersOf(sheet)[1], 'mine']], `${columnLetters(headersOf(sheet).length + 1)}1`),
      told: [new RegExp(`^check: .* 1 ${headersOf(sheet)[1]}: Two columns have this header`)],
      // The recount reads the last one.
      right: 'never',
    },
  ]),
];

function headersOf(name: string): string[] {
  return sheets.find(({sheet}) => sheet === name)?.columns.map(({header}) => header) ?? [];
}
