import type {BorderStyle as EngineBorderStyle} from '@odoo/o-spreadsheet';
import type {CellEdit} from '../../document/write-cells';
import {GoogleError, notModelled} from '../../runtime/google-error';
import {readColor} from '../color';

/** What Google's words for a look mean in the engine's style. Null takes that part of the look away. */

export type StyleChange = NonNullable<CellEdit['style']>;
export type HorizontalAlignment = 'left' | 'center' | 'normal' | 'right';

export const white = '#ffffff';
export const black = '#000000';

/** `#rgb` or `#rrggbb`. Throws a WorkbenchError for a CSS name, which Google takes. */
export function background(color: string | null): StyleChange {
  return {fillColor: color === null ? undefined : readColor(color)};
}

/** As `background` reads it. */
export function fontColor(color: string | null): StyleChange {
  return {textColor: color === null ? undefined : readColor(color)};
}

/** "bold" or "normal". Throws Google's error for any other word. */
export function fontWeight(weight: string | null): StyleChange {
  return {bold: oneOf(weight, {bold: true, normal: undefined})};
}

/**
 * "left", "center" or "right"; "normal", like null, lets the value's type decide. Throws Google's error for any other
 * word.
 */
export function horizontalAlignment(alignment: string | null): StyleChange {
  return {align: oneOf(alignment, {left: 'left', center: 'center', right: 'right', normal: undefined} as const)};
}

/** "overflow" is also what `setWrap(false)` sets: the text runs into blank cells beside it. */
export function wrapping(wrap: 'wrap' | 'overflow' | 'clip'): StyleChange {
  return {wrapping: wrap};
}

/**
 * What a word of Google's means in the engine; undefined for null. Throws Google's error for a word without a meaning.
 */
export function oneOf<T>(given: string | null, meanings: Readonly<Record<string, T>>): T | undefined {
  if (given === null) return undefined;
  if (Object.hasOwn(meanings, given)) return meanings[given];
  throw new GoogleError(`Invalid argument: ${given}`);
}

/** By the name of a member of Google's BorderStyle. Throws a WorkbenchError for DOUBLE, which the engine can't draw. */
export function borderStyle(label: string): EngineBorderStyle {
  const style = borderStyles[label];
  if (!style) throw notModelled(`BorderStyle.${label}`);
  return style;
}

const borderStyles: Readonly<Record<string, EngineBorderStyle>> = {
  DASHED: 'dashed',
  DOTTED: 'dotted',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
};
