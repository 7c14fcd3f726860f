import {z} from 'zod';

/** Which cell of the Overview sheet holds which number, as the add-on's `mapOverview` tells it. Addresses are A1 notation. */
export const overviewMap = z.object({
  sheet: z.string(),
  asOf: z.string(),
  /** By metric id. */
  metrics: z.record(z.string(), z.string()),
  /** One for each stage, in order, by column id. */
  stages: z.array(z.record(z.string(), z.string())),
});

export type OverviewMap = z.infer<typeof overviewMap>;
