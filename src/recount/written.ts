import {isoMonth} from './calendar';
import type {Cell} from './cell';

/**
 * A value of the overview for people. Numbers are not rounded as the cell is: two of them may differ by little.
 *
 * @param unit what it counts, by the overview's own words: of `share` and `month` the number alone would say nothing.
 */
export function written(value: Cell | null, unit: string): string {
  if (value === null || value === '') return 'nothing';
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'number') return String(value);
  if (unit === 'month') return isoMonth(value);
  return unit === 'share' ? `${Number((100 * value).toPrecision(10))} %` : String(Number(value.toPrecision(12)));
}
