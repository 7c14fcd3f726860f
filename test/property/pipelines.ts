import type {StageType} from '../../src/recount/read-rows';

/** A sequence of stage types, and how many random tables the tests make of it from which seed. */
export interface Pipeline {
  readonly types: readonly StageType[];
  readonly tables: number;
  readonly seed: number;
}

/** The pipelines whose formulas are held against the recount: one test file each, so that they run side by side. */
export const PIPELINES = {
  usual: {
    types: ['Open', 'Open', 'Open', 'Open', 'Open', 'Won', 'Lost', 'Disqualified'],
    tables: 300,
    seed: 20_261_121,
  },
  shortest: {types: ['Open', 'Won', 'Lost'], tables: 200, seed: 20_261_122},
  mixed: {types: ['Lost', 'Open', 'Won', 'Open', 'Disqualified', 'Open', 'Lost'], tables: 300, seed: 20_261_123},
  earlyWon: {types: ['Won', 'Disqualified', 'Open', 'Lost'], tables: 200, seed: 20_261_124},
} as const satisfies Readonly<Record<string, Pipeline>>;
