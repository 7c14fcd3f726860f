import {Buffer} from 'node:buffer';
import type {WorkbenchClock} from './clock';
import {GoogleError} from './google-error';

/** Texts by key, and since when they are gone, if ever. Saved with the file. */
export type SavedTexts = Record<string, string>;

const kilobyte = 1024;
const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The properties of a document or user: 9 KB a value, 500 KB in all. */
export class PropertyStore {
  readonly #texts: Map<string, string>;

  constructor(saved: SavedTexts = {}) {
    this.#texts = new Map(Object.entries(saved));
  }

  get(key: string): string | null {
    return this.#texts.get(key) ?? null;
  }

  set(key: string, value: string): void {
    if (bytes(value) > 9 * kilobyte) throw new GoogleError('Argument too large: value');
    const others = [...this.#texts].filter(([other]) => other !== key);
    const total = [...others, [key, value] as const].reduce((sum, [k, v]) => sum + bytes(k) + bytes(v), 0);
    if (total > 500 * kilobyte) {
      throw new GoogleError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#texts.set(key, value);
  }

  delete(key: string): void {
    this.#texts.delete(key);
  }

  clear(): void {
    this.#texts.clear();
  }

  toJSON(): SavedTexts {
    return Object.fromEntries(this.#texts);
  }
}

/** Google's cache of a document or user: 100 KB a value, gone after its time or, as Google warns, sooner. */
export class CacheStore {
  readonly #entries = new Map<string, {value: string; until: number}>();

  constructor(private readonly clock: WorkbenchClock) {}

  get(key: string): string | null {
    const entry = this.#entries.get(key);
    if (!entry) return null;
    if (entry.until > this.clock.milliseconds()) return entry.value;
    this.#entries.delete(key);
    return null;
  }

  put(key: string, value: string, seconds: number): void {
    if (key.length > 250) throw new GoogleError('Argument too large: key');
    if (bytes(value) > 100 * kilobyte) throw new GoogleError('Argument too large: value');
    this.#entries.set(key, {value, until: this.clock.milliseconds() + seconds * 1000});
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  /** Google may drop entries at any time; a test does it here. */
  evict(): void {
    this.#entries.clear();
  }
}

/** One store for the document, and one for each user. */
export class Stores<S> {
  readonly #byOwner = new Map<string, S>();

  constructor(private readonly create: (owner: string) => S) {}

  get document(): S {
    return this.of('');
  }

  of(user: string): S {
    let store = this.#byOwner.get(user);
    if (!store) {
      store = this.create(user);
      this.#byOwner.set(user, store);
    }
    return store;
  }

  /** Every store that was used, by its user; '' is the document's. */
  all(): Array<[owner: string, store: S]> {
    return [...this.#byOwner];
  }
}
