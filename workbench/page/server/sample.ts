import type {Host} from '../../apps-script/host';
import {setUp} from '../../cli/add-on';
import {localTimeZone, openHost} from './open-host';

/** A new spreadsheet with the add-on set up in it, on its own sample data. */
export function newSample(): Host {
  const host = openHost({name: 'Sales pipeline', timeZone: localTimeZone()});
  setUp(host, true);
  return host;
}
