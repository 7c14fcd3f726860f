import {callKind} from './call-kind';

/** How often each service method was called, by every run since the last reset. Calls are what a script's time goes into. */
export class CallCounter {
  readonly #counts = new Map<string, number>();
  #total = 0;
  #inDocument = 0;
  #turns = 0;
  #hasWritten = false;

  get total(): number {
    return this.#total;
  }

  /** The calls that read or write the document; the others get handles, build rules and charts, or touch no document. */
  get inDocument(): number {
    return this.#inDocument;
  }

  /** Changes from writing to reading: at each, Sheets writes out what it kept back, and calculates. */
  get turns(): number {
    return this.#turns;
  }

  /** `method` reads `Range.setValues`. */
  of(method: string): number {
    return this.#counts.get(method) ?? 0;
  }

  /** Every method that was called, the most called first. */
  byMethod(): Array<[method: string, count: number]> {
    return [...this.#counts].sort((a, b) => b[1] - a[1]);
  }

  add(method: string): void {
    this.#total++;
    this.#counts.set(method, this.of(method) + 1);
    const kind = callKind(method);
    if (kind === 'neither') return;
    this.#inDocument++;
    if (kind === 'read' && this.#hasWritten) this.#turns++;
    this.#hasWritten = kind === 'write';
  }

  reset(): void {
    this.#total = 0;
    this.#inDocument = 0;
    this.#turns = 0;
    this.#hasWritten = false;
    this.#counts.clear();
  }
}
