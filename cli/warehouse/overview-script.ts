/**
 * The whole overview as one script: what many views read is worked out once and kept for the script's time, as far as they read
 * it; the others are written into what reads them. Asked for one by one, each view would sort the log again.
 */
import {keptColumns} from './kept-columns';
import {DATASET, type View, viewNamed, views} from './sql-files';

/** The views that the overview's JSON shows. */
export const SHOWN = [
  'metrics',
  'stage_grid',
  'weak_spots',
  'forecast',
  'period',
  'close_months',
  'salespeople',
  'team',
  'sources',
  'reasons',
  'months',
] as const;

export type Shown = (typeof SHOWN)[number];

/** Where the script reads the settings: put what is asked for in its place. */
export const SETTINGS = `${DATASET}.settings`;

export interface Script {
  /** Statements that keep a view's rows, in order; the name is the view's. */
  readonly keep: readonly {readonly name: string; readonly statement: string}[];
  /** Answers with a row for each line of each shown view: `section`, the view's name, and `line`, the row as JSON. */
  readonly answer: string;
}

/** As long as the log and quick to make: to keep it would take longer than to make it again. */
const NEVER_KEPT = ['judged'];

export function overviewScript(shown: readonly string[] = SHOWN): Script {
  const needed = withAllTheyRead(shown);
  const readersOf = ({name}: View): View[] => needed.filter(({reads}) => reads.includes(name));
  const isKept = (view: View): boolean => {
    const readers = readersOf(view).length + (shown.includes(view.name) ? 1 : 0);
    return readers > 1 && !NEVER_KEPT.includes(view.name);
  };
  const kept = needed.filter(isKept);
  const written = (query: string): string =>
    query.replace(new RegExp(`(FROM|JOIN) ${DATASET}\\.(\\w+)(?: AS (\\w+))?`, 'g'), (all, word, name, alias) => {
      const view = needed.find(each => each.name === name);
      if (!view) return all;
      const from = kept.includes(view) ? `kept_${name}` : `(\n${written(view.query)}\n)`;
      return `${word} ${from} AS ${alias ?? name}`;
    });
  const lines = shown.map(name => {
    const view = viewNamed(name);
    const from = kept.includes(view) ? `kept_${name}` : `(\n${written(view.query)}\n)`;
    return `SELECT '${name}' AS section, TO_JSON_STRING(line) AS line FROM ${from} AS line`;
  });
  return {
    keep: kept.map(view => {
      const columns = shown.includes(view.name) ? '*' : keptColumns(view, readersOf(view));
      const query =
        columns === '*' ? written(view.query) : `SELECT ${columns} FROM (\n${written(view.query)}\n) AS ${view.name}`;
      return {name: view.name, statement: `CREATE OR REPLACE TEMP TABLE kept_${view.name} AS\n${query}`};
    }),
    answer: lines.join('\nUNION ALL\n'),
  };
}

/** These views and all behind them, each after those that it reads. */
function withAllTheyRead(names: readonly string[]): View[] {
  const wanted = new Set<string>();
  const want = (name: string): void => {
    const view = views.find(each => each.name === name);
    if (!view || wanted.has(name)) return;
    wanted.add(name);
    view.reads.forEach(want);
  };
  names.forEach(want);
  return views.filter(({name}) => wanted.has(name));
}
