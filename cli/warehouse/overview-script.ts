/**
 * The whole overview as one script: what many views read is worked out once and kept for the script's time, as far as they read
 * it; the others are written into what reads them. Asked for one by one, each view would sort the log again.
 */
import {narrowed} from './kept-columns';
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

/** As long as what they read and quick to make: to keep them would take longer than to make them again. */
const NEVER_KEPT = ['judged', 'deals'];

export function overviewScript(shown: readonly string[] = SHOWN): Script {
  const needed = withAllTheyRead(shown);
  const readersOf = (name: string): View[] => needed.filter(({reads}) => reads.includes(name));
  const isKept = (view: View): boolean => {
    const readers = readersOf(view.name).length + (shown.includes(view.name) ? 1 : 0);
    return readers > 1 && !NEVER_KEPT.includes(view.name);
  };
  const kept = needed.filter(isKept);
  /** The texts that read a view, with those in place of the views that pass all of its columns on. */
  const textsFrom = (name: string): string[] =>
    readersOf(name).flatMap(reader => {
      const passesOn = reader.query.startsWith(`SELECT *\nFROM ${DATASET}.${name}\n`);
      if (!passesOn || kept.includes(reader) || shown.includes(reader.name)) return reader.query;
      const beyond = textsFrom(reader.name).map(text => text.replaceAll(named(reader.name), `${DATASET}.${name}`));
      return [reader.query.replace('*', ''), ...beyond];
    });
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
      const query = shown.includes(view.name) ? view.query : narrowed(view.query, view.name, textsFrom(view.name));
      return {name: view.name, statement: `CREATE OR REPLACE TEMP TABLE kept_${view.name} AS\n${written(query)}`};
    }),
    answer: lines.join('\nUNION ALL\n'),
  };
}

/** A view where it is read. */
function named(view: string): RegExp {
  return new RegExp(`\\b${DATASET}\\.${view}\\b`, 'g');
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
