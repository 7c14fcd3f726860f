import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {aims, factorsOf, growths} from '../../../build/bench/aims.ts';
import {editedStage} from '../../../build/bench/edited-stage.ts';
import {type Measures, median} from '../../../build/bench/measures.ts';
import {overviewWorkbook} from '../../../build/bench/overview-workbook.ts';
import {benchPage} from '../../../build/bench/page.ts';
import {profileOf, profileTable} from '../../../build/bench/profile.ts';
import type {Results} from '../../../build/bench/results.ts';
import {measureApart} from '../../../build/bench/run-apart.ts';
import {
  LOG_ROW,
  OPEN_FILE,
  OPEN_FORM,
  PROVE,
  REFRESH,
  readsNothing,
  SET_UP,
  SET_UP_AGAIN,
  type ServiceUse,
  serviceUses,
} from '../../../build/bench/service-calls.ts';
import {tablesOf} from '../../../build/bench/tables.ts';
import {templateWorkbook} from '../../../build/bench/template-workbook.ts';
import {root} from '../../../build/paths.ts';

const once = {runs: 1, warmUps: 0};
const small = await tablesOf({conversations: 200, customers: 20});
/** Setting it up takes seconds: those who look at it share it. */
const workbook = overviewWorkbook(small);

describe('median', () => {
  it('is the middle one, or the mean of the middle two', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 10, 2])).toBe(3);
    expect(median([7])).toBe(7);
    expect(() => median([])).toThrow('no median');
  });
});

describe('what is measured', () => {
  it('is an edit that moves a customer to the last Open stage', () => {
    const {row, column, stages} = editedStage(small);
    const edited = small.conversations[row] ?? [];
    expect(edited[column]).toBe(stages[0]);
    expect(stages[1]).toBe('Negotiation');
    const later = small.conversations.slice(row + 1).filter(([, customer, , stage]) => customer === edited[1] && stage);
    expect(later).toEqual([]);
  });

  it('gives the same conversations at the edited stage by the overview and by the template', {timeout: 120_000}, () => {
    const overview = measureApart(workbook, once);
    const counts = measureApart(templateWorkbook(small, 'counts'), once);
    const [, after] = editedStage(small).stages;
    const expected = small.conversations.filter(([, , , stage]) => stage === after).length;
    expect([overview.shown, counts.shown]).toEqual([expected, expected]);
    for (const {load, recalculation, edit, memory} of [overview, counts]) {
      expect(Math.min(load, recalculation, edit)).toBeGreaterThan(0);
      expect(memory).toBeGreaterThan(1_000_000);
    }
  });

  it('is looked at formula by formula: each is evaluated once in an edit', {timeout: 60_000}, () => {
    const profile = profileOf(workbook);
    const log = profile.formulas.find(({cell}) => cell === "'Calc log'!A2");
    expect(log?.cells).toBeGreaterThanOrEqual(small.conversations.length - 1);
    expect(log?.sorts).toBeGreaterThan(0);
    expect(new Set(profile.formulas.map(({evaluations}) => evaluations))).toEqual(new Set([1]));
    expect(profileTable(profile)).toContain("'Calc log'!A2");
  });

  it('fails with the reason when the edit does not reach the cell that must follow', {timeout: 60_000}, () => {
    const template = templateWorkbook(small, 'counts');
    const elsewhere = {...template, follows: {...template.follows, column: template.follows.column - 1}};
    expect(() => measureApart(elsewhere, once)).toThrow('After the edit the overview shows');
  });
});

describe('service calls', () => {
  it('are counted for each action, with the cells that it writes', {timeout: 120_000}, () => {
    const uses = serviceUses(small);
    const [opening, setUp, again, refresh] = uses;
    expect(opening && readsNothing(opening)).toBe(true);
    expect(opening?.cells).toBe(0);
    for (const use of [setUp, again, refresh]) {
      expect(use?.cells).toBeGreaterThan(100);
      expect(use?.turns).toBeGreaterThan(0);
      expect(use?.inDocument).toBeLessThan(Number(use?.calls));
      expect(use && readsNothing(use)).toBe(false);
    }
    const [form, row, proof] = [OPEN_FORM, LOG_ROW, PROVE].map(action => uses.find(use => use.action === action));
    expect([form?.cells, row?.cells, proof?.cells]).toEqual([0, 11, 0]);
    expect(row?.methods).toContain('Sheet.appendRow');
    expect(uses.filter(({time}) => !(time > 0))).toEqual([]);
  });
});

