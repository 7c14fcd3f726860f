/**
 * From tables to what counts (sections 2 and 3): stages, customers, quotas and the conversations as of a day.
 *
 * Decided here, where the definitions leave it open:
 * - A row of Stages or Customers without a readable name is skipped. A stage of an unknown type is a row of the grid and
 *   a stage that conversations may name, but is no rung and gives a deal no state. Types are read like names.
 * - A stage listed twice: the first row gets the conversations. The second is a row that nobody was ever at, so it counts
 *   nothing; as a rung it is one that every deal skipped, so Reached is that of the next rung.
 * - A salesperson listed twice in Targets: the first row counts, as for Customers.
 * - An error in a column that may be blank counts as blank; but a row that holds an error, and nothing else, is not empty.
 */
import {type Cell, dateOf, dayOf, isError, nameKey, numberOf, type Row, textOf} from './cell';

export interface Tables {
  readonly stages: readonly Row[];
  readonly customers: readonly Row[];
  readonly conversations: readonly Row[];
  readonly targets?: readonly Row[];
}

export type StageType = 'Open' | 'Won' | 'Lost' | 'Disqualified';

export interface Stage {
  readonly name: string;
  /** Counted from 1 down the table. */
  readonly place: number;
  readonly type: StageType | null;
  /** Open and Won stages counted 1, 2, 3 …; null for the others. */
  readonly rung: number | null;
  readonly probability: number | null;
  readonly targetDays: number | null;
}

export interface Customer {
  readonly source: string;
  readonly opened: number | null;
}

export interface Conversation {
  /** Place in the table, from 0. */
  readonly index: number;
  /** With the time of day; `day` is without. */
  readonly date: number;
  readonly day: number;
  readonly customer: string;
  readonly deal: string;
  /** Null: contact only. */
  readonly stage: Stage | null;
  readonly value: number | null;
  readonly salesperson: string;
  readonly expectedClose: number | null;
  readonly nextStep: string;
  readonly nextStepOn: number | null;
  readonly reason: string;
}

export type Fault =
  | 'no date'
  | 'not a date'
  | 'error in Date'
  | 'no customer'
  | 'error in Customer'
  | 'unknown stage'
  | 'error in Stage';

export interface LeftOut {
  /** Place in the table, from 0. */
  readonly index: number;
  /** Everything that is wrong with the row, Date first, then Customer, then Stage. */
  readonly faults: readonly Fault[];
}

export interface Log {
  readonly conversations: Conversation[];
  readonly leftOut: LeftOut[];
  /** Places of the rows dated after As of. */
  readonly planned: number[];
}

/** The headers of a conversation: a row without anything under them is none. */
export const LOG_HEADERS = [
  'Date',
  'Customer',
  'Deal',
  'Stage',
  'Value',
  'Salesperson',
  'Expected close',
  'Next step',
  'Next step on',
  'Reason',
  'Notes',
];

const stageTypes: ReadonlyMap<string, StageType> = new Map<string, StageType>([
  ['open', 'Open'],
  ['won', 'Won'],
  ['lost', 'Lost'],
  ['disqualified', 'Disqualified'],
]);

export function readStages(rows: readonly Row[]): Stage[] {
  const stages: Stage[] = [];
  let rungs = 0;
  for (const row of rows) {
    const name = textOf(row.Stage);
    if (name === '') continue;
    const type = stageTypes.get(nameKey(row.Type)) ?? null;
    stages.push({
      name,
      place: stages.length + 1,
      type,
      rung: type === 'Open' || type === 'Won' ? ++rungs : null,
      probability: numberOf(row.Probability),
      targetDays: numberOf(row['Target days']),
    });
  }
  return stages;
}

/** By the key of the customer's name. */
export function readCustomers(rows: readonly Row[]): Map<string, Customer> {
  const customers = new Map<string, Customer>();
  for (const row of rows) {
    const key = nameKey(row.Customer);
    if (key === '' || customers.has(key)) continue;
    customers.set(key, {source: nameKey(row.Source), opened: dayOf(row['Account opened'])});
  }
  return customers;
}

/** Quota per month by the key of the salesperson's name. */
export function readQuotas(rows: readonly Row[]): Map<string, number | null> {
  const quotas = new Map<string, number | null>();
  for (const row of rows) {
    const key = nameKey(row.Salesperson);
    if (key === '' || quotas.has(key)) continue;
    quotas.set(key, numberOf(row['Quota per month']));
  }
  return quotas;
}

export function readLog(rows: readonly Row[], stages: readonly Stage[], asOf: number): Log {
  const stageOf = new Map<string, Stage>();
  for (const stage of stages) {
    const key = nameKey(stage.name);
    if (!stageOf.has(key)) stageOf.set(key, stage);
  }
  const log: Log = {conversations: [], leftOut: [], planned: []};
  rows.forEach((row, index) => {
    if (isEmpty(row)) return;
    const date = dateOf(row.Date);
    if (date !== null && Math.floor(date) > asOf) {
      log.planned.push(index);
      return;
    }
    const faults = faultsOf(row, stageOf);
    if (faults.length > 0 || date === null) {
      log.leftOut.push({index, faults});
      return;
    }
    log.conversations.push({
      index,
      date,
      day: Math.floor(date),
      customer: nameKey(row.Customer),
      deal: nameKey(row.Deal),
      stage: stageOf.get(nameKey(row.Stage)) ?? null,
      value: numberOf(row.Value),
      salesperson: textOf(row.Salesperson),
      expectedClose: dayOf(row['Expected close']),
      nextStep: textOf(row['Next step']),
      nextStepOn: dayOf(row['Next step on']),
      reason: textOf(row.Reason),
    });
  });
  return log;
}

function isEmpty(row: Row): boolean {
  for (const column of LOG_HEADERS) {
    const cell: Cell | undefined = row[column];
    if (textOf(cell) !== '' || isError(cell)) return false;
  }
  return true;
}

function faultsOf(row: Row, stageOf: ReadonlyMap<string, Stage>): Fault[] {
  const faults: Fault[] = [];
  if (isError(row.Date)) faults.push('error in Date');
  else if (textOf(row.Date) === '') faults.push('no date');
  else if (dateOf(row.Date) === null) faults.push('not a date');

  if (isError(row.Customer)) faults.push('error in Customer');
  else if (nameKey(row.Customer) === '') faults.push('no customer');

  const stage = nameKey(row.Stage);
  if (isError(row.Stage)) faults.push('error in Stage');
  else if (stage !== '' && !stageOf.has(stage)) faults.push('unknown stage');
  return faults;
}
