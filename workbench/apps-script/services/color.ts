import {notModelled} from '../runtime/google-error';

/**
 * A color as `#rrggbb` in small letters. Google also takes CSS names; the workbench wants the plain form, and throws a
 * WorkbenchError for any other.
 */
export function readColor(color: string): string {
  const hex = color.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(hex)) return hex;
  if (/^#[0-9a-f]{3}$/.test(hex)) return `#${[...hex.slice(1)].map(digit => digit + digit).join('')}`;
  throw notModelled(`The color ${color}`);
}
