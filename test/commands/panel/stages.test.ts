import {beforeAll, describe, expect, it, vi} from 'vitest';
import type {StageChange, StageReceipt} from '../../../src/panel/schemas.ts';
import {BARE} from '../../../src/pipeline/stages/stage.ts';
import type {Host} from '../../../workbench/index.ts';
import {overview} from '../overview.ts';
import {ask, choicesOf, newRow} from './new-row.ts';
import {preparedHost} from './prepared-host.ts';
import {noChange} from './stage-change.ts';

vi.setConfig({testTimeout: 180_000, hookTimeout: 180_000});

const named = (change: StageChange, name: string) =>
  change.stages.find(({stage}) => stage === name) as StageChange['stages'][number];

const stageColumn = (host: Host) =>
  host
    .sheet('Conversations')
    .values()
    .map(row => row[3]);
const stageNames = (host: Host) =>
  host
    .sheet('Stages')
    .values()
    .map(row => row[0]);
const tables = (host: Host) => JSON.stringify(['Stages', 'Conversations'].map(name => host.sheet(name).values()));

describe('a change of the stages', () => {
  let host: Host;
  let before: string;
  let receipt: StageReceipt;

  beforeAll(() => {
    host = preparedHost('sample');
    const stages = host.sheet('Stages');
    stages.type('J1', 'Owner');
    stages.type('J3', 'Ada');
    stages.type('J7', 'Ben');
    stages.type('K1', 'Double');
    stages.paste(
      Array.from({length: 8}, (_, index) => [`=C${index + 2}*2`]),
      'K2',
    );
    stages.type('A11', ' ');
    stages.type('J10', 'A remark of mine');
    host.sheet('Conversations').type('D2', 'demo? no');
    before = tables(host);
  });

  it('renames, moves, adds and reorders, in the stages and in the log', () => {
    const change = noChange(host);
    const rows = stageColumn(host);
    const count = (name: string) => rows.filter(stage => stage === name).length;
    const expected = count('Contacting') + count('Engaging');
    named(change, 'Engaging').stage = 'Presentation';
    const [contacting] = change.stages.splice(1, 1);
    change.moves = [{from: String(contacting?.was), to: 'Presentation'}];
    const won = change.stages.findIndex(({type}) => type === 'Won');
    const fresh = {
      ...BARE,
      was: null,
      type: 'Open',
      probability: 0.8,
      targetDays: 3,
      action: '=1+1',
      colour: '#123456',
    };
    change.stages.splice(won, 0, {...fresh, stage: 'Signature'}, {...fresh, stage: 'Legal'});
    change.stages.reverse();
    host.calls.reset();
    receipt = ask<StageReceipt>(host, 'saveStages', [change]);
    expect(receipt.overviewIsNew).toBe(true);
    expect(host.warnings).toEqual([]);
    expect(stageNames(host).slice(0, 10)).toEqual(['Stage', ...change.stages.map(({stage}) => stage)]);
    const after = stageColumn(host);
    expect(after.filter(stage => stage === 'Presentation')).toHaveLength(expected);
    expect(after).not.toContain('Engaging');
    expect(after).not.toContain('Contacting');
    expect(after[1]).toBe('demo? no');
  });

  it('lets what users wrote beside a stage go with it, and leaves their formulas and remarks', () => {
    const rows = host.sheet('Stages').values();
    const row = rows.findIndex(([stage]) => stage === 'Presentation') + 1;
    expect(rows.map(cells => cells[9])).toContain('A remark of mine');
    expect(rows.filter(cells => cells[9] === 'Ada')).toHaveLength(0);
    expect(rows.find(cells => cells[9] === 'Ben')?.[0]).toBe('Won');
    expect(host.sheet('Stages').formulas(`K${row}`)).toEqual([[`=C${row}*2`]]);
    expect(host.sheet('Stages').values(`E${rows.findIndex(([stage]) => stage === 'Legal') + 1}`)).toEqual([['=1+1']]);
  });

  it('draws the overview with the new stages', () => {
    expect(overview(host).stages.map(({stage}) => stage)).toEqual(stageNames(host).slice(1, 10));
  });

  it('is refused whole when somebody changed the stages since, and nothing is written', () => {
    const change = noChange(host);
    const row = stageNames(host).indexOf('Legal') + 1;
    host.sheet('Stages').type(`E${row}`, 'Ask the lawyer');
    const present = tables(host);
    expect(() => ask(host, 'saveStages', [change])).toThrow(/Somebody changed the stages since/);
    expect(tables(host)).toBe(present);
    host.sheet('Stages').type(`E${row}`, "'=1+1");
  });

  it('is taken back whole, the rows of the log included', () => {
    ask(host, 'undoStages', [receipt]);
    const [stages, log] = JSON.parse(tables(host)) as unknown[][][];
    const [stagesBefore, logBefore] = JSON.parse(before) as unknown[][][];
    expect(log).toEqual(logBefore);
    const own = (rows: unknown[][] = []) => rows.slice(0, 9).map(cells => cells.slice(0, 9));
    expect(own(stages)).toEqual(own(stagesBefore));
  });

  it('cannot be taken back once the log was sorted, and says so', () => {
    const change = noChange(host);
    named(change, 'Engaging').stage = 'Presentation';
    const undo = ask<StageReceipt>(host, 'saveStages', [change]);
    const rows = host.sheet('Conversations').values();
    host.sheet('Conversations').paste([...rows.slice(1)].reverse(), 'A2');
    const present = tables(host);
    expect(() => ask(host, 'undoStages', [undo])).toThrow(/cannot be taken back any more\. Nothing was changed/);
    expect(tables(host)).toBe(present);
  });
});

