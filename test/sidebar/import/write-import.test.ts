import {describe, expect, it} from 'vitest';
import type {ImportJob} from '../../../sidebar/import/import-job.ts';
import {beforeImport, type Means, type Progress, writeImport} from '../../../sidebar/import/write-import.ts';
import type {call} from '../../../sidebar/server/call.ts';
import {Trouble} from '../../../sidebar/server/trouble.ts';

const change = {seen: [], stages: [], moves: []};
const receipt = {before: [], seen: [], rewritten: [], fingerprint: 0, overviewIsNew: true};
const lost = () => new Trouble('Too slow.', true);
const refused = () => new Trouble('Protected.', false);

const job: ImportJob = {
  name: 'deals.csv',
  own: ['Region'],
  stages: ['Demo'],
  change,
  customers: 3,
  conversations: 5,
  deals: 2,
  rowsOf: (table, from, count) =>
    Array.from({length: Math.min(count, (table === 'customers' ? 3 : 5) - from)}, (_, index) => [from + index]),
};

/** A spreadsheet that writes down what it is asked, and fails as it is told: by the number of the call, from 0. */
function desk(failures: Readonly<Record<number, Trouble>> = {}, cancelAt = Number.POSITIVE_INFINITY) {
  const asked: [name: string, sent: unknown][] = [];
  const told: Progress[] = [];
  const waits: number[] = [];
  const answers: Record<string, unknown> = {
    saveStages: receipt,
    beginImport: {blockRows: 2},
    importBlock: {first: 7},
    endImport: {overviewIsNew: false},
  };
  const means: Means = {
    call: (async (name: string, sent: unknown) => {
      asked.push([name, sent]);
      const failure = failures[asked.length - 1];
      if (failure) throw failure;
      return answers[name];
    }) as unknown as typeof call,
    wait: async ms => void waits.push(ms),
    wantsCancel: () => asked.length >= cancelAt,
    onProgress: progress => told.push(progress),
  };
  const blocks = () =>
    asked.flatMap(([name, sent]) => {
      const {table, from, rows, mayBeThere} = sent as Record<string, unknown>;
      return name === 'importBlock' ? [[table, from, (rows as unknown[]).length, mayBeThere]] : [];
    });
  return {asked, told, waits, means, blocks, names: () => asked.map(([name]) => name)};
}

const BLOCKS = [
  ['customers', 0, 2, false],
  ['customers', 2, 1, false],
  ['conversations', 0, 2, false],
  ['conversations', 2, 2, false],
  ['conversations', 4, 1, false],
];

describe('an import', () => {
  it('saves the stages, begins, writes customers and conversations block by block, and ends', async () => {
    const {means, names, blocks, asked, told} = desk();
    const over = await writeImport(job, beforeImport(42), means);
    expect(names()).toEqual(['saveStages', 'beginImport', ...BLOCKS.map(() => 'importBlock'), 'endImport']);
    expect(blocks()).toEqual(BLOCKS);
    expect(asked[1]?.[1]).toEqual({
      id: 42,
      name: 'deals.csv',
      own: ['Region'],
      stages: ['Demo'],
      customers: 3,
      conversations: 5,
      deals: 2,
    });
    expect(over).toMatchObject({at: 'over', receipt, customers: 3, conversations: 5, first: 7, overviewIsNew: false});
    expect(told.at(-1)).toEqual(over);
  });

  it('leaves the stages alone where nothing changes in them', async () => {
    const {means, names} = desk();
    expect((await writeImport({...job, change: null}, beforeImport(1), means)).receipt).toBeNull();
    expect(names()[0]).toBe('beginImport');
  });

  it('tries a block again whose answer was lost, and says that it may be there', async () => {
    const {means, blocks, waits, told} = desk({4: lost(), 5: lost()});
    const over = await writeImport(job, beforeImport(1), means);
    expect(blocks().slice(2, 6)).toEqual([
      ['conversations', 0, 2, false],
      ['conversations', 0, 2, true],
      ['conversations', 0, 2, true],
      ['conversations', 2, 2, false],
    ]);
    expect(waits).toEqual([2_000, 8_000]);
    expect(told.filter(({failures}) => failures > 0).map(({failures}) => failures)).toEqual([1, 2]);
    expect(over).toMatchObject({at: 'over', conversations: 5});
  });

  it('gives up after three tries, and goes on from there when it is told to', async () => {
    const first = desk({5: lost(), 6: lost(), 7: lost()});
    await expect(writeImport(job, beforeImport(1), first.means)).rejects.toThrow('Too slow.');
    const stood = first.told.at(-1) as Progress;
    expect(stood).toMatchObject({at: 'conversations', customers: 3, conversations: 2, mayBeThere: true, receipt});
    const next = desk();
    await writeImport(job, stood, next.means);
    expect(next.blocks()).toEqual([
      ['conversations', 2, 2, true],
      ['conversations', 4, 1, false],
    ]);
    expect(next.names()).toEqual(['importBlock', 'importBlock', 'endImport']);
  });

  it('does not try again what was refused', async () => {
    const {means, names, waits, told} = desk({2: refused()});
    await expect(writeImport(job, beforeImport(1), means)).rejects.toThrow('Protected.');
    expect([names().length, waits]).toEqual([3, []]);
    expect(told.at(-1)).toMatchObject({at: 'customers', customers: 0, mayBeThere: false});
  });

  it.each([
    [0, ['stages'], 0, 0],
    [1, ['saveStages'], 0, 0],
    [2, ['saveStages', 'beginImport', 'endImport'], 0, 0],
    [5, ['saveStages', 'beginImport', 'importBlock', 'importBlock', 'importBlock', 'endImport'], 3, 2],
  ])(
    'is cancelled after %i calls between two blocks, and ended so that the overview is right',
    async (at, calls, customers, conversations) => {
      const {means, names} = desk({}, at);
      const over = await writeImport(job, beforeImport(1), means);
      expect(names()).toEqual(at === 0 ? [] : calls);
      expect(over).toMatchObject({at: 'over', isCancelled: true, customers, conversations});
    },
  );
});
