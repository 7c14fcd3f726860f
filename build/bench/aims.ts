import type {Measures} from './measures.ts';
import type {Results, SizeResults} from './results.ts';
import {LOG_ROW, OPEN_FILE, OPEN_FORM, REFRESH, readsNothing, SET_UP, SET_UP_AGAIN} from './service-calls.ts';

/** The times that are compared, with their names on the page. */
export const TIMES = {load: 'Load', recalculation: 'Full recalculation', edit: 'One edit'} as const satisfies Partial<
  Record<keyof Measures, string>
>;
export type Time = keyof typeof TIMES;
export const TIME_IDS = Object.keys(TIMES) as Time[];

/** Ten times the rows may take at most so many times the time. */
const MOST_GROWTH = 12;
/** So many times faster than the template's formulas. */
const LEAST_SPEED = 20;
const SPEED_AT = 10_000;
/** Service calls that an action may make. */
const MOST_CALLS = {[SET_UP]: 300, [SET_UP_AGAIN]: 300, [REFRESH]: 40, [OPEN_FORM]: 4, [LOG_ROW]: 6};
/** Changes from writing to reading. */
const MOST_TURNS = {[SET_UP]: 15, [SET_UP_AGAIN]: 15};

export interface Aim {
  readonly what: string;
  readonly found: string;
  /** Undefined where this run did not measure it. */
  readonly isMet: boolean | undefined;
}

/** How often longer the overview takes at ten times the rows. */
export interface Growth {
  readonly from: number;
  readonly to: number;
  readonly factors: Readonly<Record<Time, number>>;
}

export function growths({sizes}: Results): readonly Growth[] {
  return sizes.flatMap(small => {
    const large = sizes.find(({conversations}) => conversations === 10 * small.conversations);
    if (!large) return [];
    const factors = factorsOf(large.overview, small.overview);
    return [{from: small.conversations, to: large.conversations, factors}];
  });
}

/** How many times as long the first took. */
export function factorsOf(one: Measures, other: Measures): Record<Time, number> {
  const [load, recalculation, edit] = TIME_IDS.map(time => one[time] / other[time]) as [number, number, number];
  return {load, recalculation, edit};
}

export function aims(results: Results): readonly Aim[] {
  const steps = growths(results).flatMap(({factors}) => Object.values(factors));
  const size = results.sizes.find(({conversations}) => conversations === SPEED_AT);
  return [
    {
      what: `Ten times the conversations take at most ${MOST_GROWTH} times the time`,
      ...atMost(MOST_GROWTH, Math.max(...steps), steps.length > 0),
    },
    ...TIME_IDS.map(time => speedAim(time, size)),
    ...serviceAims(results),
    ...results.bundles.map(({file, size, limit}) => ({
      what: `${file} has at most ${limit} bytes`,
      found: size === undefined ? 'not built' : `${size}`,
      isMet: size === undefined ? undefined : size <= limit,
    })),
  ];
}

function atMost(limit: number, worst: number, isMeasured: boolean): Omit<Aim, 'what'> {
  if (!isMeasured) return {found: 'not measured', isMet: undefined};
  return {found: `at most ${worst.toFixed(1)} times`, isMet: worst <= limit};
}

function speedAim(time: Time, size: SizeResults | undefined): Aim {
  const what = `${TIMES[time]} at ${SPEED_AT} conversations at least ${LEAST_SPEED} times faster than the template`;
  if (!size?.templates) return {what, found: 'not measured', isMet: undefined};
  const factor = factorsOf(size.templates.counts, size.overview)[time];
  return {what, found: `${factor.toFixed(1)} times`, isMet: factor >= LEAST_SPEED};
}

function serviceAims({services}: Results): readonly Aim[] {
  const actions = services[0]?.uses.map(({action}) => action) ?? [];
  const usesOf = (wanted: string) => services.flatMap(({uses}) => uses.filter(({action}) => action === wanted));
  const uses = actions.map(usesOf);
  const opening = usesOf(OPEN_FILE);
  const growing = uses.filter(same => new Set(same.map(({calls, cells}) => `${calls} ${cells}`)).size > 1);
  return [
    {
      what: 'No action makes more service calls, or writes more cells, on a longer log',
      found: growing.length === 0 ? 'none' : growing.map(([use]) => use?.action).join(', '),
      isMet: growing.length === 0,
    },
    {
      what: 'Opening the file reads nothing',
      found: opening.every(readsNothing) ? 'the menu only' : opening.flatMap(({methods}) => methods).join(', '),
      isMet: opening.every(readsNothing),
    },
    ...Object.entries(MOST_CALLS).map(([action, most]) => {
      const calls = Math.max(...usesOf(action).map(use => use.calls));
      return {what: `${action} makes at most ${most} service calls`, found: `${calls}`, isMet: calls <= most};
    }),
    ...Object.entries(MOST_TURNS).map(([action, most]) => {
      const turns = Math.max(...usesOf(action).map(use => use.turns));
      const what = `${action} changes at most ${most} times from writing to reading`;
      return {what, found: `${turns}`, isMet: turns <= most};
    }),
  ];
}