describe('aims', () => {
  it('are met by good figures, and missed by the one figure that is bad', () => {
    expect(missed(results())).toEqual([]);
    expect(missed(results({overview: {...times(100), edit: 350}}))).toEqual([
      'With ten times the conversations one edit takes at most 12 times the time',
      'One edit at 10000 conversations takes at most 5 times the plain recount',
      'One edit at 10000 conversations at least 6 times as fast as the template, stages',
      'One edit at 10000 conversations at least 15 times as fast as the template, counts',
    ]);
    expect(missed(results({overview: {...times(100), memory: 221e6}}))).toEqual([
      'The spreadsheet of 10000 conversations holds at most 220 MB',
    ]);
    expect(missed(results({beside: times(499)}))).toEqual([
      'One edit at 10000 conversations at least 5 times as fast as in the checkout beside',
    ]);
    expect(missed(results({refresh: use('Refresh overview', 41)}))).toEqual([
      'No action makes more service calls, or writes more cells, on a longer log',
      'Refresh overview makes at most 40 service calls',
    ]);
    expect(missed(results({setUp: use(SET_UP, 431, 16)}))).toEqual([
      'Set up, the first time makes at most 430 service calls',
      'Set up, the first time changes at most 15 times from writing to reading',
    ]);
    expect(missed(results({size: 81_921}))).toEqual(['sidebar.html has at most 81920 bytes']);
  });

  it('are open where nothing was measured', () => {
    const open = aims(results({size: undefined})).filter(({isMet}) => isMet === undefined);
    expect(open.map(({what}) => what)).toEqual(['sidebar.html has at most 81920 bytes']);
  });

  it('compare sizes ten times apart', () => {
    expect(growths(results()).map(({from, to}) => [from, to])).toEqual([[1000, 10_000]]);
    expect(factorsOf(times(30), times(10))).toEqual({load: 3, recalculation: 3, edit: 3});
  });
});

describe('docs/bench.md', () => {
  it('has every figure, and says which aims are missed', () => {
    const page = benchPage(results({refresh: use('Refresh overview', 41)}));
    expect(page).toContain('| Refresh overview makes at most 40 service calls | 41 | **missed** |');
    expect(page).toContain('| 10000 | 1000 | 0.10 s | 0.10 s | 0.10 s | 1 MB | 0.02 s (× 5.0) |');
    expect(page).toContain('| Template, counts | 4.00 s (× 40.0) | 4.00 s (× 40.0) | 4.00 s (× 40.0) | 1 MB (× 1.0) |');
    expect(page).not.toMatch(/undefined|NaN|Infinity/);
  });

  it.runIf(existsSync(`${root}/docs/bench.md`))('is laid out as this bench prints it', () => {
    const headings = (text: string) => text.match(/^#.*$/gm);
    expect(headings(readFileSync(`${root}/docs/bench.md`, 'utf8'))).toEqual(headings(benchPage(results())));
  });
});

function missed(found: Results): string[] {
  return aims(found).flatMap(({what, isMet}) => (isMet === false ? [what] : []));
}

function times(time: number): Measures {
  return {load: time, recalculation: time, edit: time, memory: 1_000_000, shown: 1};
}

function use(action: string, calls: number, turns = 15): ServiceUse {
  return {action, calls, inDocument: calls, turns, cells: calls, methods: ['Menu.addItem'], time: 1};
}

/** One run's results: all aims met, but for what is given. */
function results(
  bad: {
    overview?: Measures;
    setUp?: ServiceUse;
    refresh?: ServiceUse;
    size?: number | undefined;
    beside?: Measures;
  } = {},
): Results {
  const services = [1000, 10_000].map(conversations => ({
    conversations,
    uses: [
      use(OPEN_FILE, 4),
      bad.setUp ?? use(SET_UP, 300),
      use(SET_UP_AGAIN, 300),
      use(REFRESH, 40),
      use(OPEN_FORM, 4),
      use(LOG_ROW, 6),
      use(PROVE, 12),
    ],
  }));
  if (bad.refresh) services[1]?.uses.splice(3, 1, bad.refresh);
  const templates = {stages: times(2000), counts: times(4000)};
  const {overview = times(100)} = bad;
  return {
    machine: {cores: 2, node: 'v20'},
    sizes: [
      {
        conversations: 1000,
        customers: 100,
        overview: times(10),
        recount: 2,
        templates: {stages: times(20), counts: times(40)},
      },
      {
        conversations: 10_000,
        customers: 1000,
        overview,
        recount: 20,
        templates,
        ...(bad.beside ? {beside: bad.beside} : {}),
      },
    ],
    services,
    bundles: [
      {file: 'Code.js', size: 80_000, limit: 81_920},
      {file: 'sidebar.html', size: 'size' in bad ? bad.size : 50_000, limit: 81_920},
    ],
  };
}
