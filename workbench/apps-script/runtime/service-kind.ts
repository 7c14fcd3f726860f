import type {Need} from './permission';
import type {Overloads} from './signature';

/** The methods of a Google class that are modelled, with the overloads of each. */
export type Methods = Readonly<Record<string, Overloads>>;

export interface ServiceKind {
  /** The class's name in Google's reference: `Range`. Calls are counted under it. */
  name: string;
  /** What comes before it in Google's messages: `SpreadsheetApp.` for `SpreadsheetApp.Range`. */
  prefix?: string;
  methods: Methods;
  /** What its methods touch, and those that touch something else. */
  needs: Need;
  needsOf?: Readonly<Record<string, Need>>;
  /** Methods that may wait for other runs: what these change meanwhile, the run may not see at once. */
  waits?: ReadonlySet<string>;
  /** Members that are not methods, such as enumerations. */
  constants?: Readonly<Record<string, unknown>>;
}

/** What an execution knows of its service objects. */
export interface OfKind {
  readonly kind: ServiceKind;
}
