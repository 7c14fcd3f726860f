import {times} from '../../formula/operators';
import {count, distinct, formula, is, mean, ratio} from './measure';
import type {NumberRecord} from './number';
import {rowsLeftOut} from './rows-left-out';
import {quotient} from './to-formula';
import {bottleneck, weakestStep} from './weak-spots';

/** The metrics, in the order of the overview's cards. */
export const METRICS: readonly NumberRecord[] = [
  {
    id: 'customersInPipeline',
    label: 'Customers in pipeline',
    definition: 'Distinct customers with at least one deal whose state is Open.',
    unit: 'count',
    measure: distinct('deals', 'customerNumber', is('state', 'Open')),
  },
  {
    id: 'dealsInPipeline',
    label: 'Deals in pipeline',
    definition: 'Deals whose state is Open.',
    unit: 'count',
    measure: count('deals', is('state', 'Open')),
  },
  {
    id: 'dealsWon',
    label: 'Won',
    definition: 'Deals whose state is Won.',
    unit: 'count',
    measure: count('deals', is('state', 'Won')),
  },
  {
    id: 'dealsLost',
    label: 'Lost',
    definition: 'Deals whose state is Lost.',
    unit: 'count',
    measure: count('deals', is('state', 'Lost')),
  },
  {
    id: 'winRate',
    label: 'Win %',
    definition: 'Won ÷ (won + lost), of deals. Open and disqualified deals are in neither.',
    unit: 'share',
    measure: ratio('dealsWon', 'dealsWon', 'dealsLost'),
  },
  {
    id: 'leadToCustomer',
    label: 'Lead to customer %',
    definition: 'Won ÷ all deals that entered the pipeline.',
    unit: 'share',
    measure: ratio('dealsWon', count('deals')),
  },
  {
    id: 'newProspectsThisMonth',
    label: 'New prospects this month',
    definition:
      'Customers whose first-ever sales conversation falls in the calendar month of As of. With filters, it must belong to a deal that passes.',
    unit: 'count',
    measure: distinct('deals', 'customerNumber', is('prospectOn', {setting: 'monthStart'}, 'in')),
  },
  {
    id: 'averageDaysToClose',
    label: 'Average days to close',
    definition:
      'Mean of days to close over won deals: whole calendar days from first contact to won on; same day is 0.',
    unit: 'days',
    measure: mean('deals', 'daysToClose'),
  },
  {
    id: 'averageDaysBeforePipeline',
    label: 'Days before pipeline',
    definition:
      'Mean days from Account opened to the first sales conversation, over customers that have both dates. A negative one is left out of the mean and listed by Check data.',
    unit: 'days',
    measure: mean('customerList', 'daysBefore', is('daysBefore', 0, '>=')),
  },
  {
    id: 'averageDealSize',
    label: 'Average deal size',
    definition: 'Mean value of the open deals that have one. Blank is not 0.',
    unit: 'money',
    measure: mean('deals', 'value', is('state', 'Open')),
  },
  {
    id: 'salesVelocityPerDay',
    label: 'Sales velocity per day',
    definition:
      'Deals in pipeline × average deal size × win % ÷ average days to close: what the pipeline brings in, as money per day.',
    unit: 'moneyPerDay',
    measure: formula(['dealsInPipeline', 'averageDealSize', 'winRate', 'averageDaysToClose'], ({number}) =>
      quotient(
        times(number({id: 'dealsInPipeline'}), number({id: 'averageDealSize'}), number({id: 'winRate'})),
        number({id: 'averageDaysToClose'}),
      ),
    ),
  },
  {
    id: 'rowsLeftOut',
    label: 'Rows left out',
    definition:
      'Rows of Conversations that are not empty and count for nothing: no customer, no real date, or a stage that Stages does not have. Check data lists them. Never filtered; a row dated after As of is planned, not left out.',
    unit: 'count',
    measure: formula([], rowsLeftOut),
  },
];

/** Where deals stick and where they drop out, by the name of the stage. */
export const WEAK_SPOTS: readonly NumberRecord[] = [
  {
    id: 'bottleneck',
    label: 'Bottleneck',
    definition:
      'The Open stage, among those with at least 5 completed stays, whose average days ÷ target days is highest; where no Open stage has target days, the one with the highest average days. A tie: the earlier stage.',
    unit: 'text',
    measure: bottleneck,
  },
  {
    id: 'weakestStep',
    label: 'Weakest step',
    definition:
      'The rung from 2 on with the lowest settled conversion, among those with at least 10 settled deals: deals that reached the rung before and are not still open there. A tie: the earlier rung.',
    unit: 'text',
    measure: weakestStep,
  },
];

/** The cards of the overview, in their order. */
export const CARDS: readonly NumberRecord[] = [...METRICS, ...WEAK_SPOTS];
