import type {WorkbenchClock} from './clock';

/** Who holds the document's lock: an execution, or another user that the test put there. */
export class DocumentLock {
  #holder: object | string | undefined;
  #freeAt = Number.POSITIVE_INFINITY;

  constructor(private readonly clock: WorkbenchClock) {}

  /** Another user takes the lock, and keeps it until `release`, or for so long by the workbench's clock. */
  heldBy(user: string, {milliseconds = Number.POSITIVE_INFINITY}: {milliseconds?: number} = {}): void {
    this.#holder = user;
    this.#freeAt = this.clock.milliseconds() + milliseconds;
  }

  release(holder?: object): void {
    if (holder !== undefined && this.#holder !== holder) return;
    this.#holder = undefined;
    this.#freeAt = Number.POSITIVE_INFINITY;
  }

  isHeldBy(holder: object): boolean {
    return this.#current() === holder;
  }

  /** The user or execution that holds it now. */
  get holder(): object | string | undefined {
    return this.#current();
  }

  /** Waits for up to `milliseconds` by the workbench's clock; false when the lock did not come free. */
  take(holder: object, milliseconds: number): boolean {
    const wait = this.#current() === undefined || this.isHeldBy(holder) ? 0 : this.#freeAt - this.clock.milliseconds();
    this.clock.advance(Math.min(wait, milliseconds));
    if (wait > milliseconds) return false;
    this.#holder = holder;
    this.#freeAt = Number.POSITIVE_INFINITY;
    return true;
  }

  #current(): object | string | undefined {
    return this.clock.milliseconds() >= this.#freeAt ? undefined : this.#holder;
  }
}
