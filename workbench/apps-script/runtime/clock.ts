import type {Clock} from '../../engine/clock';

/** The time that scripts, formulas and the cache see. It stands still until it is moved, so that runs repeat exactly. */
export class WorkbenchClock implements Clock {
  #milliseconds: number;

  constructor(
    start: Date,
    /** IANA name of the spreadsheet's time zone. */
    public timeZone: string,
  ) {
    this.#milliseconds = start.getTime();
  }

  now(): Date {
    return new Date(this.#milliseconds);
  }

  milliseconds(): number {
    return this.#milliseconds;
  }

  set(now: Date): void {
    this.#milliseconds = now.getTime();
  }

  advance(milliseconds: number): void {
    this.#milliseconds += milliseconds;
  }
}
