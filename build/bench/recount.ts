import {root} from '../paths.ts';
import {median} from './measures.ts';
import {processorTime} from './processor-time.ts';
import type {Repetition} from './run-apart.ts';
import type {Table, Tables} from './tables.ts';

type Rows = readonly Readonly<Record<string, string | number>>[];

interface Recount {
  recount(tables: Record<'stages' | 'customers' | 'conversations' | 'targets', Rows>, asOf: number): object;
}

/**
 * Milliseconds of the processor that a plain program takes for every number of the overview: the median of some runs.
 * It is the tests' own, which counts in the most obvious way what the formulas are held against.
 */
export async function measureRecount(tables: Tables, {runs, warmUps}: Repetition): Promise<number> {
  // The tests' project builds on this one, so the compiler allows no import back; hence by path.
  const {recount} = (await import(`${root}/test/recount/recount.ts`)) as Recount;
  const {asOf, stages, customers, conversations, targets} = tables;
  const rows = {
    stages: rowsOf(stages),
    customers: rowsOf(customers),
    conversations: rowsOf(conversations),
    targets: rowsOf(targets),
  };
  const times = Array.from({length: warmUps + runs}, () => processorTime(() => recount(rows, asOf)));
  return median(times.slice(warmUps));
}

/** The rows below the header, by its names. */
function rowsOf([headers = [], ...rows]: Table): Rows {
  return rows.map(cells => Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? ''])));
}
