/** Two users at once, in every order that the stand-in can make: what one does comes before each service call of the other. */
import {beforeAll, describe, expect, it, vi} from 'vitest';
import type {NewConversation} from '../../../src/panel/schemas';
import type {Host} from '../../../workbench/index.ts';
import {ask, choicesOf, clearTables, newRow} from './new-row.ts';
import {preparedHost} from './prepared-host.ts';

vi.setConfig({testTimeout: 180_000, hookTimeout: 180_000});

type Call = readonly [name: string, row: NewConversation];

/** Logging reads no formula: without them a write takes the stand-in no time. */
function dropOthers(host: Host): void {
  const own = ['Conversations', 'Customers'];
  for (const name of host.sheetNames) if (!own.includes(name)) host.sheet(name).delete();
}

/** What the log says of each talk, in any order. */
function logged(host: Host): string[] {
  const [headers = [], ...rows] = host.sheet('Conversations').values();
  const [customer, notes] = ['Customer', 'Notes'].map(header => headers.indexOf(header)) as [number, number];
  return rows.flatMap(row => (row[customer] ? [`${row[customer]}: ${row[notes]}`] : [])).sort();
}

function customers(host: Host): unknown[] {
  const [, ...rows] = host.sheet('Customers').values();
  return rows.flatMap(([name]) => (name ? [name] : [])).sort();
}

/** As the panel does it: what is refused because somebody else is at it, the user sends again. */
function send(host: Host, [name, row]: Call, user: string): 'went through' | 'refused' {
  try {
    ask(host, name, [row], user);
    return 'went through';
  } catch (error) {
    expect(String(error)).toMatch(/Somebody else is changing.*Nothing was changed/);
    return 'refused';
  }
}

/**
 * A's call with B's before its service call of that number, and B's again if it was refused.
 * @returns how it went for B; undefined when A's call has fewer service calls.
 */
function interleave(host: Host, first: Call, second: Call, at: number): ReturnType<typeof send> | undefined {
  let result: ReturnType<typeof send> | undefined;
  const beforeCall = (call: number): void => {
    if (call !== at) return;
    const held = host.lock.holder !== undefined;
    result = send(host, second, 'b');
    expect(result, `before call ${at}`).toBe(held ? 'refused' : 'went through');
  };
  const answer = host.call(first[0], [first[1]], {user: 'a', beforeCall});
  expect(answer, `before call ${at}`).toMatchObject({ok: true});
  if (result === 'refused') expect(send(host, second, 'b')).toBe('went through');
  return result;
}

