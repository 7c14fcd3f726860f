import {DATASET, type View, viewNamed, views} from './sql-files';

/**
 * The columns of a view that its readers need, as a list for SELECT: those whose names their texts have. It is an upper bound: a
 * name may stand for something else there. `*`, all of them, where a reader takes all.
 */
export function keptColumns({name, query}: View, readers: readonly View[]): string {
  const takesAll = new RegExp(`SELECT \\*(?: EXCEPT \\([^)]*\\))?\\s+FROM ${DATASET}\\.${name}\\b|\\b${name}\\.\\*`);
  const texts = readers.map(reader => reader.query.replaceAll(/--.*/g, '')).join('\n');
  const columns = selectedBy(query);
  if (takesAll.test(texts) || !columns) return '*';
  return columns.filter(column => new RegExp(`\\b${column}\\b`).test(texts)).join(', ');
}

/** The names of what a query selects, of another view if it takes all of it; undefined where its text does not say them. */
function selectedBy(query: string): string[] | undefined {
  const [, source] = new RegExp(`^SELECT \\*\\s+FROM ${DATASET}\\.(\\w+)`).exec(query) ?? [];
  if (views.some(({name}) => name === source)) return selectedBy(viewNamed(source as string).query);
  const last = `\n${query}`.split(/\nSELECT\b/).pop() as string;
  const [list, from] = last.replaceAll(/--.*/g, '').split(/\nFROM\b/) as [string, string?];
  if (from === undefined) return undefined;
  const names = itemsOf(list).map(item => /(\w+)\s*$/.exec(item)?.[1]);
  return names.includes(undefined) ? undefined : (names as string[]);
}

/** What commas part that stand in no parentheses. */
function itemsOf(list: string): string[] {
  const items = [''];
  let depth = 0;
  for (const sign of list) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ',' && depth === 0) items.push('');
    else items[items.length - 1] += sign;
  }
  return items;
}
