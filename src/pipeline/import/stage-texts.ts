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
  const [probability] = columnsFor(mapping, 'probability');
  const sums = new Map<string, {sum: number; count: number}>();
  if (stage === undefined || probability === undefined) return new Map();
  for (const row of rows.slice(mapping.header + 1)) {
    const percent = readAmount(textOf(row, probability).replace(/ ?%$/, ''), '.');
    if (typeof percent !== 'number' || percent < 0 || percent > 100) continue;
    const key = nameKey(textOf(row, stage));
    const known = sums.get(key) ?? {sum: 0, count: 0};
    sums.set(key, {sum: known.sum + percent, count: known.count + 1});
  }
  const averages = [...sums].map(([key, {sum, count}]) => [key, sum / count] as const);
  // Some programs write 0.5 for 50 %.
  const scale = averages.every(([, average]) => average <= 1) ? 1 : 100;
  return new Map(averages.map(([key, average]) => [key, Math.round((average / scale) * 100) / 100]));
}
