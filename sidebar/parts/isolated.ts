/**
 * Words of a user's among ours: if they run from right to left, the dates and numbers beside them keep their order all the same.
 * `""` for none.
 */
export function isolated(words = ''): string {
  return words === '' ? '' : `\u2068${words}\u2069`;
}
