/** A moment, counted in changes. */
export type Moment = number;

/** When what the columns of sheets show last changed: what was made of unchanged ones before need not be made again. */
export class ColumnChanges {
  readonly #sheets = new Map<string, Moment[]>();
  #now: Moment = 0;

  get now(): Moment {
    return this.#now;
  }

  note(sheetId: string, left: number, right: number): void {
    let columns = this.#sheets.get(sheetId);
    if (!columns) {
      columns = [];
      this.#sheets.set(sheetId, columns);
    }
    this.#now++;
    for (let col = left; col <= right; col++) columns[col] = this.#now;
  }

  /** Whether any of the columns changed after the moment. */
  areAnySince(moment: Moment, sheetId: string, left: number, right: number): boolean {
    const columns = this.#sheets.get(sheetId);
    if (!columns) return false;
    for (let col = left; col <= right; col++) if ((columns[col] ?? 0) > moment) return true;
    return false;
  }
}
