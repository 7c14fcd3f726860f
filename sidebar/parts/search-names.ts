/** Finds names as they are typed, and names that may mean the same. */
import {nameKey, tidyName} from '../../src/pipeline/tables/name';

const MOST = 8;

/** Each name once, as first written. */
export function differentNames(names: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const name of names) {
    const key = nameKey(name);
    if (key !== '' && !first.has(key)) first.set(key, tidyName(name));
  }
  return [...first.values()];
}

/** The names that hold what was typed: those that begin with it first, then those in which a word does. */
export function searchNames(typed: string, names: readonly string[]): string[] {
  const wanted = nameKey(typed);
  if (wanted === '') return names.slice(0, MOST);
  const found: string[][] = [[], [], [], []];
  for (const name of names) {
    const at = nameKey(name).indexOf(wanted);
    if (at < 0) continue;
    const rank = nameKey(name) === wanted ? 0 : at === 0 ? 1 : nameKey(name)[at - 1] === ' ' ? 2 : 3;
    found[rank]?.push(name);
  }
  return found.flat().slice(0, MOST);
}

/** Names that another spelling of this one may be meant by: other marks, accents or legal forms, a slip of the finger. */
export function similarNames(name: string, names: readonly string[]): string[] {
  const own = bare(name);
  if (own === '') return [];
  const slips = own.length < 5 ? 0 : own.length < 9 ? 1 : 2;
  const isMeant = (other: string): boolean =>
    nameKey(other) !== nameKey(name) && digitsOf(other) === digitsOf(name) && isNear(own, bare(other), slips);
  return names.filter(isMeant).slice(0, 3);
}

/** Shop 11 is not Shop 12. */
function digitsOf(name: string): string {
  return name.replace(/\D/g, '');
}

const LEGAL_FORMS =
  /\b(inc|incorporated|ltd|limited|llc|llp|plc|gmbh|ag|kg|sa|sarl|srl|spa|bv|nv|oy|ab|as|co|corp|corporation|company|the)\b/g;

function bare(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const core = words.replace(LEGAL_FORMS, '').replace(/ +/g, '');
  return core === '' ? words.replace(/ +/g, '') : core;
}

/** Whether at most `most` letters must be changed, added or left out. */
function isNear(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let above = Array.from({length: other.length + 1}, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = (above[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      row.push(Math.min(same, (above[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    if (Math.min(...row) > most) return false;
    above = row;
  }
  return (above[other.length] as number) <= most;
}
