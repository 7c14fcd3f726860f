import {EXTRACT} from '../../src/pipeline/tables/extract';
import type {Host} from '../../workbench/index';

const DEALS = [
  ['Alder Foods', 'Contacting', '2025-10-02', 700, 'Aiko', '2025-09-10', '2025-10-02'],
  ['Birch & Co', 'Won', '2025-09-20', 900, 'Ben', '2025-08-01', '2025-09-20'],
  ['Cedar', 'Qualified', '2025-09-28', 4200, 'Ben', '2025-09-01', '2025-09-15'],
];
const GIVEN = ['customer', 'stageName', 'lastContact', 'value', 'salesperson', 'firstContact', 'inStageSince'];

/** A sheet *Extract* with the facts of three deals, as somebody else fills it. */
export function addSmallExtract(host: Host): void {
  const others = EXTRACT.map(({header}) => header).filter(header => !GIVEN.includes(header));
  host.addSheet('Extract', {rows: 10, columns: EXTRACT.length}).paste([[...GIVEN, ...others], ...DEALS]);
}
