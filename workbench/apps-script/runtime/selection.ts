import type {Area} from '../document/annotations';

/** Which cells each user has selected; scripts read and move it. */
export class Selections {
  readonly #areas = new Map<string, Area>();

  select(user: string, area: Area): void {
    this.#areas.set(user, area);
  }

  /** Undefined until the user selects something: the first visible sheet's A1 is then active. */
  of(user: string): Area | undefined {
    return this.#areas.get(user);
  }

  /** By user. */
  all(): Readonly<Record<string, Area>> {
    return Object.fromEntries(this.#areas);
  }
}
