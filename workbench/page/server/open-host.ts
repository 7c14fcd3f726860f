import {Host} from '../../apps-script/host';
import type {AddOnFiles, HostOptions} from '../../apps-script/host-options';
import type {StoredSpreadsheet} from './stored-file';
import './written-cells';

type Spreadsheet = Pick<HostOptions, 'data' | 'name' | 'separators' | 'timeZone' | 'locale'>;

/** A spreadsheet with the add-on in it, as it is at this moment. What is left out comes from the saved data. */
export function openHost(addOn: AddOnFiles, options: Spreadsheet): Host {
  return new Host({...addOn, now: new Date(), ...options});
}

/** The spreadsheet of an earlier day, with the cells that users had selected. */
export function reopenHost(addOn: AddOnFiles, {selections = {}, ...data}: StoredSpreadsheet): Host {
  const host = openHost(addOn, {data});
  for (const [user, area] of Object.entries(selections)) host.selection.select(user, area);
  return host;
}

/** A spreadsheet without anything in it. */
export function newHost(addOn: AddOnFiles): Host {
  return openHost(addOn, {name: 'Untitled spreadsheet', timeZone: localTimeZone()});
}

/** The time zone of this computer, which a new spreadsheet gets. */
export function localTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
