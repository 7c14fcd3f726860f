import type {Host} from '../../../../workbench/index';
import {act} from '../../../commands/spreadsheet';
import type {HostileCase} from '../hostile-case';

const OUTGROWN =
  /^overview: Conversations has outgrown the sheets behind it: run Extensions > Sales Pipeline > Refresh/;

function clear(host: Host, from: number, rows: number): void {
  host.sheet('Conversations').paste(
    Array.from({length: rows}, () => Array.from({length: 11}, () => '')),
    `A${from}`,
  );
}

function talks(count: number, customer: (index: number) => string): unknown[][] {
  return Array.from({length: count}, (_, index) => ['2025-09-01', customer(index), '', 'Contacting', 10]);
}

/**
 * A log that became long at once, and a sheet behind it that is too short for its list: Sheets is reported to show #REF! then,
 * where the formula stands.
 */
function outgrown(sheet: string, formula: string): HostileCase {
  return {
    name: `more rows than ${sheet} has, where Sheets shows #REF!`,
    spoil: host => {
      host.sheet('Conversations').paste(
        talks(580, index => `Elm ${index}`),
        'A12',
      );
      act(
        host,
        `const sheet = book.getSheetByName('${sheet}');
        sheet.getRange('${formula}').setFormula('=Nowhere!A1');
        sheet.deleteRows(31, sheet.getMaxRows() - 30);`,
      );
    },
    told: [OUTGROWN],
    right: 'afterRefresh',
    showsErrors: true,
  };
}

/** Logs that are empty, short, long, or full of gaps. */
export const logRows: readonly HostileCase[] = [
  {name: 'an empty log', spoil: host => clear(host, 2, 10)},
  {name: 'a log of one row', spoil: host => clear(host, 3, 9)},
  {name: 'a log of contacts only', spoil: host => host.sheet('Conversations').paste(Array(10).fill(['']), 'D2')},
  {name: 'gaps between the rows', spoil: host => host.sheet('Conversations').insertRows(5, 7)},
  {name: 'a gap below the header', spoil: host => host.sheet('Conversations').insertRows(2, 3)},
  {name: 'rows of spaces', spoil: host => host.sheet('Conversations').paste(Array(5).fill([' ', '  ', ' ']), 'A13')},
  {
    name: 'trailing spaces in every name',
    spoil: host =>
      host.sheet('Conversations').paste([['2025-10-01', ' Cedar  ', '  ', ' Closing ', 5, ' Ben ']], 'A12'),
  },
  {
    name: 'no-break spaces in names',
    spoil: host => host.sheet('Conversations').paste([['2025-10-01', '\u00a0Cedar', '', 'Closing\u00a0']], 'A12'),
    told: [/^check: conversations 12 Stage: .* is not one of the stages/, /^overview: 1 row of Conversations left out/],
  },
  {
    name: 'the same row ten times',
    spoil: host =>
      host.sheet('Conversations').paste(
        talks(10, () => 'Elm'),
        'A12',
      ),
  },
  {
    name: 'a row of notes only',
    spoil: host => host.sheet('Conversations').type('J14', 'call them'),
    told: [/^check: conversations 14 Date: The row has no date/, /^overview: 1 row of Conversations left out/],
  },
  {
    name: 'totals below the log',
    spoil: host => host.sheet('Conversations').paste([['Total', '', '', '', '=SUM(E2:E11)']], 'A13'),
    told: [/^check: conversations 13 Date: "Total" is no date/, /^overview: 1 row of Conversations left out/],
  },
  {
    name: 'as many rows as the sheet has',
    spoil: host =>
      host.sheet('Conversations').paste(
        talks(49, index => `Elm ${index}`),
        'A12',
      ),
  },
  {
    name: 'more rows than the sheets behind it have, where Sheets makes them longer',
    spoil: host =>
      host.sheet('Conversations').paste(
        talks(60, () => 'Elm'),
        'A12',
      ),
  },
  {
    name: 'more deals than the sheets behind it have rows, where Sheets makes them longer',
    spoil: host =>
      host.sheet('Conversations').paste(
        talks(60, index => `Elm ${index}`),
        'A12',
      ),
  },
  outgrown('Calc rows', 'A1'),
  outgrown('Calc log', 'A2'),
  outgrown('Calc deals', 'A2'),
  outgrown('Deals', 'Y3'),
  {
    name: 'a log of its header alone, without a row below',
    spoil: host => {
      clear(host, 2, 10);
      host.sheet('Conversations').deleteRows(3, host.sheet('Conversations').values('A1:A60').length - 2);
    },
    setUp: ['NO'],
    told: [/^set up: Start with sample data/],
  },
  {
    name: 'customers cleared',
    spoil: host => host.sheet('Customers').paste(Array(4).fill(['', '', '']), 'A2'),
    told: [/^check: conversations 2 Customer: "Alder Foods" is not listed in Customers/],
  },
  {name: 'targets cleared', spoil: host => host.sheet('Targets').paste(Array(2).fill(['', '']), 'A2')},
  {
    name: 'customers twice, in two spellings',
    spoil: host => host.sheet('Customers').paste([[' CEDAR ', '2020-01-01', 'Fair']], 'A6'),
    told: [/^check: customers 6 Customer: "CEDAR" is already listed in row 4/],
  },
  {
    name: 'a salesperson twice in Targets',
    spoil: host => host.sheet('Targets').paste([['BEN', 99]], 'A4'),
    told: [/^check: targets 4 Salesperson: "BEN" is already listed/],
  },
  {
    name: 'a note of 40,000 letters',
    spoil: host => host.sheet('Conversations').type('J5', 'n'.repeat(40_000)),
  },
];
