/**
 * A number with its noun: `1 row`, `1,200 rows`. Every plural of `src/texts` is made here: a language with other rules, or more
 * than two forms, gets them here and in the nouns that the texts hand in.
 */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString()} ${noun}${count === 1 ? '' : 's'}`;
}
