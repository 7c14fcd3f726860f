import {root} from '../paths.ts';
import {SALESPEOPLE, type Size, SOURCES} from './sizes.ts';

export type Table = readonly (readonly (string | number)[])[];

/** The input tables, each with its header row first. Dates are serial numbers. */
export interface Tables {
  /** The last day of the log. */
  readonly asOf: number;
  readonly stages: Table;
  readonly customers: Table;
  /** In the order of their dates. */
  readonly conversations: Table;
  readonly targets: Table;
}

type Rows = Pick<Size, 'conversations' | 'customers'>;

interface Generator {
  bigTables(size: Rows & {salespeople: number; sources: number; seed: number}): Tables;
}

/** A plausible team's tables, the same at every run. */
export async function tablesOf({conversations, customers}: Rows): Promise<Tables> {
  // The tests' own generator. Its project builds on this one, so the compiler allows no import back; hence by path.
  const generator = (await import(`${root}/test/random/big-tables.ts`)) as Generator;
  return generator.bigTables({
    conversations,
    customers,
    salespeople: SALESPEOPLE,
    sources: SOURCES,
    seed: 20_250_630,
  });
}
