/** A small company's tables, in which every metric has something to say. Dates are ISO days as a user types them. */

import {CONVERSATIONS, CUSTOMERS, TARGETS} from '../../src/pipeline/tables/tables';
import type {Host} from '../../workbench/index';

type Line = readonly (string | number)[];

/** Date, Customer, Deal, Stage, Value, Salesperson, Expected close, Next step on, Reason. */
export const LOG: readonly Line[] = [
  ['2025-07-01', 'Alder Foods', '', 'New opportunity', '', 'Aiko'],
  ['2025-07-03', 'Birch & Co', '', 'New opportunity', '', 'Ben'],
  ['2025-07-08', 'alder  foods', '', 'Engaging', 12000, 'Aiko'],
  ['2025-08-02', 'Alder Foods', '', 'Won', 11000, ''],
  ['2025-08-10', 'Birch & Co', '', 'Lost', '', '', '', '', 'Price'],
  ['2025-09-15', 'Cedar', '', 'Qualified', 8000, 'Ben', '2025-10-20'],
  ['2025-09-20', 'Cedar', '', '', '', ''],
  ['2025-09-28', 'Alder Foods', 'Second order', 'Contacting', 5000, 'Carla', '2025-10-01', '2025-10-03'],
  ['2025-10-02', 'Dune', '', 'Contacting', '', 'Carla'],
  ['2025-10-04', 'Cedar', '', 'Closing', 9000, 'Ben'],
];

const ACCOUNTS: readonly Line[] = [
  ['Alder Foods', '2025-06-20', 'Referral'],
  ['Birch & Co', '2025-07-01', 'Website'],
  ['Cedar', '2025-09-01', 'Website'],
  ['Dune', '', 'Trade fair'],
];

const QUOTAS: readonly Line[] = [
  ['Aiko', 10_000],
  ['Ben', 12_000],
];

/** Sheets as a user made them before the add-on came. */
export function addSmallLog(host: Host, rows: number): void {
  for (const [table, lines] of [
    [CUSTOMERS, ACCOUNTS],
    [CONVERSATIONS, LOG],
    [TARGETS, QUOTAS],
  ] as const) {
    const headers = table.columns.map(({header}) => header);
    host.addSheet(table.sheet, {rows, columns: headers.length + 2}).paste([headers, ...lines]);
  }
}
