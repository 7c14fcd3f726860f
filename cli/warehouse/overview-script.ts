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
const NEVER_KEPT = ['judged', 'steps', 'deals'];

/** @param stored views whose rows are kept beyond the script, as `storedAs` says */
export function overviewScript(shown: readonly string[] = SHOWN, stored: readonly string[] = []): Script {
  const needed = withAllTheyRead(shown, stored);
  const readersOf = (name: string): View[] => needed.filter(({reads}) => reads.includes(name));
  const timesRead = (name: string): number =>
    readersOf(name).reduce(
      (times, reader) => times + (NEVER_KEPT.includes(reader.name) ? timesRead(reader.name) : 1),
      shown.includes(name) ? 1 : 0,
    );
  const isKept = ({name}: View): boolean => timesRead(name) > 1 && !NEVER_KEPT.includes(name);
  const kept = needed.filter(isKept);
  /** The texts that read a view, with those in place of the views that pass all of its columns on. */
  const textsFrom = (name: string): string[] =>
    readersOf(name).flatMap(reader => {
      const all = new RegExp(`^SELECT (${name}\\.)?\\*(?=\nFROM ${DATASET}\\.${name}\\b)`);
      if (!all.test(reader.query) || kept.includes(reader) || shown.includes(reader.name)) return reader.query;
      const beyond = textsFrom(reader.name).map(text => text.replaceAll(named(reader.name), `${DATASET}.${name}`));
      return [reader.query.replace(all, 'SELECT'), ...beyond];
    });
  const keptAs = (name: string): string | undefined =>
    stored.includes(name) ? storedAs(name) : kept.some(view => view.name === name) ? `kept_${name}` : undefined;
  const lines = shown.map(name => {
    const from = keptAs(name) ?? `(\n${written(viewNamed(name).query, keptAs)}\n)`;
    return `SELECT '${name}' AS section, TO_JSON_STRING(line) AS line FROM ${from} AS line`;
  });
  return {
    keep: kept.map(view => {
      const query = shown.includes(view.name) ? view.query : narrowed(view.query, view.name, textsFrom(view.name));
      return {
        name: view.name,
        statement: `CREATE OR REPLACE TEMP TABLE kept_${view.name} AS\n${written(query, keptAs)}`,
      };
    }),
    answer: lines.join('\nUNION ALL\n'),
  };
}

/** The table that keeps a view's rows beyond a script. */
export function storedAs(view: string): string {
  return `${DATASET}.kept_${view}`;
}

/** The statements that make them, where each view may read those before it. */
export function storing(stored: readonly string[]): string[] {
  return stored.map((view, index) => {
    const keptAs = (name: string) => (stored.slice(0, index).includes(name) ? storedAs(name) : undefined);
    return `CREATE OR REPLACE TABLE ${storedAs(view)} AS\n${written(viewNamed(view).query, keptAs)}`;
  });
}

/** A query with all views that it reads written into it, but for those that are kept: in the place of these their tables. */
function written(query: string, keptAs: (name: string) => string | undefined): string {
  return query.replace(new RegExp(`(FROM|JOIN) ${DATASET}\\.(\\w+)(?: AS (\\w+))?`, 'g'), (all, word, name, alias) => {
    const view = views.find(each => each.name === name);
    const from = keptAs(name) ?? (view && `(\n${written(view.query, keptAs)}\n)`);
    return from === undefined ? all : `${word} ${from} AS ${alias ?? name}`;
  });
}

/** A view where it is read. */
function named(view: string): RegExp {
  return new RegExp(`\\b${DATASET}\\.${view}\\b`, 'g');
}

/** These views and all behind them, each after those that it reads; none of those that are stored, nor what is behind these. */
function withAllTheyRead(names: readonly string[], stored: readonly string[]): View[] {
  const wanted = new Set<string>();
  const want = (name: string): void => {
    const view = views.find(each => each.name === name);
    if (!view || wanted.has(name) || stored.includes(name)) return;
    wanted.add(name);
    view.reads.forEach(want);
  };
  names.forEach(want);
  return views.filter(({name}) => wanted.has(name));
}
