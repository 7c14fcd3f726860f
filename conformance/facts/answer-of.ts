import type {AnswerValue} from '../answer-case';

/** What cells show, as `getValues` gives it, in the way that answers are written: errors by their names. */
export function answerOf(values: readonly (readonly unknown[])[]): AnswerValue[][] {
  return values.map(row => row.map(valueIn));
}

/** A date has no place in an answer: formulas are asked in cells that show numbers. */
export function valueIn(value: unknown): AnswerValue {
  if (typeof value === 'string' && /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|ERROR!)$/.test(value)) {
    return {error: value};
  }
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  return String(value);
}
