import type {Answer, AnswerCase, AnswerValue} from './answer-case';

/**
 * Whether the stand-in's answer is the one that Google gave. Numbers agree in 15 digits, which is what Google shows, or
 * in 10 of them or 10 decimals where a file held them (`cached value`). A recording tells a blank cell and an empty text apart as
 * little as their neighbours do, so they agree; blank rows and columns at the end of a spill are nothing.
 */
export function agree({google, note}: Pick<AnswerCase, 'google' | 'note'>, ours: Answer): boolean {
  const [expected, given] = [trimmed(google), trimmed(ours)];
  const isSame = (left: AnswerValue | undefined, right: AnswerValue | undefined): boolean =>
    sameValue(left ?? null, right ?? null, note.includes('cached value'));
  // The recording holds the formula's own cell and not what it spilled.
  if (note.includes('first-cell-only')) return isSame(expected[0]?.[0], given[0]?.[0]);
  if (expected.length !== given.length) return false;
  return expected.every((row, index) => {
    const other = given[index] ?? [];
    return row.length === other.length && row.every((value, column) => isSame(value, other[column]));
  });
}

function rowsOf(answer: Answer): readonly (readonly AnswerValue[])[] {
  if (!isRows(answer)) return [[answer]];
  // A row alone may stand without its list.
  return answer.every(row => Array.isArray(row)) ? answer : [answer as unknown as readonly AnswerValue[]];
}

function isRows(answer: Answer): answer is readonly (readonly AnswerValue[])[] {
  return Array.isArray(answer);
}

/** An answer's rows, without the blank ones and the blank columns at their end; one value is a row. */
export function trimmed(answer: Answer): readonly (readonly AnswerValue[])[] {
  const rows = rowsOf(answer);
  const width = Math.max(1, ...rows.map(row => filled(row, value => !isEmpty(value))));
  const height = Math.max(
    1,
    filled(rows, row => !row.every(isEmpty)),
  );
  return rows.slice(0, height).map(row => Array.from({length: width}, (_, column) => row[column] ?? null));
}

/** How many items there are up to the last that the test holds for. Google's script engine is too old for findLastIndex. */
function filled<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  let length = items.length;
  while (length > 0 && !test(items[length - 1] as Item)) length--;
  return length;
}

function isEmpty(value: AnswerValue): boolean {
  return value === null || value === '';
}

function sameValue(left: AnswerValue, right: AnswerValue, isCached: boolean): boolean {
  if (isEmpty(left) && isEmpty(right)) return true;
  if (typeof left === 'number' && typeof right === 'number') return sameNumber(left, right, isCached);
  if (isError(left) && isError(right)) return left.error === right.error;
  return left === right;
}

function sameNumber(left: number, right: number, isCached: boolean): boolean {
  const difference = Math.abs(left - right);
  const size = Math.max(Math.abs(left), Math.abs(right));
  return difference <= 1e-14 * size || (isCached && difference <= 1e-10 * Math.max(1, size));
}

function isError(value: AnswerValue): value is {readonly error: string} {
  return typeof value === 'object' && value !== null;
}
