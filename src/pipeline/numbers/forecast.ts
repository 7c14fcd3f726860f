/** What the open deals promise, and which of them somebody must look after. */
import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import {asOfDay, weekStart} from '../calculation/as-of';
import type {Cells, DealColumn, ForecastColumnId, ForecastId} from '../calculation/cells';

/** One row: the open deals that meet the conditions, how many they are, their value and their weighted value. */
export interface ForecastRow {
  readonly id: ForecastId;
  readonly label: string;
  readonly definition: string;
  /** Above 0 somebody should look. */
  readonly warns?: boolean;
  /** Pairs of a column and a criterion, as COUNTIFS and SUMIFS take them. */
  readonly conditions: (cells: Cells) => Node[];
}

export const FORECAST_COLUMNS: readonly {
  readonly id: ForecastColumnId;
  readonly label: string;
  readonly definition: string;
  readonly formula: (cells: Cells, conditions: Node[]) => Node;
}[] = [
  {
    id: 'deals',
    label: 'Deals',
    definition: 'How many open deals.',
    formula: (_, conditions) => fx.COUNTIFS(...conditions),
  },
  {
    id: 'value',
    label: 'Value',
    definition: 'Sum of their values.',
    formula: (cells, conditions) => fx.SUMIFS(cells.deals('openValue'), ...conditions),
  },
  {
    id: 'weighted',
    label: 'Weighted',
    definition: "Sum of value × the stage's probability.",
    formula: (cells, conditions) => fx.SUMIFS(cells.deals('weighted'), ...conditions),
  },
];

export const FORECAST: readonly ForecastRow[] = [
  {
    id: 'openPipeline',
    label: 'Open pipeline',
    definition: 'All deals whose state is Open.',
    conditions: cells => open(cells),
  },
  {
    id: 'closingThisWeek',
    label: 'Closing this week',
    definition: 'Open deals whose expected close lies in the week of As of, Monday to Sunday.',
    conditions: cells => closingBetween(cells, weekStart(cells), op(weekStart(cells), '+', 6)),
  },
  {
    id: 'closingThisMonth',
    label: 'Closing this month',
    definition: 'Open deals whose expected close lies in the calendar month of As of.',
    conditions: cells => {
      const day = asOfDay(cells);
      return closingBetween(cells, op(fx.EOMONTH(day, -1), '+', 1), fx.EOMONTH(day, 0));
    },
  },
  {
    id: 'overdue',
    label: 'Overdue',
    definition: 'Open deals whose expected close is before As of.',
    warns: true,
    conditions: cells => flagged(cells, 'isOverdue'),
  },
  {
    id: 'stale',
    label: 'Stale',
    definition: 'Open deals whose last contact is more than the target days of their stage ago.',
    warns: true,
    conditions: cells => flagged(cells, 'isStale'),
  },
  {
    id: 'dueNextSteps',
    label: 'Next steps due',
    definition: 'Open deals whose next step is on As of or earlier.',
    warns: true,
    conditions: cells => flagged(cells, 'isDue'),
  },
];

function open(cells: Cells): Node[] {
  return [cells.deals('state'), {kind: 'text', value: 'Open'}];
}

function closingBetween(cells: Cells, first: Node, last: Node): Node[] {
  const close = cells.deals('expectedClose');
  return [...open(cells), close, op('>=', '&', first), close, op('<=', '&', last)];
}

function flagged(cells: Cells, column: DealColumn): Node[] {
  return [...open(cells), cells.deals(column), {kind: 'number', value: 1}];
}
