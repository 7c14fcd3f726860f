import {GoogleError, pastTimeLimit} from './google-error';

export interface Fault {
  /** How many calls fail. 1 if left out. */
  times?: number;
  /** 'before' (the default): the call does nothing. 'after': it takes effect and then fails, as a timed-out write may. */
  when?: 'before' | 'after';
  message?: string;
  /**
   * The execution ends there, as at Google's time limit: what it wrote stays written, and nothing that the script still
   * does has any effect, in its `finally` blocks neither. The run throws a WorkbenchError, whatever the message here.
   */
  ends?: boolean;
}

/** Google's passing failures on demand: the next calls of a method fail with the message of a service that timed out. */
export class Faults {
  readonly #pending = new Map<string, Required<Fault>[]>();

  /** `method` reads `Range.setValues`; `*` is any method. */
  add(method: string, {times = 1, when = 'before', message = timedOut, ends = false}: Fault = {}): void {
    const faults = this.#pending.get(method) ?? [];
    faults.push({times, when, message, ends});
    this.#pending.set(method, faults);
  }

  clear(): void {
    this.#pending.clear();
  }

  strike(method: string, when: 'before' | 'after'): void {
    for (const key of [method, '*']) {
      const fault = this.#pending.get(key)?.find(pending => pending.times > 0);
      if (fault?.when !== when) continue;
      fault.times--;
      throw fault.ends ? pastTimeLimit() : new GoogleError(fault.message);
    }
  }
}

const timedOut = 'Service Spreadsheets timed out while accessing document.';