describe('a change that breaks a rule', () => {
  let host: Host;
  beforeAll(() => {
    host = preparedHost('empty');
    ask(host, 'saveConversation', [newRow(choicesOf(host), {stage: 'Engaging'})]);
  });

  const refused: [string, RegExp, (change: StageChange) => void][] = [
    [
      'two Won stages',
      /exactly one Won stage; this one has 2/,
      change => Object.assign(named(change, 'Closing'), {type: 'Won'}),
    ],
    ['no Lost stage', /at least one Lost stage/, change => Object.assign(named(change, 'Lost'), {type: 'Open'})],
    [
      'one name twice',
      /already the name of the stage/,
      change => Object.assign(named(change, 'Closing'), {stage: 'ENGAGING '}),
    ],
    [
      'rows of the log left behind',
      /"Engaging" goes, but the log has rows of it \(1\)/,
      change => change.stages.splice(change.stages.indexOf(named(change, 'Engaging')), 1),
    ],
    [
      'rows sent to a stage that is none',
      /"Engaging" goes, but the log has rows of it \(1\)/,
      change => {
        change.stages.splice(change.stages.indexOf(named(change, 'Engaging')), 1);
        change.moves = [{from: 'Engaging', to: 'Nowhere'}];
      },
    ],
  ];

  it.each(refused)('%s: is refused, and nothing is written', (_, message, breakRule) => {
    const present = tables(host);
    const change = noChange(host);
    breakRule(change);
    expect(() => ask(host, 'saveStages', [change])).toThrow(message);
    expect(tables(host)).toBe(present);
  });

  describe('with a remark below the stages and free rows between', () => {
    const withoutContacting = (when?: 'after') => {
      const fresh = preparedHost('empty');
      fresh.sheet('Stages').type('J12', 'A remark');
      if (when) fresh.faults.add('Sheet.deleteRows', {when});
      const {stages, ...change} = noChange(fresh);
      const sent = {...change, stages: stages.filter(({stage}) => stage !== 'Contacting')};
      return {fresh, receipt: ask<StageReceipt>(fresh, 'saveStages', [sent])};
    };
    const content = ({fresh}: {fresh: Host}) => fresh.sheet('Stages').values();

    it('deletes a stage once, also where that failed after it took effect', () => {
      const undisturbed = content(withoutContacting());
      expect(undisturbed.findIndex(cells => cells[9] === 'A remark')).toBe(10);
      expect(content(withoutContacting('after'))).toEqual(undisturbed);
    });

    it('empties a free row that it had filled when a write behind it fails', () => {
      const {fresh, receipt} = withoutContacting();
      const before = content({fresh});
      let writes = 0;
      const failSecond = (_: number, method: string): void => {
        if (method !== 'Range.setValues' || ++writes !== 2) return;
        fresh.faults.add(method, {times: 1, message: 'You are trying to edit a protected cell or object.'});
      };
      expect(() => fresh.call('undoStages', [receipt], {beforeCall: failSecond})).toThrow(/protected/);
      fresh.faults.clear();
      expect(content({fresh})).toEqual(before);
      ask(fresh, 'undoStages', [receipt]);
      expect(content({fresh}).findIndex(cells => cells[9] === 'A remark')).toBe(10);
      expect(choicesOf(fresh).stages.map(({stage}) => stage)).toContain('Contacting');
    });
  });

  it('is all or nothing: when Sheets fails half-way, everything is as it was', () => {
    const present = tables(host);
    const change = noChange(host);
    named(change, 'Engaging').stage = 'Presentation';
    // The log is written by then; the stages are not, and no second try helps.
    host.faults.add('Range.setValues', {times: 1, message: 'You are trying to edit a protected cell or object.'});
    let writes = 0;
    const failSecond = (_: number, method: string): void => {
      if (method === 'Range.setValues' && ++writes === 1) host.faults.clear();
      if (method === 'Range.setValues' && writes === 2) {
        host.faults.add('Range.setValues', {message: 'You are trying to edit a protected cell or object.'});
      }
    };
    expect(() => host.call('saveStages', [change], {beforeCall: failSecond})).toThrow(/protected/);
    host.faults.clear();
    expect(tables(host)).toBe(present);
  });
});
