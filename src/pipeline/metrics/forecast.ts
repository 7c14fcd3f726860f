/** What the open deals promise, and which of them somebody must look after. */
import {type Condition, count, is, isOpen, type Measure, sum} from './measure';
import type {NumberRecord} from './number';

/** One row: the open deals that meet the conditions. */
export interface ForecastRow {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  /** Above 0 somebody should look. */
  readonly warns?: true;
  readonly where: readonly Condition<'deals'>[];
}

export const FORECAST_COLUMNS: readonly (NumberRecord & {
  readonly measureOf: (where: readonly Condition<'deals'>[]) => Measure;
})[] = [
  {
    id: 'deals',
    label: 'Deals',
    definition: 'How many open deals.',
    unit: 'count',
    measureOf: where => count('deals', ...where),
  },
  {
    id: 'value',
    label: 'Value',
    definition: 'Sum of their values.',
    unit: 'money',
    measureOf: where => sum('deals', 'value', ...where),
  },
  {
    id: 'weighted',
    label: 'Weighted',
    definition: "Sum of value × the stage's probability.",
    unit: 'money',
    measureOf: where => sum('deals', 'weighted', ...where),
  },
];

export const FORECAST: readonly ForecastRow[] = [
  {id: 'openPipeline', label: 'Open pipeline', definition: 'All deals whose state is Open.', where: [isOpen]},
  {
    id: 'closingThisWeek',
    label: 'Closing this week',
    definition: 'Open deals whose expected close lies in the week of As of, Monday to Sunday.',
    where: [isOpen, is('expectedClose', {setting: 'weekStart'}, '>='), is('expectedClose', {setting: 'weekEnd'}, '<=')],
  },
  {
    id: 'closingThisMonth',
    label: 'Closing this month',
    definition: 'Open deals whose expected close lies in the calendar month of As of.',
    where: [
      isOpen,
      is('expectedClose', {setting: 'monthStart'}, '>='),
      is('expectedClose', {setting: 'monthEnd'}, '<='),
    ],
  },
  {
    id: 'overdue',
    label: 'Overdue',
    definition: 'Open deals whose expected close is before As of.',
    warns: true,
    where: [is('overdue', 'Yes')],
  },
  {
    id: 'stale',
    label: 'Stale',
    definition: 'Open deals whose last contact is more than the target days of their stage ago.',
    warns: true,
    where: [is('stale', 'Yes')],
  },
  {
    id: 'dueNextSteps',
    label: 'Next steps due',
    definition: 'Open deals whose next step is on As of or earlier.',
    warns: true,
    where: [isOpen, is('nextStepOn', {setting: 'asOf'}, '<=')],
  },
];
