import type {Book} from './document/book';
import type {CallCounter} from './runtime/call-counter';
import type {WorkbenchClock} from './runtime/clock';
import type {DocumentLock} from './runtime/document-lock';
import type {Faults} from './runtime/faults';
import type {CacheStore, PropertyStore, Stores} from './runtime/key-values';
import type {Manifest} from './runtime/manifest';
import type {Screen} from './runtime/screen';
import type {Selections} from './runtime/selection';

export interface LogEntry {
  level: 'log' | 'info' | 'warn' | 'error';
  text: string;
}

/** Everything around a script that outlives its runs. */
export interface World {
  readonly book: Book;
  readonly manifest: Manifest;
  readonly clock: WorkbenchClock;
  readonly calls: CallCounter;
  readonly faults: Faults;
  readonly lock: DocumentLock;
  readonly properties: Stores<PropertyStore>;
  readonly cache: Stores<CacheStore>;
  readonly screen: Screen;
  readonly selection: Selections;
  /** The text of an HTML file of the project, by its name without `.html`. */
  readonly htmlFile: (name: string) => string;
  readonly log: LogEntry[];
  /** What ran here but may go wrong in Google, such as a lock that was released before a flush. */
  readonly warnings: string[];
  /** How long each Utilities.sleep was, in milliseconds. */
  readonly sleeps: number[];
  /** The user who may edit everything, whatever is protected. */
  readonly owner: string;
}
