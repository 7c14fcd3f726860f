import {setImmediate as nextTurn} from 'node:timers/promises';
import {differences, told} from '../document/differences.ts';
import type {DocumentState} from '../document/document-state.ts';
import {type RowChanges, rowChanges, TABLE_SHEETS} from '../document/rows.ts';
import {type Beginning, beginningsIn, type Interleaved, inTurn, interleave} from './interleave.ts';
import type {Deed, Shared} from './shared-pipeline.ts';

/** What may not come of two users at once. */
export const DEMANDS = {
  kept: 'a row is lost',
  whole: 'a row is there twice or by half',
  turn: 'the tables are as in neither order of the two',
  same: 'something else is as in neither order',
  through: 'somebody does not get through, or is shown an error',
} as const;

export type Demand = keyof typeof DEMANDS;

export interface PairFailure {
  readonly at: Beginning;
  readonly broken: Partial<Record<Demand, string>>;
}

export interface PairResult {
  readonly first: string;
  readonly second: string;
  readonly orders: number;
  /** How often the second was turned away. */
  readonly refusals: number;
  readonly failures: readonly PairFailure[];
}

/** Lets the second user begin at so many places within the first one's run at most. */
export async function tryPair({data}: Shared, first: Deed, second: Deed, most: number): Promise<PairResult> {
  const wanted = [inTurn(data, [first, second]), inTurn(data, [second, first])];
  const all = beginningsIn(data, first);
  const step = Math.max(1, Math.ceil(all.length / most));
  // The last one comes first: it is the one inside the lock.
  const beginnings = all.reverse().filter((_, index) => index % step === 0);
  let refusals = 0;
  const failures: PairFailure[] = [];
  for (const at of beginnings) {
    // The heap keeps what was cloned until the event loop turns.
    await nextTurn();
    const done = interleave(data, first, second, at);
    refusals += done.refusals;
    const broken = brokenBy(done, wanted);
    if (Object.keys(broken).length > 0) failures.push({at, broken});
  }
  return {first: first.name, second: second.name, orders: beginnings.length, refusals, failures};
}

function brokenBy(
  {first, second, end}: Interleaved,
  wanted: readonly DocumentState[],
): Partial<Record<Demand, string>> {
  const stuck = [first, second].find(({how}) => how === 'failed' || how === 'ended');
  const [changes] = wanted.map(order => rowChanges(end, order, TABLE_SHEETS)).sort((a, b) => count(a) - count(b));
  const wrong = wanted.map(order => differences(end, order).filter(({kind}) => kind !== 'size'));
  const [least = []] = wrong.sort((a, b) => a.length - b.length);
  const inTables = least.filter(({sheet, kind}) => TABLE_SHEETS.includes(sheet) && kind === 'cells');
  return {
    ...(changes && changes.lost.length > 0 && {kept: `${changes.lost.length} rows, as ${changes.lost[0]}`}),
    ...(changes && changes.extra.length > 0 && {whole: `${changes.extra.length} rows, as ${changes.extra[0]}`}),
    ...(inTables.length > 0 && {turn: told(inTables)}),
    ...(least.length > inTables.length && {same: told(least)}),
    ...(stuck && {through: stuck.said}),
  };
}

function count({lost, extra}: RowChanges): number {
  return lost.length + extra.length;
}
