import type {Area} from '../document/annotations';

/** Cells that a user has selected. */
export interface Selected extends Area {
  /** The one of them that typing goes to; the first one where it is left out. */
  current?: {col: number; row: number};
}

/** Which cells each user has selected; scripts read and move it. */
export class Selections {
  readonly #areas = new Map<string, Selected>();

  select(user: string, area: Selected): void {
    this.#areas.set(user, area);
  }

  /** Undefined until the user selects something: the first visible sheet's A1 is then active. */
  of(user: string): Selected | undefined {
    return this.#areas.get(user);
  }

  /** By user. */
  all(): Readonly<Record<string, Selected>> {
    return Object.fromEntries(this.#areas);
  }
}
