import type {Host} from '../../../workbench/index.ts';
import {spreadsheet} from '../../commands/spreadsheet.ts';
import {mayBeDone, type Outcome} from '../commands/command.ts';
import {type DocumentState, documentState} from '../document/document-state.ts';
import type {Deed, Shared} from './shared-pipeline.ts';

/**
 * Where the second user begins: before a service call of the first, or before every one at which the first holds the lock. There
 * the second waits in vain and changes nothing, so all of these are tried in one run.
 */
export type Beginning = number | 'held';

/** What two users came to, one of whom began within the other's run. */
export interface Interleaved {
  readonly first: Outcome;
  readonly second: Outcome;
  /** How often the second was turned away before it came through. */
  readonly refusals: number;
  readonly end: DocumentState;
}

const TURNED_AWAY = /^Somebody else is changing this spreadsheet/;

export function interleave(data: Shared['data'], first: Deed, second: Deed, beginning: Beginning): Interleaved {
  const host = open(data);
  let outcome: Outcome | undefined;
  let refusals = 0;
  const attempt = (): void => {
    outcome = second.run(host, second.sent, {user: 'b'}, outcome && mayBeDone(outcome));
    if (TURNED_AWAY.test(outcome.said)) refusals++;
  };
  const beforeCall = (call: number): void => {
    if (beginning === 'held' ? host.lock.holder === undefined : call !== beginning) return;
    const now = host.clock.now();
    attempt();
    // The first user's time does not stand still while the second waits, nor does it run twice.
    host.clock.set(now);
  };
  const done = first.run(host, first.sent, {user: 'a', beforeCall});
  if (!outcome || TURNED_AWAY.test(outcome.said)) attempt();
  return {first: done, second: outcome as unknown as Outcome, refusals, end: documentState(host)};
}

/** One after the other. */
export function inTurn(data: Shared['data'], deeds: readonly Deed[]): DocumentState {
  const host = open(data);
  for (const {run, sent} of deeds) run(host, sent, {user: 'a'});
  return documentState(host);
}

/** Every beginning within a deed that leads to another order of what the two do. */
export function beginningsIn(data: Shared['data'], deed: Deed): Beginning[] {
  const host = open(data);
  const free: number[] = [];
  let isHeld = false;
  deed.run(host, deed.sent, {
    beforeCall: call => {
      if (host.lock.holder === undefined) free.push(call);
      else isHeld = true;
    },
  });
  return isHeld ? [...free, 'held'] : free;
}

function open(data: Shared['data']): Host {
  // The engine works on the data that it is given.
  return spreadsheet({data: structuredClone(data)});
}
