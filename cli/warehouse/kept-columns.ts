import {DATASET} from './sql-files';

/**
 * What a view selects, without the columns that those who read it do not need: to keep them would take time. A column is needed
 * that their texts name, even where the name stands for something else there; all are where one of them takes all.
 *
 * @param readers the texts that read the view
 */
export function narrowed(query: string, view: string, readers: readonly string[]): string {
  const texts = readers.map(withoutComments);
  if (texts.some(text => takesAll(text, view))) return query;
  const start = `\n${query}`.lastIndexOf('\nSELECT') + 'SELECT'.length;
  const end = query.indexOf('\nFROM', start);
  const list = withoutComments(query.slice(start, end));
  if (end < 0 || /^\s*DISTINCT\b/.test(list)) return query;
  const items = itemsOf(list).map(item => item.trim());
  const names = items.map(item => /(\w+)$/.exec(item)?.[1]);
  if (names.includes(undefined)) return query;
  const naming = [...texts, query.slice(end)];
  const needed = items.filter((_, index) => naming.some(text => new RegExp(`\\b${names[index]}\\b`).test(text)));
  return `${query.slice(0, start)}\n  ${needed.join(',\n  ')}${query.slice(end)}`;
}

function takesAll(text: string, view: string): boolean {
  const source = `(?:FROM|JOIN)\\s+${DATASET}\\.${view}\\b`;
  const aliases = [...text.matchAll(new RegExp(`${source}(?: AS (\\w+))?`, 'g'))].map(([, alias = view]) => alias);
  return (
    new RegExp(`SELECT \\*(?: EXCEPT \\([^)]*\\))?\\s+${source}`).test(text) ||
    aliases.some(alias => new RegExp(`\\b${alias}\\.\\*`).test(text))
  );
}

function withoutComments(text: string): string {
  return text.replaceAll(/--.*/g, '');
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
