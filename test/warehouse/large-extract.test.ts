import {expect, it} from 'vitest';
import {EXTRACT} from '../../src/pipeline/tables/extract';
import {overview} from '../commands/overview';
import {click, spreadsheet} from '../commands/spreadsheet';
import {mulberry32} from '../random/mulberry32';

const DEALS = 50_000;
const STAGES = ['Talk', 'Demo', 'Offer', 'Won', 'Lost'] as const;
const PEOPLE = Array.from({length: 40}, (_, index) => `Person ${String(index).padStart(2, '0')}`);
/** 2025-01-01 as a serial number; a year before the day of the tests. */
const FIRST_DAY = 45_658;

interface Deal {
  readonly stage: number;
  readonly furthest: number;
  readonly value: number;
  readonly person: string;
  readonly first: number;
  readonly last: number;
}

function deals(): Deal[] {
  const random = mulberry32(20_261_130);
  const below = (most: number): number => Math.floor(random() * most);
  return Array.from({length: DEALS}, () => {
    const stage = below(STAGES.length);
    const first = FIRST_DAY + below(200);
    return {
      stage,
      furthest: stage < 4 ? stage : below(3),
      value: 100 * below(1000),
      person: PEOPLE[below(PEOPLE.length)] as string,
      first,
      last: first + below(70),
    };
  });
}

it(`shows of ${DEALS} deals what they add up to`, {timeout: 600_000}, () => {
  const all = deals();
  const rows = all.map(({stage, furthest, value, person, first, last}, index) => {
    const facts: Record<string, string | number> = {
      customer: `Customer ${index}`,
      stageName: STAGES[stage] as string,
      lastContact: last,
      value,
      salesperson: person,
      firstContact: first,
      inStageSince: last,
      furthestStage: STAGES[furthest] as string,
      wonOn: stage === 3 ? last : '',
      source: index % 3 === 0 ? 'Referral' : 'Website',
    };
    return EXTRACT.map(({header}) => facts[header] ?? '');
  });
  const host = spreadsheet();
  host
    .addSheet('Stages', {rows: 10, columns: 9})
    .paste([
      ['Stage', 'Type', 'Probability', 'Target days'],
      ...STAGES.map((stage, index) => [stage, index < 3 ? 'Open' : stage, index < 3 ? (index + 1) / 4 : '', '']),
    ]);
  const sheet = host.addSheet('Extract', {rows: DEALS + 1, columns: EXTRACT.length});
  sheet.paste([EXTRACT.map(({header}) => header), ...rows]);
  host.answer({alert: 'YES'});
  click(host, 'Set up');
  const shown = overview(host);
  const inStage = (stage: number) => all.filter(deal => deal.stage === stage);
  const sum = (some: readonly Deal[]) => some.reduce((value, deal) => value + deal.value, 0);
  const open = all.filter(({stage}) => stage < 3);
  expect(shown.metrics).toMatchObject({
    dealsInPipeline: open.length,
    dealsWon: inStage(3).length,
    dealsLost: inStage(4).length,
  });
  STAGES.forEach((name, stage) => {
    expect(shown.stages[stage]).toMatchObject({
      stage: name,
      deals: inStage(stage).length,
      customers: inStage(stage).length,
      value: sum(inStage(stage)),
      ...(stage < 4 && {reached: all.filter(({furthest}) => furthest >= stage).length}),
    });
  });
  const weighted = sum(inStage(0)) / 4 + sum(inStage(1)) / 2 + sum(inStage(2)) * 0.75;
  expect(shown.team.weightedValue).toBeCloseTo(weighted, 3);
  const people = shown.salespeople.filter(({name}) => name !== null);
  expect(people.length).toBe(PEOPLE.length);
  for (const {name, openDeals, openValue} of people) {
    const own = open.filter(({person}) => person === name);
    expect([openDeals, openValue]).toEqual([own.length, sum(own)]);
  }
});
