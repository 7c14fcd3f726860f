/** A stage is a step of the sales process that the user defines. */

/** Open: in process. Won: bought. Lost: decided not to buy. Disqualified: was never a fit. */
export const STAGE_TYPES = ['Open', 'Won', 'Lost', 'Disqualified'] as const;

export type StageType = (typeof STAGE_TYPES)[number];

export interface Stage {
  readonly name: string;
  readonly type: StageType;
  /** Of winning a deal that stands here, 0 to 1; null when not given. */
  readonly probability: number | null;
  /** How many days a deal should stay; null when not given. */
  readonly targetDays: number | null;
  /** What moves a deal on from here. */
  readonly action: string;
  /** `#rrggbb`. */
  readonly colour: string;
}

/** Reads a type as a person writes it ("won ", "OPEN"); undefined when it is none. */
export function stageType(text: string): StageType | undefined {
  const wanted = text.trim().toLowerCase();
  return STAGE_TYPES.find(type => type.toLowerCase() === wanted);
}

/** An Open stage or the Won stage is a rung, counted from 1 in pipeline order; Lost and Disqualified are none. */
export function isRung(type: StageType): boolean {
  return type === 'Open' || type === 'Won';
}

/** Stages of these types and nothing else known of them: where things stand on a sheet, only the types decide. */
export function drawnStages(types: readonly string[]): Stage[] {
  return types.map(type => ({
    name: '',
    type: stageType(type) ?? 'Open',
    probability: null,
    targetDays: null,
    action: '',
    colour: '',
  }));
}
