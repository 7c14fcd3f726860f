import type {Filters} from '../../../src/recount/filters';
import type {Host, HostOptions} from '../../../workbench/index';
import type {TableNames} from '../../commands/overview';

/** A spreadsheet in a state that nobody planned for, and what people must be told about it. */
export interface HostileCase {
  readonly name: string;
  /** Time zone, locale, hour: how the spreadsheet is opened. */
  readonly options?: Partial<HostOptions>;
  /** What users did to the small spreadsheet, which was set up and open in the panel. */
  readonly spoil: (host: Host) => void;
  /**
   * Each is found in one of the lines that say something: `overview: …`, `panel: …`, `check: Conversations!E5 …`,
   * `refresh: …`, `save: …`, `set up: …`. But for findings of the check, no line is there that none of them expects.
   */
  readonly told?: readonly RegExp[];
  /** When the numbers are those of the recount; undefined: at once, and ever after. */
  readonly right?: 'afterRefresh' | 'afterSetUp' | 'never';
  /** A column or a sheet that formulas read is gone, or they read themselves: Sheets shows errors whatever a formula says. */
  readonly showsErrors?: true;
  /** Refresh is not run: Set up is what mends it. */
  readonly isRefreshed?: false;
  /** Set up is run too, and what it asks is answered so. */
  readonly setUp?: readonly ('OK' | 'YES' | 'NO' | 'CANCEL')[];
  /** By which day, filters and sheets the recount counts. */
  readonly asOf?: string;
  readonly filters?: Filters;
  readonly names?: TableNames;
}

/** Cases by what is odd about them. */
export type CasesByKind = Readonly<Record<string, readonly HostileCase[]>>;
