/**
 * A header or a stage's name as lower-case words: without accents, signs and doubled spaces. What is written in another script
 * stays as it is.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same without the spaces: `CLOSEDATE` and `Close date` are one. */
export function squeezed(text: string): string {
  return plainWords(text).replace(/ /g, '');
}
