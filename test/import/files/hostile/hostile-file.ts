import {type Encoding, encode} from '../encode';
import type {ExpectedDeal} from '../expected-deal';

/** A file that has broken readers of lists. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What must come of it, in one sentence. */
  readonly outcome: string;
  /**
   * What is read out of each row that comes, in order; only what the file is about. Left out where no row comes, or where
   * the user has to decide first.
   */
  readonly expected?: readonly Partial<ExpectedDeal>[];
}

/** A file of the given lines, each ended by a line feed. */
export function hostileFile(
  name: string,
  outcome: string,
  lines: readonly string[],
  expected?: readonly Partial<ExpectedDeal>[],
  encoding: Encoding = 'UTF-8',
): HostileFile {
  const bytes = encode(lines.map(line => `${line}\n`).join(''), encoding);
  return expected ? {name, outcome, bytes, expected} : {name, outcome, bytes};
}
