import type {TypedNumber} from './typed-number';

const pattern = /^(\d{1,4})(?::(\d{2}))?(?::(\d{2}(?:\.\d{1,3})?))?(?:\s?([ap])\.?m\.?)?$/i;

/**
 * `12:30`, `12:30:15 PM`, `3 PM` as a part of a day, and from 24 hours on as a duration, which may be longer than a day
 * (`25:00`). Undefined for anything else.
 */
export function readTime(text: string): TypedNumber | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, hours = '', minutes, seconds, half] = match;
  const [hour, minute, second] = [Number(hours), Number(minutes ?? 0), Number(seconds ?? 0)];
  const hasHalf = half !== undefined;
  if (minute > 59 || second >= 60 || (minutes === undefined && !hasHalf)) return undefined;
  if (hasHalf && (hour < 1 || hour > 12)) return undefined;
  const inDay = hasHalf ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  // The engine's letters for hours: `hhhh` counts on beyond a day, as Google's [h] does.
  const letters = `${inDay > 23 ? 'hhhh' : 'hh'}:mm${seconds === undefined ? '' : ':ss'}${hasHalf ? ' a' : ''}`;
  return {value: (inDay * 3600 + minute * 60 + second) / 86_400, format: letters};
}
