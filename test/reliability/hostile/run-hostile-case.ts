import type {FindingGroup} from '../../../src/pipeline/check/group-findings';
import type {Choices} from '../../../src/pipeline/choices/choices';
import type {OverviewMap} from '../../../src/pipeline/overview/overview-map';
import {GENERATED_SHEETS} from '../../../src/pipeline/workbook/workbook-plan';
import type {Host} from '../../../workbench/index';
import {counted, overview, overviewMap} from '../../commands/overview';
import {newRow} from '../../commands/panel/new-row';
import {click, TODAY} from '../../commands/spreadsheet';
import {differences} from '../../property/differences';
import type {HostileCase} from './hostile-case';
import {drawnMap, hostileSpreadsheet} from './hostile-spreadsheet';
import {errorsShown, lostCells, madeSheets, usersContents} from './whole-sheets';

type Answer<Value> = {readonly ok: true; readonly value: Value} | {readonly ok: false; readonly message: string};

/** What a case came to. */
export interface Outcome {
  /** All that was said to the user, as `HostileCase.told` describes it. */
  readonly said: readonly string[];
  /** What is wrong; empty where all is as the case says. */
  readonly faults: readonly string[];
}

/** Opens the spreadsheet of a case and works on it as its users would, on the built file. */
export function runHostileCase(hostile: HostileCase): Outcome {
  const said: string[] = [];
  const faults: string[] = [];
  const host = hostileSpreadsheet(hostile.options);
  const made = madeSheets(host);
  const overviewId = host.sheet('Overview').id;
  hostile.spoil(host);
  const before = usersContents(host, made);

  const attempt = (what: string, work: () => void): void => {
    try {
      work();
    } catch (error) {
      faults.push(`${what} threw ${String(error).slice(0, 300)}`);
    }
  };
  const call = <Value>(what: string, name: string, ...args: unknown[]): Value | undefined => {
    let answer: Answer<Value> | undefined;
    attempt(name, () => {
      answer = host.call(name, args) as Answer<Value>;
    });
    if (answer && !answer.ok) said.push(`${what}: ${answer.message}`);
    return answer?.ok ? answer.value : undefined;
  };
  const look = (when: string, areRight: boolean): void => {
    if (!hostile.showsErrors) faults.push(...errorsShown(host, made).map(shown => `${when}, ${shown}`));
    const notice = noticeOf(host, overviewId);
    if (notice !== '') said.push(`overview: ${notice}`);
    if (!areRight) return;
    attempt(`counting ${when}`, () => {
      const {asOf = TODAY, names, filters} = hostile;
      const shown = overview(host, mapOf(host, when, overviewId));
      const wrong = differences(shown, counted(host, asOf, names, filters));
      faults.push(...wrong.slice(0, 3).map(mistake => `${when}, ${mistake}`));
    });
  };
  const run = (what: string, item: string): void =>
    attempt(item, () => {
      said.push(...click(host, item).alerts.map(alert => `${what}: ${alert}`));
    });

  look('at once', hostile.right === undefined);
  const choices = call<Choices>('panel', 'readChoices');
  for (const group of call<FindingGroup[]>('panel', 'readProblems') ?? []) said.push(...linesOf(group));
  if (hostile.isRefreshed ?? true) {
    run('refresh', 'Refresh overview');
    look('after Refresh', hostile.right === undefined || hostile.right === 'afterRefresh');
  }
  if (choices) {
    const row = newRow(choices, {customer: 'Somebody new', stage: '', notes: 'logged by the panel'});
    if (call('save', 'saveConversation', row)) call('undo', 'undoConversation', row);
  }
  if (hostile.setUp) {
    host.answer(...hostile.setUp.map(alert => ({alert})));
    run('set up', 'Set up');
    look('after Set up', hostile.right !== 'never');
  }
  faults.push(...lostCells(before, usersContents(host, made)).slice(0, 3));
  faults.push(...unlike(hostile.told ?? [], said));
  return {said, faults};
}

/** Where the numbers stand: of an overview that was not drawn since, or cannot be, where they stood before. */
function mapOf(host: Host, when: string, overviewId: string): OverviewMap {
  const drawn = {...drawnMap(), sheet: nameOf(host, overviewId) ?? drawnMap().sheet};
  if (when === 'at once') return drawn;
  try {
    return overviewMap(host);
  } catch {
    return drawn;
  }
}

/** What a sheet is called now; undefined where it was deleted. */
function nameOf(host: Host, id: string): string | undefined {
  return host.sheetNames.find(name => host.sheet(name).id === id);
}

/** What the overview's line below the inputs says. */
function noticeOf(host: Host, overviewId: string): string {
  const name = nameOf(host, overviewId) ?? host.sheetNames.find(each => each === GENERATED_SHEETS.overview);
  return name === undefined ? '' : String(host.sheet(name).values('B4')[0]?.[0] ?? '');
}

/** What the check says, a line for each cell. */
function linesOf({table, header, cells, remedy}: FindingGroup): string[] {
  return cells.map(({row, reason}) => `check: ${table} ${row ?? ''} ${header}: ${reason} ${remedy}`);
}

/** What should have been said and was not, and the other way round. */
function unlike(told: readonly RegExp[], said: readonly string[]): string[] {
  const untold = told.filter(expected => !said.some(line => expected.test(line)));
  const surprising = new Set(said.filter(line => !line.startsWith('check: ') && !told.some(each => each.test(line))));
  return [
    ...untold.map(expected => `nobody said ${expected}`),
    ...[...surprising].map(line => `nobody expected “${line}”`),
  ];
}
