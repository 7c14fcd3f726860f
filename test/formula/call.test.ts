import {expect, it} from 'vitest';
import * as fx from '../../src/formula/call';
import {FUNCTIONS} from '../../src/formula/functions';
import {cell} from '../../src/formula/node';

it('has one builder for each allowed function, which calls that one', () => {
  const built = Object.entries(fx).map(([name, builder]) => [name, (builder as (...args: unknown[]) => unknown)()]);
  expect(Object.keys(fx).sort()).toEqual(Object.keys(FUNCTIONS).sort());
  for (const [name, call] of built) expect(call).toEqual({kind: 'call', name, args: []});
});

it('takes literals as nodes', () => {
  const one = cell(undefined, 1, 1);
  expect(fx.IF(one, 'yes', 0)).toEqual({
    kind: 'call',
    name: 'IF',
    args: [one, {kind: 'text', value: 'yes'}, {kind: 'number', value: 0}],
  });
});
