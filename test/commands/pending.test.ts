import {expect, it} from 'vitest';
import {gapsOf} from '../../src/pipeline/tables/stretches.ts';
import {type Pending, pendingProperties, readPending} from '../../src/sheets/pending.ts';

const stages = (rows: readonly number[]): Pending => ({
  stages: {
    before: [],
    after: [],
    own: [{column: 7, header: 'Since', before: [new Date(86_400_000), ''], after: ['', new Date(86_400_000)]}],
    rewritten: [{from: 'Éloge', to: '商談', rows: gapsOf(rows)}],
    fingerprint: -5,
  },
});

it('what is pending comes back as it was, Dates included', () => {
  const pending = stages([2, 3, 4, 9]);
  expect(readPending({...pendingProperties(pending), salesPipeline: '{}'})).toEqual(pending);
});

it('50,000 rows of which every second one is rewritten fit into the properties of a document', () => {
  const properties = pendingProperties(stages(Array.from({length: 25_000}, (_, index) => 2 * index + 2)));
  const bytes = Object.entries(properties).map(([key, value]) => Buffer.byteLength(key + value));
  expect(Math.max(...bytes)).toBeLessThan(9 * 1024);
  expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(400 * 1024);
});

it('what was kept only in part was never begun', () => {
  const {'salesPipelinePending1.1': _, ...rest} = pendingProperties(
    stages(Array.from({length: 5_000}, (__, i) => 2 * i)),
  );
  expect(readPending(rest)).toBeUndefined();
  expect(readPending({})).toBeUndefined();
});
