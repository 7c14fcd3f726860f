/** Large tables of a plausible sales team, for benchmarks: the same for the same seed, without trouble in them. */
import {serialOf} from '../../src/recount/calendar';
import type {Cell, Row} from '../../src/recount/cell';
import type {Tables} from '../../src/recount/read-rows';
import {mulberry32} from './mulberry32';

export interface BigTablesSize {
  /** About three to a deal. */
  readonly conversations: number;
  readonly customers: number;
  readonly salespeople: number;
  readonly sources: number;
  readonly seed: number;
}

/** Each table with its header row first, ready for `setValues`. Dates are serial numbers. */
export interface BigTables {
  /** The last day of the log. */
  readonly asOf: number;
  readonly stages: Cell[][];
  readonly customers: Cell[][];
  /** In the order of their dates. */
  readonly conversations: Cell[][];
  readonly targets: Cell[][];
}

const stages: Cell[][] = [
  ['Stage', 'Type', 'Probability', 'Target days', 'Action', 'Colour'],
  ['Lead', 'Open', 0.05, 14, 'Call', '#9fc5e8'],
  ['Qualified', 'Open', 0.2, 21, 'Plan a demo', '#6fa8dc'],
  ['Demo given', 'Open', 0.4, 21, 'Send the proposal', '#3d85c6'],
  ['Proposal', 'Open', 0.6, 30, 'Ask for feedback', '#0b5394'],
  ['Negotiation', 'Open', 0.8, 14, 'Agree on terms', '#073763'],
  ['Won', 'Won', 1, '', '', '#38761d'],
  ['Lost', 'Lost', 0, '', '', '#990000'],
  ['Not a fit', 'Disqualified', 0, '', '', '#999999'],
];
const openStages = stages.slice(1, 6).map(row => row[0] as string);
const reasons = ['Price', 'Timing', 'Went with a competitor', 'No budget'];
const conversationColumns = [
  'Date',
  'Customer',
  'Deal',
  'Stage',
  'Value',
  'Salesperson',
  'Expected close',
  'Next step on',
  'Reason',
  'Notes',
];

export function bigTables({conversations, customers, salespeople, sources, seed}: BigTablesSize): BigTables {
  const random = mulberry32(seed);
  const upTo = (count: number) => Math.floor(random() * count);
  const numbered = (word: string, index: number) => `${word} ${String(index + 1).padStart(5, '0')}`;
  const asOf = serialOf(2025, 6, 30);
  const years = 3;

  const log: Cell[][] = [];
  for (let deal = 0; log.length < conversations; deal++) {
    const customer = numbered('Customer', upTo(customers));
    const salesperson = numbered('Salesperson', upTo(salespeople));
    const value = 500 + 250 * upTo(200);
    let day = asOf - upTo(years * 365);
    let place = upTo(10) === 0 ? 1 : 0;
    const steps = 1 + upTo(5);
    const settles = day < asOf - 10 && upTo(10) < 9;
    for (let step = 1; step <= steps && day <= asOf && log.length < conversations; step++) {
      const outcome = settles && step === steps ? outcomeOf(random()) : null;
      const contactOnly = step > 1 && outcome === null && upTo(10) === 0;
      log.push([
        day + (upTo(2) === 0 ? 0 : (36 + upTo(32)) / 96),
        customer,
        numbered('Deal', deal),
        contactOnly ? '' : (outcome ?? (openStages[place] as string)),
        step === 1 || outcome === 'Won' ? value : '',
        salesperson,
        outcome === null ? day + 30 + upTo(60) : '',
        outcome === null ? day + 1 + upTo(14) : '',
        outcome === 'Lost' ? (reasons[upTo(reasons.length)] as string) : '',
        `Conversation ${step} of ${steps}`,
      ]);
      place = nextPlace(place, random());
      day += 1 + upTo(21);
    }
  }
  log.sort((a, b) => (a[0] as number) - (b[0] as number));

  const customerRows = Array.from({length: customers}, (_, index): Cell[] => [
    numbered('Customer', index),
    asOf - years * 365 - upTo(200),
    upTo(20) === 0 ? '' : numbered('Source', upTo(sources)),
  ]);
  const targetRows = Array.from({length: salespeople}, (_, index): Cell[] => [
    numbered('Salesperson', index),
    5000 * (1 + upTo(10)),
  ]);
  return {
    asOf,
    stages: stages.map(row => [...row]),
    customers: [['Customer', 'Account opened', 'Source'], ...customerRows],
    conversations: [[...conversationColumns], ...log],
    targets: [['Salesperson', 'Quota per month'], ...targetRows],
  };
}

/** The same tables as rows under their headers. */
export function tablesOf(big: BigTables): Tables {
  return {
    stages: rowsOf(big.stages),
    customers: rowsOf(big.customers),
    conversations: rowsOf(big.conversations),
    targets: rowsOf(big.targets),
  };
}

function rowsOf([header = [], ...rows]: readonly Cell[][]): Row[] {
  return rows.map(row => Object.fromEntries(header.map((column, index) => [String(column), row[index] ?? ''])));
}

function outcomeOf(chance: number): string {
  if (chance < 0.35) return 'Won';
  return chance < 0.85 ? 'Lost' : 'Not a fit';
}

/** Mostly one stage on; sometimes two, none, or one back. */
function nextPlace(place: number, chance: number): number {
  const step = chance < 0.65 ? 1 : chance < 0.75 ? 2 : chance < 0.93 ? 0 : -1;
  return Math.min(openStages.length - 1, Math.max(0, place + step));
}
