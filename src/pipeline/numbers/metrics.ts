import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import {asOfDay, monthNumber} from '../calculation/as-of';
import type {Cells} from '../calculation/cells';
import {countDistinct} from '../calculation/spill';
import type {StageType} from '../stages/stage';
import {type Metric, NOTHING} from './metric';
import {ratio} from './ratio';
import {rowsLeftOut} from './rows-left-out';
import {bottleneck, weakestStep} from './weak-spots';

/** The metrics, in the order of the overview's cards. */
export const METRICS: readonly Metric[] = [
  {
    id: 'customersInPipeline',
    label: 'Customers in pipeline',
    definition: 'Different customers with at least one deal whose state is Open.',
    unit: 'count',
    formula: cells =>
      fx.ARRAYFORMULA(countDistinct(cells.deals('customerNumber'), op(cells.deals('state'), '=', 'Open'))),
  },
  {
    id: 'dealsInPipeline',
    label: 'Deals in pipeline',
    definition: 'Deals whose state is Open.',
    unit: 'count',
    formula: cells => dealsIn(cells, 'Open'),
  },
  {
    id: 'dealsWon',
    label: 'Won',
    definition: 'Deals whose state is Won.',
    unit: 'count',
    formula: cells => dealsIn(cells, 'Won'),
  },
  {
    id: 'dealsLost',
    label: 'Lost',
    definition: 'Deals whose state is Lost.',
    unit: 'count',
    formula: cells => dealsIn(cells, 'Lost'),
  },
  {
    id: 'winRate',
    label: 'Win %',
    definition: 'Won ÷ (won + lost), of deals. Open and disqualified deals are in neither.',
    unit: 'share',
    formula: cells => ratio(cells.metric('dealsWon'), op(cells.metric('dealsWon'), '+', cells.metric('dealsLost'))),
  },
  {
    id: 'leadToCustomer',
    label: 'Lead to customer %',
    definition: 'Won ÷ all deals that entered the pipeline.',
    unit: 'share',
    formula: cells => ratio(cells.metric('dealsWon'), fx.SUM(cells.deals('inScope'))),
  },
  {
    id: 'newProspectsThisMonth',
    label: 'New prospects this month',
    definition: 'Customers whose first-ever sales conversation falls in the calendar month of As of.',
    unit: 'count',
    formula: cells => fx.COUNTIF(cells.customerList('prospectMonth'), monthNumber(asOfDay(cells))),
  },
  {
    id: 'averageDaysToClose',
    label: 'Average days to close',
    definition:
      'Mean of days to close over won deals: whole calendar days from first contact to won on; same day is 0.',
    unit: 'days',
    formula: cells => average(cells.deals('daysToClose')),
  },
  {
    id: 'averageDaysBeforePipeline',
    label: 'Days before pipeline',
    definition:
      'Mean days from Account opened to the first sales conversation, over customers that have both. A negative one is left out.',
    unit: 'days',
    formula: cells => {
      const days = cells.customerList('daysBeforePipeline');
      const counting = fx.FILTER(days, op(cells.customerList('inScope'), '=', 1), fx.ISNUMBER(days), op(days, '>=', 0));
      return fx.ARRAYFORMULA(fx.IFNA(fx.AVERAGE(counting), NOTHING));
    },
  },
  {
    id: 'averageDealSize',
    label: 'Average deal size',
    definition: 'Mean value of the open deals that have one. Blank is not 0.',
    unit: 'money',
    formula: cells => average(cells.deals('openValue')),
  },
  {
    id: 'salesVelocityPerDay',
    label: 'Sales velocity per day',
    definition:
      'Deals in pipeline × average deal size × win % ÷ average days to close: what the pipeline brings in, as money per day.',
    unit: 'moneyPerDay',
    formula: cells => {
      const size = cells.metric('averageDealSize');
      const rate = cells.metric('winRate');
      const days = cells.metric('averageDaysToClose');
      const known = op(op(fx.ISNUMBER(size), '*', fx.ISNUMBER(rate)), '*', fx.ISNUMBER(days));
      return fx.IF(
        op(known, '=', 1),
        ratio(op(op(cells.metric('dealsInPipeline'), '*', size), '*', rate), days),
        NOTHING,
      );
    },
  },
  {
    id: 'rowsLeftOut',
    label: 'Rows left out',
    definition:
      'Rows of Conversations that count for nothing: no customer, no real date, or a stage that Stages does not have. Check data lists them.',
    unit: 'count',
    formula: rowsLeftOut,
  },
];

/** Where deals stick and where they drop out, by the name of the stage. */
export const WEAK_SPOTS: readonly Metric[] = [
  {
    id: 'bottleneck',
    label: 'Bottleneck',
    definition:
      'The Open stage, among those with at least 5 completed stays, whose average days ÷ target days is highest; where no Open stage has target days, the one with the highest average days.',
    unit: 'text',
    formula: bottleneck,
  },
  {
    id: 'weakestStep',
    label: 'Weakest step',
    definition:
      'The rung from 2 on with the lowest settled conversion, among those with at least 10 deals that have left the rung before.',
    unit: 'text',
    formula: weakestStep,
  },
];

/** The cards of the overview, in their order. */
export const CARDS: readonly Metric[] = [...METRICS, ...WEAK_SPOTS];

function dealsIn(cells: Cells, state: StageType): Node {
  return fx.COUNTIFS(cells.deals('state'), state);
}

function average(cells: Node): Node {
  return fx.IF(op(fx.COUNT(cells), '=', 0), NOTHING, fx.AVERAGE(cells));
}
