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
    figure('value', 'Value', 'money', 'Sum of the values of the open deals.', sum('deals', 'value', ...where)),
    figure(
      'weighted',
      'Weighted',
      'money',
      "Sum of value × the stage's probability over the open deals.",
      sum('deals', 'weighted', ...where),
    ),
  ];
}

export const FORECAST: readonly ForecastRow[] = [
  row('openPipeline', 'Open pipeline', 'All deals whose state is Open.', [isOpen]),
  row(
    'closingThisWeek',
    'Closing this week',
    'Open deals whose expected close lies in the week of As of, Monday to Sunday.',
    closing('weekStart', 'weekEnd'),
  ),
  row(
    'closingThisMonth',
    'Closing this month',
    'Open deals whose expected close lies in the calendar month of As of.',
    closing('monthStart', 'monthEnd'),
  ),
  warning('overdue', 'Overdue', 'Open deals whose expected close is before As of.', [is('overdue', 'Yes')]),
  warning('stale', 'Stale', 'Open deals whose last contact is more than the target days of their stage ago.', [
    is('stale', 'Yes'),
  ]),
  warning('dueNextSteps', 'Next steps due', 'Open deals whose next step is on As of or earlier.', [
    isOpen,
    is('nextStepOn', {setting: 'asOf'}, '<='),
  ]),
];

function row(id: string, label: string, definition: string, where: Conditions): ForecastRow {
  return {id, label, definition, where};
}

function warning(...said: Parameters<typeof row>): ForecastRow {
  return {...row(...said), warns: true};
}

function closing(from: SettingId, to: SettingId): Conditions {
  return [isOpen, is('expectedClose', {setting: from}, '>='), is('expectedClose', {setting: to}, '<=')];
}
