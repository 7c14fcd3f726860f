/**
 * Sample data for a first look: a year of conversations of an invented company, made from a fixed seed and ending today.
 * Every customer's name ends in `(sample)`, which is how it is recognised and removed again; a target by name and quota.
 */
import type {Stage} from '../stages/stage';
import type {ConversationColumn, CustomerColumn, TargetColumn} from '../tables/tables';
import {Random} from './random';

/** What the name of each customer of the sample ends in. */
export const SAMPLE_MARK = '(sample)';
const SEED = 20_240_229;
const DAYS = 330;

/** Dates are serial numbers of days, as Sheets counts them. */
export interface SampleData {
  readonly customers: Partial<Record<CustomerColumn, string | number>>[];
  readonly conversations: Partial<Record<ConversationColumn, string | number>>[];
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

/** @param today the last day of the story, as a serial number. */
export function sampleData(stages: readonly Stage[], today: number): SampleData {
  const random = new Random(SEED);
  const data: SampleData = {customers: [], conversations: [], targets: SAMPLE_TARGETS};
  const names = FIRST.flatMap(first => LAST.map(last => `${first} ${last} ${SAMPLE_MARK}`));
  for (let index = 0; index < CUSTOMERS; index++) {
    const customer = names.splice(random.between(0, names.length - 1), 1)[0] as string;
    const met = today - random.between(0, DAYS);
    data.customers.push({customer, accountOpened: met - random.between(0, 30), source: random.pick(SOURCES)});
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
  const log = (stage: Stage | undefined, more: Partial<Record<ConversationColumn, string | number>> = {}): void => {
    data.conversations.push({date: day, ...deal, stage: stage?.stage ?? '', salesperson, ...more});
  };
  const end = (type: Stage['type'], reasons: readonly string[]): void => {
    const stage = stages.find(candidate => candidate.type === type);
    if (stage) log(stage, reasons.length > 0 ? {reason: random.pick(reasons)} : {value});
  };
  for (const [step, stage] of open.entries()) {
    const target = stage.targetDays ?? 10;
    log(stage, {
      ...(step >= 1 ? {value} : {}),
      expectedClose: day + (open.length - step) * target + random.between(0, 10),
      nextStepOn: day + random.between(2, target),
    });
    if (random.chance(1 / 3)) {
      day += random.between(1, Math.ceil(target / 2));
      if (day > today) return;
      log(random.chance(1 / 2) ? stage : undefined, {notes: 'Called back'});
    }
    day += random.between(2, target + 6);
    if (day > today) return;
    const fate = random.next();
    if (step <= 1 && fate < 8 / 100) {
      end('Disqualified', NO_FIT_FOR);
      return;
    }
    if (fate < 17 / 100) {
      end('Lost', LOST_FOR);
      return;
    }
    if (fate < 20 / 100) return;
    value += random.between(-2, 3) * 250;
  }
  end('Won', []);
}
