/** What a stage means for the deals that stand at it: the one column of Stages that decides how numbers are counted. */

/** Open: in process. Won: bought. Lost: decided not to buy. Disqualified: was never a fit. */
export const STAGE_TYPES = ['Open', 'Won', 'Lost', 'Disqualified'] as const;

/** What a stage means for the deals that stand at it. */
export type StageType = (typeof STAGE_TYPES)[number];

/** A process of more steps is none. */
export const MOST_STAGES = 100;

/** Reads a type as a person writes it ("won ", "OPEN"); undefined when it is none. */
export function stageType(text: string): StageType | undefined {
  const wanted = text.trim().toLowerCase();
  return STAGE_TYPES.find(type => type.toLowerCase() === wanted);
}

/** An Open stage or the Won stage is a rung, counted from 1 in pipeline order; Lost and Disqualified are none. */
export function isRung(type: StageType): boolean {
  return type === 'Open' || type === 'Won';
}
