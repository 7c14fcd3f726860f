import {describe, expect, it} from 'vitest';
import {recount} from '../../src/recount/recount';
import {bigTables, tablesOf} from './big-tables';

const size = {conversations: 100_000, customers: 10_000, salespeople: 25, sources: 8, seed: 7};

describe('bigTables', () => {
  it('makes 100,000 conversations of about a third as many deals in less than two seconds', () => {
    const start = performance.now();
    const big = bigTables(size);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(big.conversations).toHaveLength(100_001);
    expect(big.customers).toHaveLength(10_001);
    expect(big.targets).toHaveLength(26);
    const deals = new Set(big.conversations.slice(1).map(row => row[2])).size;
    expect(deals).toBeGreaterThan(30_000);
    expect(deals).toBeLessThan(40_000);
  });

  it('makes the same tables of the same seed, others of another', () => {
    const small = {...size, conversations: 300};
    expect(bigTables(small)).toEqual(bigTables(small));
    expect(bigTables({...small, seed: 8})).not.toEqual(bigTables(small));
  });

  it('makes rows as wide as their headers, without trouble', () => {
    const big = bigTables({...size, conversations: 3000});
    for (const table of [big.stages, big.customers, big.conversations, big.targets]) {
      for (const row of table) expect(row).toHaveLength((table[0] as unknown[]).length);
    }
    const counted = recount(tablesOf(big), big.asOf);
    expect(counted.leftOut).toEqual([]);
    expect(counted.planned).toEqual([]);
  });

  it('makes a pipeline with something to see in every number', () => {
    const big = bigTables({...size, conversations: 3000});
    const counted = recount(tablesOf(big), big.asOf);
    for (const [id, number] of Object.entries(counted.metrics)) {
      if (id !== 'rowsLeftOut') expect(number, id).toBeGreaterThan(0);
    }
    for (const row of counted.stages) expect(row.deals, row.stage).toBeGreaterThan(0);
    expect(counted.forecast.bottleneck).not.toBeNull();
    expect(counted.forecast.weakestStep).not.toBeNull();
    expect(counted.team.quota).toBeGreaterThan(0);
    for (const month of counted.months) expect(month.won, month.name).toBeGreaterThan(0);
  });
});
