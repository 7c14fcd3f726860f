import type {Node} from '../../formula/node';
import {times} from '../../formula/operators';
import type {Cells} from '../facts/columns';
import {forecastColumns} from './forecast';
import {count, distinct, formula, is, isLost, isOpen, isWon, mean, ratio} from './measure';
import {figure, type NumberRecord} from './number';
import {PERIOD, PREVIOUS_PERIOD} from './period';
import {rowsLeftOut} from './rows-left-out';
import {quotient} from './to-formula';
import {bottleneck, weakestStep} from './weak-spots';

/** The metrics, in the order in which they are listed. */
export const METRICS: readonly NumberRecord[] = [
  figure(
    'customersInPipeline',
    'Customers in pipeline',
    'count',
    'Distinct customers with at least one deal whose state is Open.',
    distinct('deals', 'customerNumber', isOpen),
  ),
  figure('dealsInPipeline', 'Deals in pipeline', 'count', 'Deals whose state is Open.', count('deals', isOpen)),
  figure('dealsWon', 'Won', 'count', 'Deals whose state is Won.', count('deals', isWon)),
  figure('dealsLost', 'Lost', 'count', 'Deals whose state is Lost.', count('deals', isLost)),
  figure(
    'winRate',
    'Win %',
    'share',
    'Won ÷ (won + lost), of deals. Open and disqualified deals are in neither.',
    ratio('dealsWon', 'dealsWon', 'dealsLost'),
  ),
  figure(
    'leadToCustomer',
    'Lead to customer %',
    'share',
    'Won ÷ all deals that entered the pipeline.',
    ratio('dealsWon', count('deals')),
  ),
  figure(
    'newProspectsThisMonth',
    'New prospects this month',
    'count',
    'Customers whose first-ever sales conversation falls in the calendar month of As of. With filters, it must belong to a deal that passes.',
    distinct('deals', 'customerNumber', is('prospectOn', {setting: 'monthStart'}, 'in')),
  ),
  figure(
    'averageDaysToClose',
    'Average days to close',
    'days',
    'Mean of days to close over won deals: whole calendar days from first contact to won on; same day is 0.',
    mean('deals', 'daysToClose'),
  ),
  figure(
    'averageDaysBeforePipeline',
    'Days before pipeline',
    'days',
    'Mean days from Account opened to the first sales conversation, over customers that have both dates. A negative one is left out of the mean and listed by Check data.',
    mean('customerList', 'daysBefore', is('daysBefore', 0, '>=')),
  ),
  figure(
    'averageDealSize',
    'Average deal size',
    'money',
    'Mean value of the open deals that have one. Blank is not 0.',
    mean('deals', 'value', isOpen),
  ),
  figure(
    'salesVelocityPerDay',
    'Sales velocity per day',
    'moneyPerDay',
    'Deals in pipeline × average deal size × win % ÷ average days to close: what the pipeline brings in, as money per day.',
    formula(['dealsInPipeline', 'averageDealSize', 'winRate', 'averageDaysToClose'], (_, deals, size, rate, days) =>
      quotient(times(deals, size, rate), days),
    ),
  ),
  figure(
    'rowsLeftOut',
    'Rows left out',
    'count',
    'Rows of Conversations that are not empty and count for nothing: no customer, no real date, or a stage that Stages does not have. Check data lists them. Never filtered; a row dated after As of is planned, not left out.',
    formula([], rowsLeftOut),
  ),
];

/** Where deals stick and where they drop out, by the name of the stage. */
export const WEAK_SPOTS: readonly NumberRecord[] = [
  figure(
    'bottleneck',
    'Bottleneck',
    'text',
    'The Open stage, among those with at least 5 completed stays, whose average days ÷ target days is highest; where no Open stage has target days, the one with the highest average days. A tie: the earlier stage.',
    bottleneck,
  ),
  figure(
    'weakestStep',
    'Weakest step',
    'text',
    'The rung from 2 on with the lowest settled conversion, among those with at least 10 settled deals: deals that reached the rung before and are not still open there. A tie: the earlier rung.',
    weakestStep,
  ),
];

/** What the open deals are worth, as the forecast says it too. */
const WORTH: readonly NumberRecord[] = forecastColumns([isOpen]).flatMap(record => {
  if (record.id === 'value') return {...record, id: 'openValue', label: 'Open value'};
  return record.id === 'weighted' ? {...record, id: 'weightedValue'} : [];
});

/** A number on a card, by the section of the overview that it is found in. */
export interface Card {
  readonly section: CardSection;
  readonly record: NumberRecord;
  /** The same number of the period before. */
  readonly before?: NumberRecord | undefined;
}

export type CardSection = 'metrics' | 'now' | 'period' | 'previousPeriod';

/** Cards that are about the same span, which is named above them. */
export interface CardGroup {
  readonly id: string;
  readonly span: (cells: Cells) => Node | string;
  readonly cards: readonly Card[];
}

const NOW: readonly Card[] = [
  ...metrics('customersInPipeline', 'dealsInPipeline'),
  ...WORTH.map(record => ({section: 'now', record}) as const),
  ...metrics('averageDealSize'),
];

/** Numbers that have no card: sentences, the notice and the table of months tell them. They stand behind the charts. */
export const BEHIND_CHARTS: readonly Card[] = [
  ...PREVIOUS_PERIOD.map(({label, ...record}) => ({
    section: 'previousPeriod' as const,
    record: {...record, label: `${label}, the period before`},
  })),
  ...metrics('newProspectsThisMonth', 'rowsLeftOut'),
  ...WEAK_SPOTS.map(record => ({section: 'metrics' as const, record})),
];

/** The cards of the overview, group by group. A metric that no other place names is of all time. */
export const CARDS: readonly CardGroup[] = [
  {id: 'now', span: () => 'Now', cards: NOW},
  {
    id: 'period',
    span: ({settings}) => settings('periodHeading'),
    cards: PERIOD.map(record => ({
      section: 'period',
      record,
      before: PREVIOUS_PERIOD.find(({id}) => id === record.id),
    })),
  },
  {
    id: 'allTime',
    span: () => 'All time',
    cards: METRICS.filter(metric => ![...NOW, ...BEHIND_CHARTS].some(({record}) => record === metric)).map(record => ({
      section: 'metrics',
      record,
    })),
  },
];

function metrics(...ids: string[]): Card[] {
  return METRICS.filter(({id}) => ids.includes(id)).map(record => ({section: 'metrics', record}));
}
