/**
 * The one order of a deal's conversations (section 4): date and time, stage (none first), value, salesperson, expected close,
 * next step on, reason, next step; blank first, numbers by size, names by their compared form.
 *
 * Decided here: the compared form is the percent-encoded lower-case name, put in order as an alphabet would, which on plain
 * ASCII leaves nothing open. Two rows that are equal in all of this are equal in every fact.
 */
import type {Conversation} from './read-rows';

type Compare = (a: Conversation, b: Conversation) => number;

const ORDER: readonly Compare[] = [
  by(each => each.date),
  by(each => each.stage?.place ?? 0),
  by(each => each.value ?? Number.NEGATIVE_INFINITY),
  byName(each => each.salesperson),
  by(each => each.expectedClose ?? 0),
  by(each => each.nextStepOn ?? 0),
  byName(each => each.reason),
  byName(each => each.nextStep),
];

/** All conversations of a deal in their order. */
export function inFixedOrder(conversations: readonly Conversation[]): Conversation[] {
  return [...conversations].sort((a, b) => ORDER.reduce((order, compare) => order || compare(a, b), 0));
}

/** The fact that the last conversation gives that has one; null where none has. */
export function lastGiven<T>(
  ordered: readonly Conversation[],
  fact: (conversation: Conversation) => T | null,
): T | null {
  for (const each of [...ordered].reverse()) {
    const given = fact(each);
    if (given !== null) return given;
  }
  return null;
}

function by(number: (conversation: Conversation) => number): Compare {
  return (a, b) => {
    const [left, right] = [number(a), number(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  };
}

const alphabet = new Intl.Collator('en');

function byName(name: (conversation: Conversation) => string): Compare {
  const compared = (conversation: Conversation) => encodeURIComponent(name(conversation).toLowerCase());
  return (a, b) => alphabet.compare(compared(a), compared(b));
}
