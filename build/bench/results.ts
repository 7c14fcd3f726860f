import type {Bundle} from './bundles.ts';
import type {Measures} from './measures.ts';
import type {ServiceUse} from './service-calls.ts';

/** Everything that one run of the bench found. */
export interface Results {
  readonly machine: {readonly cores: number; readonly node: string};
  readonly sizes: readonly SizeResults[];
  /** The same actions on each of two sizes of the log. */
  readonly services: readonly {readonly conversations: number; readonly uses: readonly ServiceUse[]}[];
  readonly bundles: readonly Bundle[];
}

export interface SizeResults {
  readonly conversations: number;
  readonly customers: number;
  readonly overview: Measures;
  /** Milliseconds that a plain program takes for the same numbers. */
  readonly recount: number;
  /** Of another checkout, measured in the same run. */
  readonly beside?: Measures;
  /** None where a formula per customer would take minutes. */
  readonly templates: Readonly<Record<'stages' | 'counts', Measures>> | undefined;
}
