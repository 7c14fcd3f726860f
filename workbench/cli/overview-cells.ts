import type {CellReading} from './read-overview';

/**
 * The metrics that the overview shows: the id of each in the JSON, and the words above its number on the sheet. The words
 * are those of the documentation: whoever changes them there changes what users look for, and so what is looked for here.
 */
export const metricLabels = {
  customersInPipeline: 'Customers in pipeline',
  dealsInPipeline: 'Deals in pipeline',
  dealsWon: 'Won',
  dealsLost: 'Lost',
  winRate: 'Win %',
  leadToCustomer: 'Lead to customer %',
  newProspectsThisMonth: 'New prospects this month',
  averageDaysToClose: 'Average days to close',
  averageDaysBeforePipeline: 'Days before pipeline',
  averageDealSize: 'Average deal size',
  salesVelocityPerDay: 'Sales velocity per day',
  rowsLeftOut: 'Rows left out',
} as const;

export type MetricId = keyof typeof metricLabels;

/** The columns of the stage grid and the funnel, by their ids in the JSON. */
export const stageLabels = {
  stage: 'Stage',
  type: 'Type',
  customers: 'Customers',
  deals: 'Deals',
  inProcess: 'In process',
  won: 'Won',
  reached: 'Reached',
} as const;

export type StageColumnId = keyof typeof stageLabels;

/** The overview as its cells show it. */
export interface Overview {
  asOf: CellReading;
  metrics: Record<MetricId, CellReading>;
  /** In pipeline order. */
  stages: Record<StageColumnId, CellReading>[];
}
