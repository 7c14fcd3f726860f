import type {Change} from '../../src/pipeline/compare/compare-numbers';
import type {Money} from '../../src/pipeline/tables/money';
import {byDays, byPoints} from '../../src/texts/panel/share';

/** How a number changed: `+3 (+25%)`, `−1.5 days`, `+2.1 points`; `""` where one of both is a text. */
export function changeText({difference, ratio, after: {unit}}: Change, money: Money, locale: string): string {
  if (difference === null) return '';
  const isMoney = unit === 'money' || unit === 'moneyPerDay';
  const size = Math.abs(difference);
  const decimals = isMoney ? money.decimals : unit === 'count' ? 0 : 1;
  const isTiny = size < 0.5 * 10 ** -decimals;
  const figure = new Intl.NumberFormat(
    locale,
    isTiny ? {maximumSignificantDigits: 1} : {minimumFractionDigits: decimals, maximumFractionDigits: decimals},
  ).format(size);
  const amount = isMoney ? `${money.prefix}${figure}${money.suffix}` : (UNITS[unit]?.(figure) ?? figure);
  const part = ratio === null ? '' : ` (${ratioText(ratio, locale)})`;
  return `${difference < 0 ? '−' : '+'}${amount}${part}`;
}

const UNITS: Readonly<Partial<Record<Change['after']['unit'], (figure: string) => string>>> = {
  days: byDays,
  share: byPoints,
  times: figure => `${figure}×`,
};

function ratioText(ratio: number, locale: string): string {
  const digits = Math.abs(ratio) < 0.01 ? 1 : 0;
  const options = {style: 'percent', maximumFractionDigits: digits} as const;
  return (ratio < 0 ? '−' : '+') + new Intl.NumberFormat(locale, options).format(Math.abs(ratio));
}
