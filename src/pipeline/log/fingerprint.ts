/** A number for some rows of the log: another one, in all likelihood, when other rows stand in their places. */
export function fingerprint(texts: readonly unknown[]): number {
  let sum = 0;
  for (const text of texts) {
    let hash = 7;
    for (const character of String(text)) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0;
    sum = (sum + hash) | 0;
  }
  return sum;
}
