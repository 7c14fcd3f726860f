/** One figure of the page, with what it should be. */
export interface Figure {
  readonly what: string;
  readonly aim: string;
  readonly found: string;
  readonly isMet: boolean;
}

/** A table behind the figures. */
export interface Details {
  readonly title: string;
  /** What was done, and what the columns are. */
  readonly text: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Single findings. */
  readonly examples: readonly string[];
}

/** What one measure found: plain data, kept between the runs. */
export interface Result {
  readonly figures: readonly Figure[];
  readonly details: readonly Details[];
}

export interface MeasureOptions {
  /** Some points of each part only, within a minute. */
  readonly quick: boolean;
  /** Points, orders or tables to try of each command, pair or pipeline, spread over all of them. */
  readonly most: number;
  /** Only the parts whose names contain it; '' for all. */
  readonly match: string;
  /** Hears what is being measured. */
  readonly say: (text: string) => void;
}

/** Something about the add-on's reliability that can be counted. */
export interface Measure {
  readonly id: string;
  readonly run: (options: MeasureOptions) => Promise<Result>;
}
