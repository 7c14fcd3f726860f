/** Where a user gives clasp leave to write scripts; off until switched on. */
const API_SWITCH = 'https://script.google.com/home/usersettings';

/** What Google or clasp says when a push fails, and the way out. The first that matches is told. */
const REFUSALS: readonly {readonly says: RegExp; readonly remedy: string}[] = [
  {
    says: /has not enabled the Apps Script API/i,
    remedy: `Switch the Apps Script API on at ${API_SWITCH}, wait a minute, and push again.`,
  },
  {
    says: /No credentials|invalid_grant|invalid_rapt|Login Required|unauthenticated|invalid authentication/i,
    remedy: 'The login is missing or has run out. Log in again: npx clasp login',
  },
  {
    says: /not found|does not have permission|PERMISSION_DENIED|forbidden/i,
    remedy:
      'Either "scriptId" in .clasp.json is wrong, or clasp is logged in with another Google account than the one that owns ' +
      'the script. See who: npx clasp show-authorized-user. The id stands in the script editor under Project Settings.',
  },
  {
    says: /syntax error/i,
    remedy:
      'Google does not accept the script. Please report this with the message above: the build should have seen it.',
  },
  {
    says: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|network/i,
    remedy: 'Google cannot be reached. Check the network (and a proxy, if there is one), then push again.',
  },
];

/** The way out of a failed push, for what clasp said. */
export function remedy(said: string): string {
  const known = REFUSALS.find(({says}) => says.test(said));
  return known?.remedy ?? 'See "When it fails" in README.md.';
}
