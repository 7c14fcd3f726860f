import type {Measures} from './measures.ts';
import type {Results, SizeResults} from './results.ts';
import {LOG_ROW, OPEN_FILE, OPEN_FORM, PROVE, REFRESH, readsNothing, SET_UP, SET_UP_AGAIN} from './service-calls.ts';

/** The times that are compared, with their names on the page. */
export const TIMES = {load: 'Load', recalculation: 'Full recalculation', edit: 'One edit'} as const satisfies Partial<
  Record<keyof Measures, string>
>;
export type Time = keyof typeof TIMES;
export const TIME_IDS = Object.keys(TIMES) as Time[];

/** With ten times the rows an edit may take at most so many times the time. */
const MOST_GROWTH = 12;
/** One edit is so many times faster than with the template's formulas. */
const LEAST_SPEED = [
  {at: 1000, template: 'stages', factor: 1 / 2},
  {at: 1000, template: 'counts', factor: 1},
  {at: 10_000, template: 'stages', factor: 6},
  {at: 10_000, template: 'counts', factor: 15},
] as const;
/** One edit takes at most so many times what a plain program takes for all numbers. */
const MOST_RECOUNTS = 5;
const RECOUNT_AIMS = [10_000, 50_000];
/** One edit takes at most such a part of what it takes in the checkout beside. */
const MOST_BESIDE = new Map([
  [1000, 1 / 6],
  [10_000, 1 / 5],
  [50_000, 1 / 4],
  [100_000, 1 / 4],
]);
/** Megabytes that the open spreadsheet may hold. */
const MOST_MEMORY = new Map([
  [10_000, 220],
  [100_000, 700],
]);
/** Service calls that an action may make. */
const MOST_CALLS = {[SET_UP]: 430, [SET_UP_AGAIN]: 380, [REFRESH]: 40, [OPEN_FORM]: 6, [LOG_ROW]: 6, [PROVE]: 12};
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

/** One for each pair of measured sizes of which the larger has exactly ten times the conversations. */
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

/**
 * Every aim with what this run found, met or not. Aims for a size that was not measured are left out, or found "not
 * measured".
 */
export function aims(results: Results): readonly Aim[] {
  const steps = growths(results).map(({factors}) => factors.edit);
  return [
    {
      what: `With ten times the conversations one edit takes at most ${MOST_GROWTH} times the time`,
      ...atMost(MOST_GROWTH, Math.max(...steps), steps.length > 0),
    },
    ...results.sizes.flatMap(recountAim),
    ...LEAST_SPEED.map(aim => speedAim(aim, results)),
    ...results.sizes.flatMap(besideAim),
    ...results.sizes.flatMap(memoryAim),
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

function recountAim({conversations, overview, recount}: SizeResults): Aim[] {
  if (!RECOUNT_AIMS.includes(conversations)) return [];
  const factor = overview.edit / recount;
  const what = `One edit at ${conversations} conversations takes at most ${MOST_RECOUNTS} times the plain recount`;
  return [{what, found: `${factor.toFixed(1)} times`, isMet: factor <= MOST_RECOUNTS}];
}

function speedAim({at, template, factor}: (typeof LEAST_SPEED)[number], {sizes}: Results): Aim {
  const what = `One edit at ${at} conversations at least ${factor} times as fast as the template, ${template}`;
  const size = sizes.find(({conversations}) => conversations === at);
  if (!size?.templates) return {what, found: 'not measured', isMet: undefined};
  const found = factorsOf(size.templates[template], size.overview).edit;
  return {what, found: `${found.toFixed(1)} times`, isMet: found >= factor};
}

function besideAim({conversations, overview, beside}: SizeResults): Aim[] {
  const most = MOST_BESIDE.get(conversations);
  if (!beside || most === undefined) return [];
  const factor = factorsOf(beside, overview).edit;
  const what = `One edit at ${conversations} conversations at least ${1 / most} times as fast as in the checkout beside`;
  return [{what, found: `${factor.toFixed(1)} times`, isMet: factor >= 1 / most}];
}

function memoryAim({conversations, overview}: SizeResults): Aim[] {
  const most = MOST_MEMORY.get(conversations);
  if (most === undefined) return [];
  const found = overview.memory / 1e6;
  const what = `The spreadsheet of ${conversations} conversations holds at most ${most} MB`;
  return [{what, found: `${found.toFixed(0)} MB`, isMet: found <= most}];
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
