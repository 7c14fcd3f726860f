import {z} from 'zod';

const addresses = z.record(z.string(), z.string());

/**
 * Which cell of the Overview sheet holds which number, as the add-on's `mapOverview` tells it. Addresses are A1 notation. A
 * table whose rows come from the data has an entry for each row that there is room for.
 */
export const overviewMap = z.object({
  sheet: z.string(),
  /** The cells that a user types in, by input id. */
  inputs: z.object({
    asOf: z.string(),
    salesperson: z.string(),
    source: z.string(),
    from: z.string(),
    to: z.string(),
    period: z.string(),
  }),
  /** By metric id. */
  metrics: addresses,
  /** Names of stages, by metric id. */
  weakSpots: addresses,
  /** By forecast id, then by column id. */
  forecast: z.record(z.string(), addresses),
  /** One for each stage, in order, by column id. */
  stages: z.array(addresses),
  salespeople: z.array(addresses),
  /** The salespeople all together. */
  team: addresses,
  sources: z.array(addresses),
  /** Among the columns one for each rung of the funnel: `rung1`, `rung2` … */
  reasons: z.array(addresses),
  months: z.array(addresses),
  sentences: z.array(z.string()),
});

export type OverviewMap = z.infer<typeof overviewMap>;
export type InputId = keyof OverviewMap['inputs'];
