import {helpers} from '@odoo/o-spreadsheet';
import {notModelled} from '../runtime/google-error';

/** What Google answers for a cell that nobody gave a format. */
export const automaticFormat = '0.###############';

/**
 * The engine's form of a number format; undefined for the automatic one. Google's date letters may be capitals
 * (`yyyy-MM-dd`), the engine's are small, and it wants two `h`; for `AM/PM` it has `a`, for the hours of a duration (`[h]`)
 * four `h`. A format that the engine can't show throws by name.
 */
export function toEngineFormat(format: string): string | undefined {
  if (format === '' || /^general$/i.test(format) || format === automaticFormat) return undefined;
  const engine = format.replace(/"[^"]*"|\\.|am\/pm|\[[^\]]*\]|[mdyhs]+/gi, part => {
    if (part.startsWith('"') || part.startsWith('\\')) return part;
    const small = part.toLowerCase();
    if (small === 'am/pm') return 'a';
    if (small.startsWith('[')) return /^\[h+\]$/.test(small) ? 'hhhh' : part;
    return small === 'h' ? 'hh' : small;
  });
  try {
    helpers.parseFormat(engine);
  } catch {
    throw notModelled(`The number format ${format}`);
  }
  return engine;
}

/**
 * Of the engine's form of a format. A time counts too; the automatic format (undefined) and one that the engine can't
 * read do not.
 */
export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && helpers.isDateTimeFormat(format);
}
