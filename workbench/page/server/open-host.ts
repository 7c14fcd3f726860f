import {fileURLToPath} from 'node:url';
import {Host} from '../../apps-script/host';
import type {HostOptions} from '../../apps-script/host-options';
import type {StoredSpreadsheet} from './stored-file';
import {userSelections} from './user-selections';
import './written-cells';

const dist = new URL('../../../dist/', import.meta.url);

/** A spreadsheet with the built add-on in it, as the add-on is at this moment. What is left out comes from the saved data. */
export function openHost(options: Pick<HostOptions, 'data' | 'name' | 'separators' | 'timeZone' | 'locale'>): Host {
  return new Host({
    codePath: fileURLToPath(new URL('Code.js', dist)),
    manifestPath: fileURLToPath(new URL('appsscript.json', dist)),
    htmlDir: fileURLToPath(dist),
    now: new Date(),
    ...options,
  });
}

/** The spreadsheet of an earlier day, with the cells that users had selected. */
export function reopenHost({selections = {}, ...data}: StoredSpreadsheet): Host {
  for (const [user, area] of Object.entries(selections)) userSelections.set(user, area);
  return openHost({data});
}

/** The time zone of this computer, which a new spreadsheet gets. */
export function localTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
