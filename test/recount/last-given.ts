/**
 * "The last one given" (section 4): of the conversations that have the fact, the one of the latest date and time; on a tie
 * the one of the later stage, a row without a stage first; then the larger value, the later date, the alphabetically last
 * name.
 *
 * Decided here: names are compared without regard to case, after their spaces are tidied. Two names that the alphabet
 * holds equal and that still differ (a character it ignores, a full-width letter) go by their character codes, so that the
 * order of the rows never matters.
 */
import type {Conversation} from './read-rows';

type Compare<T> = (a: T, b: T) => number;

export function lastGiven<T>(
  conversations: readonly Conversation[],
  fact: (conversation: Conversation) => T | null,
  compare: Compare<T>,
): T | null {
  let last: {at: Conversation; given: T} | null = null;
  for (const at of conversations) {
    const given = fact(at);
    if (given === null) continue;
    if (last === null || isLater(at, given, last.at, last.given, compare)) last = {at, given};
  }
  return last === null ? null : last.given;
}

export const byNumber: Compare<number> = (a, b) => a - b;

const alphabet = new Intl.Collator('en', {sensitivity: 'accent'});

export const byAlphabet: Compare<string> = (a, b) => alphabet.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

function isLater<T>(a: Conversation, givenA: T, b: Conversation, givenB: T, compare: Compare<T>): boolean {
  if (a.date !== b.date) return a.date > b.date;
  const placeA = a.stage?.place ?? 0;
  const placeB = b.stage?.place ?? 0;
  if (placeA !== placeB) return placeA > placeB;
  return compare(givenA, givenB) > 0;
}
