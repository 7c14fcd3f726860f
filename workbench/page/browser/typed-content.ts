import {stores} from '@odoo/o-spreadsheet';
import {engineText} from '../../apps-script/document/engine-text';
import {readTyped} from '../../apps-script/document/typed-text';
import type {ReadingRules} from '../../engine/typed/read-text';

/**
 * What a user types is read as Google Sheets reads it ("Oct-25" is a date, "0509998877" loses its zero), where the engine
 * has rules of its own. The composer asks for the canonical form of its text in order to check it, and to write it.
 */

/** What this file uses of the composer. Its types call these private or protected. */
interface Composer {
  _currentContent: string;
  initialContent: string | undefined;
  currentEditedCell: {sheetId: string; col: number; row: number};
  getCurrentCanonicalContent(): string;
}

/** The number format that goes with the text that was last read, where it gives a cell one. */
let readFormat: string | undefined;

/**
 * Changes how the engine's composer reads, in all grids of the page; to be called once. `formatOfTyped` then knows the
 * format.
 *
 * @param rules asked at every text, since the user may change the settings in between
 */
export function readTypedAsGoogle(rules: () => ReadingRules): void {
  const composer = stores.CellComposerStore.prototype as unknown as Composer;
  const canonical = composer.getCurrentCanonicalContent;
  composer.getCurrentCanonicalContent = function (this: Composer) {
    readFormat = undefined;
    const text = this._currentContent;
    if (text === this.initialContent || text === '' || text.startsWith('=')) return canonical.call(this);
    const read = readTyped(text, rules());
    if ('formula' in read) return read.formula;
    readFormat = read.format;
    return typeof read.value === 'string' ? engineText(read.value) : String(read.value ?? '').toUpperCase();
  };
}

/** The format for the content that the composer has just read. A cell's own stays, except that a date shows as a date. */
export function formatOfTyped(present: string | undefined, isDate: (format: string) => boolean): string | undefined {
  if (readFormat === undefined) return undefined;
  const keeps = present !== undefined && (isDate(present) || !isDate(readFormat));
  return keeps ? undefined : readFormat;
}
