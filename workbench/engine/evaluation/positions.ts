import type {CellPosition} from '@odoo/o-spreadsheet';

/** Google's and the engine's sheets are narrower. */
const mostColumns = 32_768;

/** Cells with something about each. Loops run in the order of insertion. */
export class Positions<T> {
  readonly #sheets = new Map<string, Map<number, T>>();

  get({sheetId, col, row}: CellPosition): T | undefined {
    return this.#sheets.get(sheetId)?.get(row * mostColumns + col);
  }

  has({sheetId, col, row}: CellPosition): boolean {
    return this.#sheets.get(sheetId)?.has(row * mostColumns + col) ?? false;
  }

  set({sheetId, col, row}: CellPosition, about: T): void {
    let sheet = this.#sheets.get(sheetId);
    if (!sheet) {
      sheet = new Map();
      this.#sheets.set(sheetId, sheet);
    }
    sheet.set(row * mostColumns + col, about);
  }

  delete({sheetId, col, row}: CellPosition): void {
    this.#sheets.get(sheetId)?.delete(row * mostColumns + col);
  }

  clear(): void {
    this.#sheets.clear();
  }

  get size(): number {
    let size = 0;
    for (const sheet of this.#sheets.values()) size += sheet.size;
    return size;
  }

  *keys(): Iterable<CellPosition> {
    for (const [sheetId, sheet] of this.#sheets) {
      for (const key of sheet.keys()) {
        const row = Math.floor(key / mostColumns);
        yield {sheetId, col: key - row * mostColumns, row};
      }
    }
  }
}
