import type {OverviewMap} from '../../../src/pipeline/overview/overview-map';
import type {Host, HostOptions, SavedSpreadsheet} from '../../../workbench/index';
import {kept} from '../../commands/kept';
import {overviewMap} from '../../commands/overview';
import {act, smallSpreadsheet, spreadsheet} from '../../commands/spreadsheet';

const ROWS = 60;
let prepared: SavedSpreadsheet | undefined;

/** The small log, set up and opened in the panel once; each caller gets one of its own. */
export function hostileSpreadsheet(options: Partial<HostOptions> = {}): Host {
  prepared ??= kept('hostile', [new URL(import.meta.url)], () => prepare().save());
  return spreadsheet({data: structuredClone(prepared), ...options});
}

let map: OverviewMap | undefined;

/** Where its overview has its numbers. */
export function drawnMap(): OverviewMap {
  map ??= overviewMap(hostileSpreadsheet());
  return map;
}

function prepare(): Host {
  const host = smallSpreadsheet();
  host.call('readChoices');
  // Rows to spare would only be evaluated in vain.
  act(
    host,
    `const sheet = book.getSheetByName('Calc panel'); sheet.deleteRows(${ROWS + 1}, sheet.getMaxRows() - ${ROWS})`,
  );
  return host;
}
