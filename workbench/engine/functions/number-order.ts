import type {Cell} from './define';

/** The numbers of a sorted column, other values left out, to be searched by halves; row numbers are found at once. */
export class NumberOrder {
  readonly #numbers: Float64Array;
  readonly #indexes: Int32Array;
  /** Whether each number is one above the number before it. */
  readonly #areConsecutive: boolean;

  constructor(cells: readonly Cell[]) {
    const numbers = new Float64Array(cells.length);
    const indexes = new Int32Array(cells.length);
    let count = 0;
    let areConsecutive = true;
    for (let index = 0; index < cells.length; index++) {
      const {value} = cells[index] as Cell;
      if (typeof value !== 'number') continue;
      if (count > 0 && value !== (numbers[count - 1] as number) + 1) areConsecutive = false;
      numbers[count] = value;
      indexes[count++] = index;
    }
    this.#numbers = numbers.subarray(0, count);
    this.#indexes = indexes.subarray(0, count);
    this.#areConsecutive = areConsecutive && count > 0;
  }

  /** Where the last number stands that is not above the key; -1 where there is none. */
  lastNotAbove(key: number): number {
    const numbers = this.#numbers;
    let low = 0;
    let high = numbers.length;
    if (this.#areConsecutive) low = Math.max(0, Math.min(high, Math.floor(key - (numbers[0] as number)) + 1));
    else {
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((numbers[middle] as number) > key) high = middle;
        else low = middle + 1;
      }
    }
    return low === 0 ? -1 : (this.#indexes[low - 1] as number);
  }
}
