/** Holds the numbers of two overviews against each other. */
import type {NamedNumber} from '../frozen/named-numbers';

/** A number that both have, and that is another one by now. */
export interface Change {
  readonly before: NamedNumber;
  readonly after: NamedNumber;
  /** In its own unit, of a share in percentage points; null where one of both is a text. */
  readonly difference: number | null;
  /** Of what it was before; null for a share, and where that was nothing or less. */
  readonly ratio: number | null;
}

/** What became of the numbers below one heading. */
export interface ComparedGroup {
  readonly title: string;
  readonly changed: readonly Change[];
  readonly gone: readonly NamedNumber[];
  readonly new: readonly NamedNumber[];
}

export interface Comparison {
  /** In the order of the later overview, only those in which something is otherwise. */
  readonly groups: readonly ComparedGroup[];
  /** As they are in the later one. */
  readonly same: readonly NamedNumber[];
}

/** Sums of the same amounts in another order differ by this part of themselves. */
const ROUNDING = 1e-9;

/** Pairs numbers by their keys, wherever they stood. */
export function compareNumbers(before: readonly NamedNumber[], after: readonly NamedNumber[]): Comparison {
  const left = new Map(before.map(number => [number.key, number]));
  const titles = [...new Set([...after, ...before].map(({group}) => group))];
  const groups = new Map(titles.map(title => [title, {title, changed: [], gone: [], new: []} as Building]));
  const same: NamedNumber[] = [];
  for (const number of after) {
    const was = left.get(number.key);
    left.delete(number.key);
    if (!was) groups.get(number.group)?.new.push(number);
    else if (isSame(was, number)) same.push(number);
    else groups.get(number.group)?.changed.push(changeOf(was, number));
  }
  for (const number of left.values()) groups.get(number.group)?.gone.push(number);
  const isOther = (group: Building): boolean => group.changed.length + group.gone.length + group.new.length > 0;
  return {groups: [...groups.values()].filter(isOther), same};
}

interface Building extends ComparedGroup {
  readonly changed: Change[];
  readonly gone: NamedNumber[];
  readonly new: NamedNumber[];
}

function isSame(one: NamedNumber, other: NamedNumber): boolean {
  if (one.value === null || other.value === null) return one.value === other.value && one.shown === other.shown;
  return Math.abs(one.value - other.value) <= ROUNDING * Math.max(Math.abs(one.value), Math.abs(other.value));
}

function changeOf(before: NamedNumber, after: NamedNumber): Change {
  if (before.value === null || after.value === null) return {before, after, difference: null, ratio: null};
  const difference = after.value - before.value;
  if (after.unit === 'share') return {before, after, difference: 100 * difference, ratio: null};
  return {before, after, difference, ratio: before.value > 0 ? difference / before.value : null};
}
