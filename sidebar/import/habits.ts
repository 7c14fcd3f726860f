/** How a locale writes days and amounts. */
import {decimalSign} from '../amount';
import type {Signs} from './draft';

/** @param locale a language tag. */
export function habitsOf(locale: string): Signs {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(new Date(2025, 0, 31)).map(({type}) => type);
  return {
    days: parts.indexOf('month') < parts.indexOf('day') ? 'month' : 'day',
    amounts: decimalSign(locale),
  };
}
