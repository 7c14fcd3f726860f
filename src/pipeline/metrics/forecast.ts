/** What the open deals promise, and which of them somebody must look after. */
import type {SettingId} from '../facts/columns';
import {type Condition, count, is, isOpen, sum} from './measure';
import {type ColumnRecord, figure} from './number';

type Conditions = readonly Condition<'deals'>[];

/** One row: the open deals that meet the conditions. */
export interface ForecastRow {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  /** Above 0 somebody should look. */
  readonly warns?: true;
  readonly where: Conditions;
}

/** What is said of the deals of a row. */
export function forecastColumns(where: Conditions): ColumnRecord[] {
  return [
    figure('deals', 'Deals', 'count', 'How many open deals.', count('deals', ...where)),
    figure('value', 'Value', 'money', 'Sum of their values.', sum('deals', 'value', ...where)),
    figure(
      'weighted',
      'Weighted',
      'money',
      "Sum of value × the stage's probability.",
      sum('deals', 'weighted', ...where),
    ),
  ];
}

export const FORECAST: readonly ForecastRow[] = [
  {id: 'openPipeline', label: 'Open pipeline', definition: 'All deals whose state is Open.', where: [isOpen]},
  {
    id: 'closingThisWeek',
    label: 'Closing this week',
    definition: 'Open deals whose expected close lies in the week of As of, Monday to Sunday.',
    where: closing('weekStart', 'weekEnd'),
  },
  {
    id: 'closingThisMonth',
    label: 'Closing this month',
    definition: 'Open deals whose expected close lies in the calendar month of As of.',
    where: closing('monthStart', 'monthEnd'),
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

function closing(from: SettingId, to: SettingId): Conditions {
  return [isOpen, is('expectedClose', {setting: from}, '>='), is('expectedClose', {setting: to}, '<=')];
}
