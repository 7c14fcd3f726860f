/** The spreadsheets that the commands begin with: small ones, in which people have things of their own everywhere. */
import type {Host, SavedSpreadsheet} from '../../../workbench/index.ts';
import {kept} from '../../commands/kept.ts';
import {addSmallExtract} from '../../commands/small-extract.ts';
import {act, setUpSpreadsheet, smallSpreadsheet, spreadsheet} from '../../commands/spreadsheet.ts';

const SOURCES = [new URL(import.meta.url)];

/** A small log in use: the panel was opened once, and users have a sheet, a column and a remark of their own. */
export function usedPipeline(): Host {
  return open(
    kept('used-pipeline', SOURCES, () => {
      const host = smallSpreadsheet();
      addOwnSheet(host);
      host.sheet('Stages').paste([['Owner'], ['Ada'], ['Ben'], ['Cleo']], 'J1');
      host.sheet('Stages').type('J12', 'A remark');
      host.sheet('Customers').paste([['City'], ['Kyiv'], ['Lviv']], 'G1');
      host.call('readChoices');
      return host.save();
    }),
  );
}

/** The sample, and between its rows some of a user's. */
export function sampleWithOwnRows(): Host {
  return open(
    kept('sample-with-own-rows', SOURCES, () => {
      const host = setUpSpreadsheet('YES');
      addOwnSheet(host);
      const own = {
        Customers: ['Alder Foods', '2025-09-01', 'Referral'],
        Conversations: ['2025-09-10', 'Alder Foods', '', 'Contacting', 700, 'Aiko'],
        Targets: ['Aiko', 900],
      };
      for (const [name, row] of Object.entries(own)) {
        act(host, `book.getSheetByName('${name}').insertRowsAfter(3, 1)`);
        host.sheet(name).paste([row], 'A4');
      }
      return host.save();
    }),
  );
}

/** A file in which somebody keeps a list of customers and other things, and has begun to name sheets; they are short. */
export function ownTables(): Host {
  const host = spreadsheet();
  addOwnSheet(host);
  host.addSheet('Conversations', {rows: 60, columns: 12});
  host.addSheet('Customers', {rows: 60, columns: 5}).paste([
    ['Customer', 'City'],
    ['Alder Foods', 'Kyiv'],
    ['Birch & Co', 'Lviv'],
  ]);
  return host;
}

/** An extract of deals, and nothing else. */
export function extractOnly(): Host {
  const host = spreadsheet();
  addSmallExtract(host);
  return host;
}

export function blankFile(): Host {
  return spreadsheet();
}

function addOwnSheet(host: Host): void {
  host.addSheet('My own', {rows: 10, columns: 4}).paste([
    ['Rent', 100],
    ['Tea', 20],
    ['All', '=SUM(B1:B2)'],
  ]);
}

function open(data: SavedSpreadsheet): Host {
  return spreadsheet({data});
}
