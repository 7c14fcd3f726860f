/** What kind of thing somebody smuggles something in by. */
export type Kind = 'formula' | 'HTML' | 'CSV' | 'xlsx' | 'server';

/** One thing that somebody may try. */
export interface Attack {
  /** No two of a kind are called the same. */
  readonly name: string;
  /** What would have happened, had it got through. */
  readonly mustNot: string;
}

/** What came of trying: what got through, by the attack's name. An attack that did nothing has no entry. */
export type GotThrough = ReadonlyMap<string, string>;

/** An attack that was tried. */
export interface Outcome {
  readonly kind: Kind;
  readonly name: string;
  readonly passed: boolean;
}

export function outcomes(kind: Kind, attacks: readonly Attack[], gotThrough: GotThrough): Outcome[] {
  return attacks.map(({name}) => ({kind, name, passed: !gotThrough.has(name)}));
}
