/** All that the add-on may ask of a user: this spreadsheet, and a panel in it. Anything wider scares users and reviewers. */
export const SCOPES = [
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
];

/**
 * Why an Apps Script manifest is not the one this project means to push, in plain sentences; none for the right one.
 *
 * @param text content of appsscript.json
 */
export function manifestFaults(text: string): readonly string[] {
  let manifest: {oauthScopes?: unknown; runtimeVersion?: unknown; timeZone?: unknown; dependencies?: unknown};
  try {
    manifest = JSON.parse(text);
  } catch (error) {
    return [`appsscript.json is not JSON: ${(error as Error).message}`];
  }
  const scopes = Array.isArray(manifest.oauthScopes) ? [...manifest.oauthScopes].sort().join(' ') : 'none';
  return [
    ...(manifest.runtimeVersion === 'V8' ? [] : ['appsscript.json must say "runtimeVersion": "V8".']),
    ...(typeof manifest.timeZone === 'string'
      ? []
      : ['appsscript.json must name a "timeZone"; Google refuses it without.']),
    // An advanced service brings its own scope along, without a line in oauthScopes.
    ...(manifest.dependencies === undefined
      ? []
      : ['appsscript.json must have no "dependencies": they widen the scopes.']),
    ...(scopes === SCOPES.join(' ')
      ? []
      : [`appsscript.json must ask for these scopes and no others: ${SCOPES.join(', ')}. It asks for: ${scopes}.`]),
  ];
}
