import type {DocumentState} from './document-state.ts';

/** Something that is not as it should be. */
export interface Difference {
  /** '' for the file itself. */
  readonly sheet: string;
  /** `cells`, `notes`, … */
  readonly kind: string;
  readonly at: string;
  /** Undefined where there is nothing. */
  readonly found: string | undefined;
  readonly wanted: string | undefined;
}

/** Where one state differs from another; none when they are the same. */
export function differences(found: DocumentState, wanted: DocumentState): Difference[] {
  return keysOf(found, wanted).flatMap(sheet =>
    keysOf(found[sheet], wanted[sheet]).flatMap(kind => {
      const [has, should] = [found[sheet]?.[kind], wanted[sheet]?.[kind]];
      return keysOf(has, should)
        .filter(at => has?.[at] !== should?.[at])
        .map(at => ({sheet, kind, at, found: has?.[at], wanted: should?.[at]}));
    }),
  );
}

function keysOf(one: object = {}, other: object = {}): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

const LONGEST = 80;

/** The first differences in words, and how many there are of each kind. */
export function told(all: readonly Difference[], count = 3): string {
  const kinds = new Map<string, number>();
  for (const {sheet, kind} of all) {
    const name = sheet === '' ? kind : `${sheet} ${kind}`;
    kinds.set(name, (kinds.get(name) ?? 0) + 1);
  }
  const sums = [...kinds].map(([name, times]) => `${name} ${times}`).join(', ');
  const first = all.slice(0, count).map(({sheet, kind, at, found, wanted}) => {
    const where = [sheet, kind, at].filter(part => part !== '').join(' ');
    return `${where}: ${short(found)} in place of ${short(wanted)}`;
  });
  return `${sums}. ${first.join('; ')}`;
}

function short(text: string | undefined): string {
  if (text === undefined) return 'nothing';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
