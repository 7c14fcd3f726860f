import {readAmount} from '../../src/pipeline/import/amount-column';
import {columnsFor} from '../../src/pipeline/import/list-mapping';
import {textOf} from '../../src/pipeline/import/source';
import {nameKey} from '../../src/pipeline/tables/name';
import {bodyOf, type Draft} from './draft';

/** How likely deals are won at each stage, 0 to 1, on average of what the list says; by the stages' keys. */
export function stageProbabilities({list, mapping}: Pick<Draft, 'list' | 'mapping'>): Map<string, number> {
  const [stage] = columnsFor(mapping, 'stage');
  const [column] = columnsFor(mapping, 'probability');
  const sums = new Map<string, {sum: number; rows: number}>();
  if (stage === undefined || column === undefined) return new Map();
  let most = 0;
  for (const row of bodyOf(list, mapping)) {
    const text = textOf(row, column).replace(/\s*%$/, '');
    const likely = readAmount(text, '.');
    if (typeof likely !== 'number' || likely < 0 || likely > 100) continue;
    most = Math.max(most, likely, text === textOf(row, column) ? 0 : 100);
    const key = nameKey(textOf(row, stage));
    const {sum, rows} = sums.get(key) ?? {sum: 0, rows: 0};
    sums.set(key, {sum: sum + likely, rows: rows + 1});
  }
  // A list whose highest is 90 means per cent; one whose highest is 0.9 means shares.
  const per = most > 1 ? 100 : 1;
  return new Map([...sums].map(([key, {sum, rows}]) => [key, Math.round((sum / rows / per) * 100) / 100]));
}
