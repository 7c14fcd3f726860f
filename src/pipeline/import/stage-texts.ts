import {nameKey} from '../tables/name';
import {readAmount} from './amount-column';
import {columnsFor, type ListMapping} from './list-mapping';
import {type SourceRow, textOf} from './source';

/** The Stage cells of a list's rows, blanks included; and the stages that its columns of days are about. */
export function stageTexts(rows: readonly SourceRow[], mapping: ListMapping): string[] {
  const [column] = columnsFor(mapping, 'stage');
  const written = column === undefined ? [] : rows.slice(mapping.header + 1).map(row => textOf(row, column));
  const known = new Set(written.map(nameKey));
  const reached = mapping.columns.flatMap(use => (use?.target === 'stageDay' ? [use.stage] : []));
  return [...written, ...reached.filter(stage => !known.has(nameKey(stage)))];
}

/** The probability that a list gives each of its stages on average, 0 to 1, by `nameKey`. */
export function stageProbabilities(rows: readonly SourceRow[], mapping: ListMapping): Map<string, number> {
  const [stage] = columnsFor(mapping, 'stage');
  const [column] = columnsFor(mapping, 'probability');
  const sums = new Map<string, {sum: number; count: number}>();
  if (stage === undefined || column === undefined) return new Map();
  let most = 0;
  for (const row of rows.slice(mapping.header + 1)) {
    const text = textOf(row, column);
    const likely = readAmount(text.replace(/\s*%$/, ''), '.');
    if (typeof likely !== 'number' || likely < 0 || likely > 100) continue;
    most = Math.max(most, likely, text.endsWith('%') ? 100 : 0);
    const key = nameKey(textOf(row, stage));
    const {sum, count} = sums.get(key) ?? {sum: 0, count: 0};
    sums.set(key, {sum: sum + likely, count: count + 1});
  }
  // A list whose highest is 90 means per cent; one whose highest is 0.9 means shares.
  const per = most > 1 ? 100 : 1;
  return new Map([...sums].map(([key, {sum, count}]) => [key, Math.round((sum / count / per) * 100) / 100]));
}
