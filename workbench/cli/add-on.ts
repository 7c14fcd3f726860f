import {fileURLToPath} from 'node:url';
import {helpers} from '@odoo/o-spreadsheet';
import {shownText} from '../apps-script/document/cell-value';
import {Host} from '../apps-script/host';
import {googleError} from '../engine/cell-error';
import {InputError} from './input-error';
import {overviewMap} from './overview-map';
import {type Overview, readOverview} from './read-overview';

const dist = new URL('../../dist/', import.meta.url);

/** A new spreadsheet with the built add-on in it, as it is at this moment, in this computer's time zone. */
export function newSpreadsheet(name: string, data?: object): Host {
  return new Host({
    codePath: fileURLToPath(new URL('Code.js', dist)),
    manifestPath: fileURLToPath(new URL('appsscript.json', dist)),
    htmlDir: fileURLToPath(dist),
    name,
    now: new Date(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(data && {data}),
  });
}

/** Opens the file and clicks "Set up". Throws InputError with the add-on's own words when it refuses. */
export function setUp(host: Host, withSampleData: boolean): void {
  host.open();
  host.answer({alert: withSampleData ? 'YES' : 'NO'});
  host.clickMenu('Set up');
  // The question about sample data has other buttons; an alert with nothing but OK says what went wrong.
  const refusals = host.screen.shown.flatMap(shown =>
    shown.kind === 'alert' && shown.buttons === 'OK' ? [shown] : [],
  );
  if (refusals.length > 0) throw new InputError(refusals.map(({title, message}) => `${title}: ${message}`));
}

/** Types `asOf`, an ISO date, into the overview; without it the overview keeps today. Reads what the cells then show. */
export function showOverview(host: Host, asOf?: string): Overview {
  const map = overviewMap.parse(host.call('mapOverview'));
  const sheet = host.sheet(map.sheet);
  if (asOf !== undefined) {
    const {refused} = sheet.type(map.asOf, asOf);
    if (refused) throw new InputError([`The overview does not take ${asOf} as its date: ${refused}`]);
  }
  return readOverview(map, address => {
    const {col, row} = helpers.toCartesian(address);
    const cell = host.book.evaluated(sheet.id, col, row);
    return {value: googleError(cell.value), text: shownText(cell)};
  });
}
