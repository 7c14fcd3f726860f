import type {ListId, SettingId} from '../facts/columns';
import {placeOf} from '../facts/fact-sheets';
import {type Condition, LINE_RUNG, type RowsMeasure} from '../metrics/measure';
import {DAY} from '../tables/number-format';
import {isoDay, serialDay} from '../tables/serial-day';

/** A condition with what its value has come to, as a number or text and as people read it. */
export interface Resolved {
  readonly condition: Condition;
  readonly value: string | number;
  readonly shown: string;
}

/** What conditions are about, as the sheets hold it now. */
export interface Around {
  readonly setting: (id: SettingId) => string | number;
  /** The place of the line in its table, or the first day of its month. */
  readonly line: number;
  /** The line's name. */
  readonly lineName: string;
  /** The rung of the line's stage. */
  readonly lineRung: number;
  readonly rungName: (rung: number) => string;
}

/** The conditions of a measure as they stand for one line: each with the value it came to, and in words. */
export function resolve(measure: RowsMeasure, around: Around): Resolved[] {
  return (measure.where as readonly Condition[]).map(condition => {
    const value = cameTo(condition, around);
    return {condition, value, shown: shownOf(measure, condition, value, around)};
  });
}

function cameTo({value}: Condition, around: Around): string | number {
  if (typeof value !== 'object') return value;
  if ('setting' in value) return around.setting(value.setting);
  return value === LINE_RUNG ? around.lineRung : around.line;
}

function shownOf({list}: RowsMeasure, {column, value: of}: Condition, value: string | number, around: Around): string {
  if (typeof value === 'number' && column !== 'passes' && isDayColumn(list, column)) return isoDay(value);
  if (typeof of === 'object' && 'line' in of) return around.lineName;
  return column === 'rung' ? around.rungName(Number(value)) : String(value);
}

/** Whether a column holds days or moments. */
export function isDayColumn(list: string, column: string): boolean {
  const {isDay, format} = placeOf(list as ListId, column as never).record as {isDay?: true; format?: string};
  return isDay === true || format === DAY;
}

/** As Sheets compares: texts without regard to case, and a text is never like a number. `in`: the day lies in that month. */
export function compares(left: unknown, is: Condition['is'], right: string | number): boolean {
  if (typeof left !== typeof right) return false;
  if (typeof left === 'string') return left.toLowerCase() === String(right).toLowerCase();
  const [a, b] = [Number(left), Number(right)];
  if (is === 'in') return serialDay(`${isoDay(a).slice(0, -2)}01`) === b;
  if (a === b) return is !== '<' && is !== '>';
  return a < b ? is === '<' || is === '<=' : is === '>' || is === '>=';
}
