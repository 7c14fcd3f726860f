import type {Answer, AnswerCase, CellContent} from '../answer-case';

/**
 * Where an answer is known from: a page of Google's, `recorded` in Google Sheets, or `unconfirmed`, which says what the
 * product counts on and nobody has looked up in Google yet.
 */
export type Source = `https://${string}` | 'recorded' | 'unconfirmed';

export interface OwnCase extends AnswerCase {
  /** What is to hold, in a sentence. */
  readonly fact: string;
  readonly source: Source;
}

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
