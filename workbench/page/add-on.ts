import type {Host} from '../apps-script/host';
import type {AddOnFiles} from '../apps-script/host-options';

/** The add-on that a page is about: all that the page knows of it is said here, by whoever starts the page. */
export interface PageAddOn {
  /** What its menu under Extensions is called, and the windows' titles end in. */
  readonly name: string;
  readonly files: AddOnFiles;
  /** What there is to start from beside an empty spreadsheet. Where nothing is kept yet, the page starts with the first. */
  readonly templates: readonly Template[];
  /**
   * Makes a spreadsheet of the CSV files, or the like, that a user chose together.
   *
   * @param progress told what it is about to do, for the user to read
   */
  openTables(files: readonly TableFile[], progress: (label: string) => void): Opened;
}

/** A file that a user chose, as it is: what it is made of is the add-on's to know. */
export interface TableFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Template {
  /** The item of the File menu that opens it, such as "New with sample data". */
  readonly title: string;
  open(): Host;
}

/**
 * A spreadsheet that was opened, with the values that were kept as text although their column holds something else, and
 * what it had when it was saved here and has no more; or why none was. Sentences for the user.
 */
export type Opened =
  | {readonly host: Host; readonly keptAsText: readonly string[]; readonly lost?: readonly string[]}
  | {readonly problems: readonly string[]};

/** What the browser is told of an add-on. */
export interface AddOnWords {
  readonly name: string;
  readonly templates: readonly string[];
}
