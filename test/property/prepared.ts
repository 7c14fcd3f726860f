/** Spreadsheets that the built add-on set up, one for each sequence of stage types, ready to take other tables. */

import type {OverviewMap} from '../../src/pipeline/overview/overview-map';
import {Host, type SavedSpreadsheet} from '../../workbench/index';
import type {StageType} from '../recount/read-rows';

export interface Prepared {
  readonly types: readonly StageType[];
  readonly saved: SavedSpreadsheet;
  readonly map: OverviewMap;
}

/** Runs Set up on a spreadsheet that has stages of these types and nothing else. */
export function prepare(types: readonly StageType[]): Prepared {
  const host = new Host({codePath: 'dist/Code.js', manifestPath: 'appsscript.json', timeZone: 'UTC'});
  host
    .addSheet('Stages')
    .paste([
      ['Stage', 'Type', 'Probability', 'Target days', 'Action', 'Colour'],
      ...types.map((type, index) => [`Stage ${index + 1}`, type, '', '', '', '']),
    ]);
  host.open('FULL');
  host.answer({alert: 'NO'});
  host.clickMenu('Set up');
  const map = host.call('mapOverview') as unknown as OverviewMap;
  return {types, saved: host.save(), map};
}
