import type {Answer, AnswerCase, CellContent} from '../answer-case';
import type {Source} from '../facts/fact';

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
