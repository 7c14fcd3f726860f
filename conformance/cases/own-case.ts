import type {Answer, AnswerCase, CellContent} from '../answer-case';

/**
 * Where an answer is known from: a page of Google's; `recorded`, if an answer of Google Sheets to a formula like it was; or
 * `unconfirmed`, if the product counts on it and nobody has looked it up in Google yet.
 */
export type Source = `https://${string}` | 'recorded' | 'unconfirmed';

export interface OwnCase extends AnswerCase {
  /** What is to hold, in a sentence. */
  readonly fact: string;
  readonly source: Source;
}

/** Google's list of functions, which leads to what it says of each. */
export const functionList = 'https://support.google.com/docs/table/25273';

/** Cases of one source: `[fact, formula, Google's answer, cells]`. */
export function casesFrom(
  source: Source,
  cases: readonly (readonly [
    fact: string,
    formula: string,
    google: Answer,
    cells?: Readonly<Record<string, CellContent>>,
  ])[],
): readonly OwnCase[] {
  return cases.map(([fact, formula, google, cells = {}]) => {
    return {fact, source, inUse: true, cells, formula, google, note: ''};
  });
}

/** An error value by its name. */
export function failsWith(error: string): Answer {
  return {error};
}
