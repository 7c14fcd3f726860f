import type {Row} from '../../src/recount/cell.ts';
import {recount} from '../../src/recount/recount.ts';
import {median} from './measures.ts';
import {processorTime} from './processor-time.ts';
import type {Repetition} from './run-apart.ts';
import type {Table, Tables} from './tables.ts';

/**
 * Milliseconds of the processor that a plain program takes for every number of the overview: the median of some runs.
 * It is the one that proves the overview, and counts in the most obvious way what the formulas are held against.
 */
export function measureRecount(tables: Tables, {runs, warmUps}: Repetition): number {
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
function rowsOf([headers = [], ...rows]: Table): Row[] {
  return rows.map(cells => Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? ''])));
}
