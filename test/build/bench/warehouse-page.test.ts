import {expect, it} from 'vitest';
import {type SizeMeasured, warehousePage} from '../../../build/bench/warehouse-page';

const size = (conversations: number, processor: number): SizeMeasured => ({
  conversations,
  load: {name: 'load', seconds: 1.25, processor: 1},
  sort: {name: 'sort', seconds: processor / 4, processor: processor / 2},
  steps: [
    {name: 'steps', seconds: processor, processor},
    {name: 'Adding up', seconds: processor, processor},
  ],
  file: 3e8,
  memory: 2e9,
  single: conversations < 10_000_000 ? [{name: 'months', seconds: 3, processor: 4.56}] : [],
  bytes: [{view: 'metrics', bytes: conversations * 100}],
});

it('says how much longer ten times as many conversations take, and what they cost', () => {
  const page = warehousePage([size(1_000_000, 1), size(10_000_000, 11)], {cores: 2, busiest: 1});
  expect(page).toContain('once after each change of it, s on the clock | 0.3 | 2.8 |');
  expect(page).toContain('| Whole overview, s of the processor | 2.0 | 22.0 |');
  expect(page).toContain('22 s of the processor, 11.0 times a decade');
  expect(page).toContain('| metrics | 100 (0.0006) | 1000 (0.0057) |');
  expect(page).toContain('`customer`');
  expect(page).not.toContain('busy');
});

it('says which views were not asked by themselves, as they would take too long', () => {
  const page = warehousePage([size(1_000_000, 1), size(10_000_000, 11)], {cores: 2, busiest: 1});
  expect(page).toContain('| months | 4.6 | not asked |');
});

it('says that the machine was busy', () => {
  const page = warehousePage([size(1_000_000, 1), size(5_000_000, 6)], {cores: 2, busiest: 17.6});
  expect(page).toContain('The machine was busy with other work (a load of 18 on 2 cores)');
});
