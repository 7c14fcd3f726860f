import {differences, told} from '../document/differences.ts';
import {rowChanges, TABLE_SHEETS} from '../document/rows.ts';

import type {Rehearsed, Tried} from './try-point.ts';

/** What may not be, wherever a command is hit: said of the user's next try but for the last. */
export const DEMANDS = {
  kept: 'a row of a user’s is lost, or changed but as the command asked',
  whole: 'a row is there twice or by half',
  same: 'something is not as after an undisturbed run',
  trim: 'blank rows or columns are too many or too few',
  said: 'what is said of the failure is not true, or not what to do',
} as const;

export type Demand = keyof typeof DEMANDS;

/** Each demand that does not hold, with how. */
export function broken({before, after}: Rehearsed, tried: Tried): Partial<Record<Demand, string>> {
  const {lost, extra} = rowChanges(tried.end, after, TABLE_SHEETS);
  const wrong = differences(tried.end, after);
  const sizes = wrong.filter(({kind}) => kind === 'size');
  const others = wrong.filter(({kind}) => kind !== 'size');
  const lie = untrue(tried, before, after);
  return {
    ...(lost.length > 0 && {kept: `${lost.length} rows, as ${lost[0]}`}),
    ...(extra.length > 0 && {whole: `${extra.length} rows, as ${extra[0]}`}),
    ...(others.length > 0 && {same: told(others)}),
    ...(sizes.length > 0 && {trim: told(sizes)}),
    ...(lie !== undefined && {said: lie}),
  };
}

const RAW = /TypeError|ReferenceError|RangeError|undefined|is not a function|is not iterable|cannot read/i;
const WAY_OUT = /again|run |reload|ask |wait|open |look for|bring|give /i;

/** What is wrong with what the first try said, and with a second that fails though nothing is in its way. */
function untrue(
  {first, second, between}: Tried,
  before: Rehearsed['before'],
  after: Rehearsed['after'],
): string | undefined {
  const {how, said} = first;
  const quoted = `“${said.replaceAll(/\s+/g, ' ')}”`;
  if (how === 'went well') {
    const wrong = differences(between, after).filter(({kind}) => kind !== 'size');
    return wrong.length > 0 ? `it says that all went well: ${told(wrong)}` : undefined;
  }
  // Google itself says that the time was up.
  if (how !== 'ended') {
    if (said === '') return 'it says nothing';
    if (RAW.test(said)) return `it shows the program’s own words: ${quoted}`;
    if (!WAY_OUT.test(said)) return `it does not say what to do: ${quoted}`;
    const changed = differences(between, before);
    if (/nothing was changed/i.test(said) && changed.length > 0) return `${quoted}, and changed was ${told(changed)}`;
    if (/your own rows are as they were/i.test(said)) {
      const {lost} = rowChanges(between, before, TABLE_SHEETS);
      const {lost: asked} = rowChanges(after, before, TABLE_SHEETS);
      const gone = lost.filter(row => !asked.includes(row));
      if (gone.length > 0) return `${quoted}, and gone is ${gone[0]}`;
    }
  }
  return second?.how === 'failed' ? `the next try fails: “${second.said.replaceAll(/\s+/g, ' ')}”` : undefined;
}
