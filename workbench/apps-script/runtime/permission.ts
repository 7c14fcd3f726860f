import {GoogleError} from './google-error';
import type {Manifest} from './manifest';
import {scopes} from './scopes';

/**
 * How much a run may do. NONE: `onOpen` in a file where the add-on was never used. LIMITED: `onOpen` and `onEdit` once
 * it was. FULL: menu items, the panel's calls, `onInstall`.
 */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** What a call touches: the open file, its stored properties, a question to the user, a page shown to them, or none of these. */
export type Need = 'document' | 'properties' | 'question' | 'page' | 'nothing';

const scopesOf: Readonly<Record<Need, readonly string[]>> = {
  document: [scopes.currentSpreadsheet, scopes.everySpreadsheet],
  properties: [],
  question: [],
  page: [scopes.containerUi],
  nothing: [],
};

const refusedIn: Readonly<Record<AuthMode, readonly Need[]>> = {
  NONE: ['document', 'properties', 'question', 'page'],
  LIMITED: ['question', 'page'],
  FULL: [],
};

/** Throws Google's refusal when the run's mode or the manifest's scopes don't allow a call. `call` reads `Ui.showSidebar`. */
export function requirePermission(call: string, need: Need, mode: AuthMode, manifest: Manifest): void {
  const wanted = scopesOf[need];
  if (refusedIn[mode].includes(need)) {
    throw new GoogleError(`You do not have permission to call ${call}.${required(wanted)}`);
  }
  if (wanted.length > 0 && !wanted.some(scope => manifest.scopes.has(scope))) throw refusal(call, wanted);
}

/** What Google says to a call whose scope the manifest doesn't declare. */
export function refusal(call: string, wanted: readonly string[]): GoogleError {
  return new GoogleError(`Specified permissions are not sufficient to call ${call}.${required(wanted)}`);
}

function required(wanted: readonly string[]): string {
  if (wanted.length === 0) return '';
  return ` Required permissions: ${wanted.length > 1 ? `(${wanted.join(' || ')})` : wanted[0]}`;
}
