import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {chosenQuirks} from '../quirks';
import {Book} from './document/book';
import {type HostOptions, isSaved} from './host-options';
import {CallCounter} from './runtime/call-counter';
import {WorkbenchClock} from './runtime/clock';
import {DocumentLock} from './runtime/document-lock';
import {Faults} from './runtime/faults';
import {CacheStore, PropertyStore, Stores} from './runtime/key-values';
import {readManifest} from './runtime/manifest';
import {Screen} from './runtime/screen';
import {Selections} from './runtime/selection';
import type {World} from './world';

/** What Google gives a new file. */
const emptySpreadsheet = {sheets: [{id: '0', name: 'Sheet1', rowNumber: 1000, colNumber: 26}]};

/**
 * The world of a new host. What the options leave out comes from the saved file, or else is the default. Throws when
 * the manifest is missing or unusable.
 */
export function makeWorld(options: HostOptions): World {
  const saved = isSaved(options.data) ? options.data : undefined;
  const now = options.now ?? new Date('2025-10-05T12:00:00Z');
  const clock = new WorkbenchClock(now, options.timeZone ?? saved?.timeZone ?? 'Europe/Kyiv');
  const separators = options.separators ?? saved?.separators ?? 'comma';
  const settings = {
    id: saved?.id ?? 'workbench-spreadsheet',
    name: options.name ?? saved?.name ?? 'Workbench',
    locale: options.locale ?? saved?.locale ?? (separators === 'comma' ? 'en_US' : 'uk_UA'),
    separators,
  };
  const quirks = chosenQuirks({...saved?.quirks, ...options.quirks});
  const properties = new Stores(user => new PropertyStore(saved?.properties[user]));
  for (const user of Object.keys(saved?.properties ?? {})) properties.of(user);
  const htmlDir = options.htmlDir ?? 'dist';
  return {
    book: new Book(saved?.model ?? options.data ?? emptySpreadsheet, settings, clock, quirks),
    manifest: readManifest(options.manifestPath ?? 'appsscript.json'),
    clock,
    calls: new CallCounter(),
    faults: new Faults(),
    lock: new DocumentLock(clock),
    properties,
    cache: new Stores(() => new CacheStore(clock)),
    screen: new Screen(),
    selection: new Selections(),
    htmlFile: name => readFileSync(join(htmlDir, `${name}.html`), 'utf8'),
    log: [],
    warnings: [],
    sleeps: [],
    owner: options.owner ?? 'a',
  };
}
