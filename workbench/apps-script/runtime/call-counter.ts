/** How often each service method was called, by every run since the last reset. Calls are what a script's time goes into. */
export class CallCounter {
  readonly #counts = new Map<string, number>();
  #total = 0;

  get total(): number {
    return this.#total;
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
  }

  reset(): void {
    this.#total = 0;
    this.#counts.clear();
  }
}
