import type {Alive} from './figures.ts';

/** Mutants that may live, and why: to be read, and kept short. */
interface Accepted {
  readonly why: string;
  readonly file: string;
  /** A part of the code that is changed. */
  readonly code: string;
  /** A part of what it becomes; undefined: whatever it is. */
  readonly became?: string;
}

const ACCEPTED: readonly Accepted[] = [];

/** Why a mutant may live; undefined for one that a test should notice. */
export function whyAccepted({file, code, became}: Omit<Alive, 'why'>): string | undefined {
  return ACCEPTED.find(each => file === each.file && code.includes(each.code) && became.includes(each.became ?? ''))
    ?.why;
}