describe.each([
  ['a log that has the table’s own columns', false],
  ['a log with a column of the user’s in between', true],
])('%s', (_, hasOwnColumn) => {
  let host: Host;
  let row: (customer: string, notes: string) => NewConversation;

  beforeAll(() => {
    host = preparedHost('empty');
    if (hasOwnColumn) {
      host.sheet('Conversations').insertColumns(3);
      host.sheet('Conversations').type('C1', 'My own');
    }
    const choices = choicesOf(host);
    expect(choices.log.isPlain).toBe(!hasOwnColumn);
    row = (customer, notes) => newRow(choices, {customer, notes, isNewCustomer: true});
    dropOthers(host);
  });

  const log = (customer: string, notes: string): Call => ['saveConversation', row(customer, notes)];
  /** Takes back a talk that was logged before. */
  const undo = (customer: string, notes: string): Call => {
    ask(host, 'saveConversation', [row(customer, notes)]);
    return ['undoConversation', row(customer, notes)];
  };

  it.each<[string, () => [Call, Call], {talks: string[]; customers: string[]}]>([
    [
      'log different customers',
      () => [log('Acme', 'by A'), log('Birch', 'by B')],
      {talks: ['Acme: by A', 'Birch: by B'], customers: ['Acme', 'Birch']},
    ],
    [
      'log the same new customer',
      () => [log('Acme', 'by A'), log('ACME', 'by B')],
      {talks: ['ACME: by B', 'Acme: by A'], customers: [expect.stringMatching(/^acme$/i)]},
    ],
    [
      'log the very same row',
      () => [log('Acme', 'same'), log('Acme', 'same')],
      {talks: ['Acme: same', 'Acme: same'], customers: ['Acme']},
    ],
    [
      'take back and log',
      () => [undo('Acme', 'by A'), log('Birch', 'by B')],
      {talks: ['Birch: by B'], customers: ['Birch']},
    ],
    [
      'take back and log the same customer',
      () => [undo('Acme', 'by A'), log('Acme', 'by B')],
      {talks: ['Acme: by B'], customers: ['Acme']},
    ],
    [
      'log and take back',
      () => [log('Acme', 'by A'), undo('Birch', 'by B')],
      {talks: ['Acme: by A'], customers: ['Acme']},
    ],
  ])('loses nothing and doubles nothing when two users %s', (_, prepare, expected) => {
    const seen = {'went through': 0, refused: 0};
    for (let at = 1; ; at++) {
      clearTables(host);
      const result = interleave(host, ...prepare(), at);
      if (result === undefined) break;
      seen[result]++;
      expect({talks: logged(host), customers: customers(host)}, `before call ${at}`).toEqual(expected);
    }
    // Before the lock is held, and at each call while it is.
    expect(seen['went through']).toBeGreaterThanOrEqual(2);
    expect(seen.refused).toBeGreaterThan(3);
    expect(host.warnings).toEqual([]);
  });

  it.each(['before', 'after'] as const)(
    'loses nothing and doubles nothing when one’s call fails %s it took effect, the other logs, and the one tries again',
    when => {
      const failures = new Set<string>();
      for (let at = 1; ; at++) {
        clearTables(host);
        let failing = '';
        const beforeCall = (call: number, method: string): void => {
          if (call !== at) return;
          failing = method;
          host.faults.add(method, {when, times: 9});
        };
        let mayBeThere: boolean | undefined;
        try {
          const answer = host.call('saveConversation', [row('Acme', 'by A')], {user: 'a', beforeCall});
          if (!(answer as {ok: boolean}).ok) mayBeThere = false;
        } catch {
          mayBeThere = true;
        }
        host.faults.clear();
        if (failing === '') break;
        expect(send(host, log('Birch', 'by B'), 'b')).toBe('went through');
        if (mayBeThere !== undefined) {
          failures.add(failing);
          ask(host, 'saveConversation', [{...row('Acme', 'by A'), mayBeThere}], 'a');
        }
        const found = {talks: logged(host), customers: customers(host)};
        const expected = {talks: ['Acme: by A', 'Birch: by B'], customers: ['Acme', 'Birch']};
        expect(found, `${failing}, call ${at}`).toEqual(expected);
      }
      expect([...failures]).toContain(hasOwnColumn ? 'Range.setValues' : 'Sheet.appendRow');
      expect(failures.size).toBeGreaterThan(5);
    },
  );
});

describe('somebody who holds the lock', () => {
  let host: Host;
  beforeAll(() => {
    host = preparedHost('empty');
  });

  it('for a moment is waited for', () => {
    host.lock.heldBy('a', {milliseconds: 10_000});
    const row = newRow(choicesOf(host), {customer: 'Acme', notes: 'by B'});
    expect(send(host, ['saveConversation', row], 'b')).toBe('went through');
    expect(logged(host)).toEqual(['Acme: by B']);
  });

  it('for longer is not, and nothing is written', () => {
    host.lock.heldBy('a', {milliseconds: 60_000});
    const row = newRow(choicesOf(host), {customer: 'Birch', notes: 'by B'});
    expect(send(host, ['saveConversation', row], 'b')).toBe('refused');
    expect(logged(host)).toEqual(['Acme: by B']);
  });
});
