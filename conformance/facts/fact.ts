import type {QuirkId} from '../../workbench/index';
import type {Answer, AnswerCase} from '../answer-case';

/**
 * Where a fact is known from: a page of Google's; `recorded`, if an answer of Google's to such a formula was kept; a report,
 * with who made it; or `unconfirmed`, if the product counts on it and nobody has looked it up in Google yet.
 */
export type Source = `https://${string}` | 'recorded' | `recorded ${string}` | `reported ${string}` | 'unconfirmed';

/** The word before whoever it was; `documented` for a page. */
export type Standing = 'documented' | 'recorded' | 'reported' | 'unconfirmed';

/** Where the choice stands, so that it is one edit away: names in a file of the project. */
export interface Place {
  readonly names: readonly string[];
  readonly file: string;
}

/** What the product leans on in Google. */
export interface Fact {
  /** Of letters and hyphens: an answer is kept under it. */
  readonly id: string;
  /** In a sentence, without its full stop. */
  readonly fact: string;
  readonly source: Source;
  /** What happens if it is otherwise. */
  readonly otherwise: string;
  readonly places: readonly Place[];
  /** The answer hangs on this choice of the stand-in's. */
  readonly quirk?: QuirkId;
  readonly asked: FormulaQuestion | ScriptQuestion | ByHand;
}

/** What is expected of Google, and what the product can live with as well: the kind answer, where there is a quirk. */
interface Expected {
  readonly expected: Answer;
  readonly alsoFine?: Answer;
}

/** A formula in AA1, beside its cells; in en-US. */
export interface FormulaQuestion extends Expected, Pick<AnswerCase, 'cells' | 'formula'> {}

/** A script that tries it out on sheets of its own, and says what came of it. */
export interface ScriptQuestion extends Expected {
  readonly script: (scratch: Scratch) => Answer;
  /** It can only be asked where the decimal separator is a comma. */
  readonly decimalComma?: true;
}

/** What neither can ask, and how a person sees it. */
export interface ByHand {
  readonly byHand: string;
}

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets to try something out on. They are deleted when it is done. */
export interface Scratch {
  readonly sheet: Sheet;
  /** Another one. */
  more(): Sheet;
}

export function standingOf(source: Source): Standing {
  if (source.startsWith('https://')) return 'documented';
  return source.split(' ')[0] as Standing;
}

/** An error value by its name. */
export function failsWith(error: string): {readonly error: string} {
  return {error};
}
