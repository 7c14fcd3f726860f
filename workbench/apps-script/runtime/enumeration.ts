import {notModelled} from './google-error';

/** One value of a Google enumeration. The script compares it by identity and prints it by name. */
export class EnumerationValue {
  readonly #label: string;
  readonly #position: number;

  constructor(
    readonly enumeration: string,
    label: string,
    position: number,
  ) {
    this.#label = label;
    this.#position = position;
  }

  name(): string {
    return this.#label;
  }

  ordinal(): number {
    return this.#position;
  }

  compareTo(other: EnumerationValue): number {
    return this.#position - other.ordinal();
  }

  toString(): string {
    return this.#label;
  }

  toJSON(): string {
    return this.#label;
  }
}

/**
 * The enumeration of that name. It is typed as the one it stands in for: `E` is `typeof SpreadsheetApp.BorderStyle`,
 * whose members TypeScript believes to be numbers. Reading any other member throws a WorkbenchError, setting one a
 * TypeError.
 */
export function enumeration<E>(name: string, labels: ReadonlyArray<keyof E & string>): E {
  const members: Record<string, EnumerationValue> = {};
  labels.forEach((label, position) => {
    const value = new EnumerationValue(name, label, position);
    Object.freeze(value);
    members[label] = value;
  });
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol' || Object.hasOwn(target, key)) return Reflect.get(target, key);
      throw notModelled(`${name}.${key}`);
    },
    set(_target, key) {
      throw new TypeError(`${name}.${String(key)} can't be set.`);
    },
  }) as E;
}

/** The name of an enumeration's value, which TypeScript takes for a number. Throws a TypeError for any other value. */
export function labelOf(value: unknown): string {
  if (!(value instanceof EnumerationValue)) throw new TypeError(`${String(value)} is not a value of an enumeration.`);
  return value.name();
}
