import type {Host} from '../../apps-script/host';
import type {Opened, PageAddOn} from '../add-on';
import type {Settings} from '../protocol';
import {newHost, reopenHost} from './open-host';
import {runError} from './run-error';
import type {StoredFile, StoredSpreadsheet} from './stored-file';

/** What may take the place of the spreadsheet that is open. */

/** @param template which of the add-on's templates, or null for an empty spreadsheet */
export function fromTemplate(addOn: PageAddOn, template: number | null): Opened {
  const {templates, files} = addOn;
  if (template === null) return asOpened(newHost(files));
  const chosen = templates[template];
  return chosen ? asOpened(chosen.open()) : {problems: [`There is no template ${template + 1}.`]};
}

/** The spreadsheet that another took the place of. */
export function beforeThis({files}: PageAddOn, file: StoredFile): Opened {
  const replaced = file.readReplaced();
  return replaced ? asOpened(reopenHost(files, replaced)) : {problems: ['No spreadsheet was replaced here yet.']};
}

/** The same spreadsheet under other settings, opened anew as Google does it. */
export function underSettings(addOn: PageAddOn, stored: StoredSpreadsheet, settings: Settings): Host {
  const {separators, timeZone, quirks} = settings;
  const locale = separators === 'comma' ? 'en_US' : 'uk_UA';
  return reopenHost(addOn.files, {...stored, separators, timeZone, quirks, locale});
}

/** The spreadsheet that is open, opened anew; if that can't be, the one that was saved last. */
export function lastSound({files}: PageAddOn, open: () => StoredSpreadsheet, file: StoredFile): Host | undefined {
  try {
    return reopenHost(files, open());
  } catch {
    const saved = file.read();
    return saved && reopenHost(files, saved);
  }
}

function asOpened(host: Host): Opened {
  return {host, keptAsText: []};
}

/** An add-on that fails while it sets a spreadsheet up leaves the present one open. */
export function attempt(open: () => Opened): Opened {
  try {
    return open();
  } catch (error) {
    return {problems: [runError(error)]};
  }
}
