/**
 * Sample data for a first look: a year of conversations of an invented company, made from a fixed seed and ending today.
 * Every customer's name ends in `(sample)`, which is how it is recognised and removed again; a target by name and quota.
 */
import type {Stage} from '../stages/stage';
import type {ConversationColumn, CustomerColumn, TargetColumn} from '../tables/tables';
import {Random} from './random';

/** What the name of each customer of the sample ends in. */
export const SAMPLE_MARK = '(sample)';
const SEED = 20_240_436;
const DAYS = 330;

type SampleRow = Partial<Record<ConversationColumn, string | number>>;

/** Dates are serial numbers of days, as Sheets counts them. */
export interface SampleData {
  readonly customers: Partial<Record<CustomerColumn, string | number>>[];
  readonly conversations: SampleRow[];
  readonly targets: readonly Record<TargetColumn, string | number>[];
}

const FIRST = [
  'Alder',
  'Birch',
  'Cedar',
  'Dune',
  'Ember',
  'Fjord',
  'Grove',
  'Harbour',
  'Iris',
  'Juniper',
  'Kestrel',
  'Lark',
];
const LAST = ['Bakery', 'Clinics', 'Foods', 'Hotels', 'Logistics', 'Motors', 'Schools', 'Studios'];
/** The sample's salespeople and what each should win in a month. */
export const SAMPLE_TARGETS: SampleData['targets'] = [
  {salesperson: 'Aiko Tanaka', quotaPerMonth: 30_000},
  {salesperson: 'Ben Okafor', quotaPerMonth: 25_000},
  {salesperson: 'Carla Mendes', quotaPerMonth: 25_000},
  {salesperson: 'Dirk Jansen', quotaPerMonth: 20_000},
];
const SOURCES = ['Referral', 'Website', 'Trade fair', 'Cold call', 'Partner'];
const LOST_FOR = ['Price', 'Chose a competitor', 'No budget', 'No answer', 'Timing'];
const NO_FIT_FOR = ['Too small', 'Wrong region', 'No need'];
const CUSTOMERS = 96;
const FORENAMES = ['Amina', 'Bruno', 'Clara', 'Deepa', 'Emil', 'Fatima', 'Hugo', 'Ines'];
const SURNAMES = ['Adler', 'Brandt', 'Costa', 'Dubois', 'Eriksen', 'Fischer', 'Gruber', 'Haas'];
/** Deals that nobody has talked about for longer were given up. */
const PATIENCE = 45;

/** @param today the last day of the story, as a serial number. */
export function sampleData(stages: readonly Stage[], today: number): SampleData {
  const random = new Random(SEED);
  const data: SampleData = {customers: [], conversations: [], targets: SAMPLE_TARGETS};
  const names = FIRST.flatMap(first => LAST.map(last => `${first} ${last} ${SAMPLE_MARK}`));
  for (let index = 0; index < CUSTOMERS; index++) {
    const customer = names.splice(random.between(0, names.length - 1), 1)[0] as string;
    // Business grows: more were met lately than a year ago.
    const met = today - Math.floor(DAYS * random.next() ** 1.6);
    const [forename, surname] = [random.pick(FORENAMES), random.pick(SURNAMES)];
    data.customers.push({
      customer,
      accountOpened: met - random.between(0, 30),
      source: random.pick(SOURCES),
      contact: `${forename} ${surname}`,
      email: `${forename}.${surname}@example.com`.toLowerCase(),
      // Numbers that are kept free for stories.
      phone: `020 7946 0${random.between(100, 999)}`,
    });
    tellDeal(random, data, stages, {customer, deal: ''}, met, today);
    if (random.chance(1 / 4) && met + 60 < today) {
      tellDeal(random, data, stages, {customer, deal: 'Second order'}, met + random.between(40, 60), today);
    }
  }
  data.conversations.sort((a, b) => Number(a.date) - Number(b.date));
  return data;
}

/** Lets a deal climb the Open stages until it is won, lost, found to be no fit, or today is reached. */
function tellDeal(
  random: Random,
  data: SampleData,
  stages: readonly Stage[],
  deal: {customer: string; deal: string},
  start: number,
  today: number,
): void {
  const open = stages.filter(stage => stage.type === 'Open');
  const {salesperson} = random.pick(SAMPLE_TARGETS);
  let value = random.between(8, 120) * 250;
  let day = start;
  const log = (stage: Stage | undefined, more: SampleRow = {}): SampleRow => {
    const row = {date: day, ...deal, stage: stage?.stage ?? '', salesperson, ...more};
    data.conversations.push(row);
    return row;
  };
  // What was agreed was done on its day. Of what is still to be done some is late, and some nobody has planned.
  const plan = (row: SampleRow, nextStep: string, on: number): void => {
    const isAhead = on >= today;
    if (isAhead && random.chance(1 / 8)) return;
    const isLate = isAhead && day < today - 2 && random.chance(1 / 5);
    row.nextStep = nextStep;
    row.nextStepOn = isLate ? random.between(day + 1, today - 1) : on;
  };
  const end = (type: Stage['type'], reasons: readonly string[]): void => {
    const stage = stages.find(candidate => candidate.type === type);
    if (stage) log(stage, reasons.length > 0 ? {reason: random.pick(reasons)} : {value});
  };
  for (const [step, stage] of open.entries()) {
    const target = stage.targetDays ?? 10;
    let last = log(stage, {
      ...(step >= 1 ? {value} : {}),
      expectedClose: day + (open.length - step) * target + random.between(0, 10),
    });
    if (random.chance(1 / 3)) {
      const back = day + random.between(1, Math.ceil(target / 2));
      plan(last, 'Call back', back);
      day = back;
      if (day >= today) return;
      last = log(random.chance(1 / 2) ? stage : undefined, {notes: 'Called back'});
    }
    const next = day + random.between(2, target + 6);
    plan(last, stage.action, next);
    day = next;
    if (day >= today) return;
    const fate = random.next();
    if (step <= 1 && fate < 8 / 100) {
      end('Disqualified', NO_FIT_FOR);
      return;
    }
    if (fate < 17 / 100) {
      end('Lost', LOST_FOR);
      return;
    }
    if (fate < 20 / 100) {
      if (day < today - PATIENCE) end('Lost', ['No answer']);
      return;
    }
    value += random.between(-2, 3) * 250;
  }
  end('Won', []);
}
