import type {Host} from '../../../workbench/index.ts';

type Fault = NonNullable<Parameters<Host['faults']['add']>[1]>;

/** What may happen to a service call, each with whether it matters only for a call that changes something. */
export const FAULTS = {
  'fails in passing, before it took effect': {when: 'before'},
  'fails in passing, after it took effect': {when: 'after'},
  'fails for good, before it took effect': {when: 'before', message: 'You do not have permission to do that.'},
  'fails for good, after it took effect': {when: 'after', message: 'You do not have permission to do that.'},
  'is the last, before it took effect': {when: 'before', ends: true},
  'is the last, after it took effect': {when: 'after', ends: true},
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultName = keyof typeof FAULTS;

/** A service call of a command, by its number from 1, and what happens to it. */
export interface Point {
  readonly call: number;
  readonly method: string;
  readonly fault: FaultName;
}

/**
 * Every point at which a command can be hit. A call that changes nothing fails the same before and after, and a run that ends
 * before a call leaves what it leaves after the last one that changed something: these points are there once.
 *
 * @param methods of the command's service calls, in their order.
 */
export function pointsOf(methods: readonly string[]): Point[] {
  const firstChange = methods.findIndex(changes);
  return methods.flatMap((method, index) =>
    (Object.keys(FAULTS) as FaultName[])
      .filter(fault => {
        const {when, ends}: Fault = FAULTS[fault];
        if (ends && when === 'before') return index === firstChange;
        return changes(method) || (when === 'before' && !ends);
      })
      .map(fault => ({call: index + 1, method, fault})),
  );
}

const CHANGING =
  /^(Spreadsheet|Sheet|Range|RangeList|Protection|DeveloperMetadata|Properties|Lock|Ui)\.(?!get|is|has|can|find|toast|create)/;

/** Whether a call changes the document, or what outlives the run. */
function changes(method: string): boolean {
  return CHANGING.test(method);
}
