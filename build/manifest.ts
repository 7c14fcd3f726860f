import {z} from 'zod';
import {SCOPES as ASKED} from '../marketplace/scopes';

/** All that the add-on may ask of a user: this spreadsheet, and a panel in it. Anything wider scares users and reviewers. */
export const SCOPES = ASKED.map(({scope}) => scope).sort();

/** What must stand in appsscript.json, each part with what is said where it does not. */
const manifest = z.object({
  runtimeVersion: z.literal('V8', 'appsscript.json must say "runtimeVersion": "V8".'),
  timeZone: z.string('appsscript.json must name a "timeZone"; Google refuses it without.'),
  // An advanced service brings its own scope along, without a line in oauthScopes.
  dependencies: z.never('appsscript.json must have no "dependencies": they widen the scopes.').optional(),
  oauthScopes: z.unknown().superRefine((scopes, context) => {
    const asked = Array.isArray(scopes) ? [...scopes].sort().join(' ') : 'none';
    if (asked === SCOPES.join(' ')) return;
    const wanted = `appsscript.json must ask for these scopes and no others: ${SCOPES.join(', ')}.`;
    context.addIssue({code: 'custom', message: `${wanted} It asks for: ${asked}.`});
  }),
});

/**
 * Why an Apps Script manifest is not the one this project means to push, in plain sentences; none for the right one.
 *
 * @param text content of appsscript.json
 */
export function manifestFaults(text: string): readonly string[] {
  try {
    const {error} = manifest.safeParse(JSON.parse(text));
    return error ? error.issues.map(({message}) => message) : [];
  } catch (error) {
    return [`appsscript.json is not JSON: ${(error as Error).message}`];
  }
}
