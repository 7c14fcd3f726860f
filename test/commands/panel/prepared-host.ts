import {dist} from '../../../build/paths.ts';
import {Host, type HostOptions, type SavedSpreadsheet} from '../../../workbench/index.ts';
import {kept} from '../kept.ts';

const options = {codeDir: dist, manifestPath: `${dist}/appsscript.json`, htmlDir: dist};

/**
 * A spreadsheet that Set up made, with the sample data or empty, in which the panel was opened once. Making one takes
 * seconds, so it is kept for the next test of the same built file.
 */
export function preparedHost(kind: 'sample' | 'empty', more: Partial<HostOptions> = {}): Host {
  return hostOf(
    kept(kind, [new URL(import.meta.url)], () => prepare(kind).save()),
    more,
  );
}

/** A kept spreadsheet with the built add-on in it, opened. */
export function hostOf(data: SavedSpreadsheet, more: Partial<HostOptions> = {}): Host {
  const host = new Host({...options, ...more, data});
  host.open();
  return host;
}

/** Blank sheets of few rows, which Set up takes over: calculating 1000 blank rows at each change takes the test its time. */
const small = {
  sheets: ['Conversations', 'Customers', 'Stages'].map((name, id) => ({
    id: String(id),
    name,
    rowNumber: 60,
    colNumber: 16,
  })),
};

function prepare(kind: 'sample' | 'empty'): Host {
  const host = new Host({...options, ...(kind === 'empty' ? {data: small} : {})});
  host.open();
  host.answer({alert: kind === 'sample' ? 'YES' : 'NO'});
  host.clickMenu('Set up');
  host.call('readChoices');
  return host;
}
