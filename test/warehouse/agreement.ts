import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {DuckDbEngine} from '../../cli/warehouse/duckdb-engine';
import type {Line} from '../../cli/warehouse/engine';
import type {Settings} from '../../cli/warehouse/settings';
import type {Tables} from '../../src/recount/read-rows';
import {arbitraryCase, type CaseOptions} from '../random/arbitrary-case';
import {shuffled} from '../random/shuffled';
import {disagreements} from './disagreements';
import {withFiles} from './load-rows';

/** Every fifth table is asked again with its rows in another order. */
const SHUFFLE_EVERY = 5;

/**
 * Tables this small are not worth a second thread, which the other tests have. Memory that is given back to the system after
 * each of the many steps, and taken anew for the next, is a third of their time.
 */
const FOR_SMALL_TABLES = {
  threads: '1',
  allocator_flush_threshold: '1GB',
  allocator_bulk_deallocation_flush_threshold: '1GB',
};

/** Holds the views' every number against the independent recount, on random tables under random filters, on DuckDB. */
export function describeViews(
  name: string,
  options: CaseOptions,
  {tables: count, seed}: {tables: number; seed: number},
) {
  describe(`the views on ${name}`, () => {
    let engine: DuckDbEngine;

    beforeAll(async () => {
      engine = await DuckDbEngine.open(':memory:', FOR_SMALL_TABLES);
    });

    afterAll(() => engine.close());

    const linesOf = (tables: Tables, settings: Settings, shown: readonly string[]): Promise<Line[]> =>
      withFiles(tables, async files => {
        await engine.makeTables();
        for (const file of files) await engine.fill(file);
        return engine.overview(settings, undefined, shown);
      });

    it(`say what the recount counts, on ${count} random tables`, {timeout: 1_800_000}, async () => {
      let run = 0;
      await fc.assert(
        fc.asyncProperty(arbitraryCase(options), async random => {
          expect(await disagreements(linesOf, random)).toEqual([]);
          if (run++ % SHUFFLE_EVERY !== 0) return;
          const mixed = {...random.tables, conversations: shuffled(random.tables.conversations, run)};
          expect(await disagreements(linesOf, {...random, tables: mixed})).toEqual([]);
        }),
        {numRuns: count, seed},
      );
    });
  });
}
