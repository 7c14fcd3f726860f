/**
 * The whole overview as one query that needs no database: the engine keeps nothing between two calls. Tables are lists of JSON
 * texts, functions are written out where they are called, and what the script keeps in temporary tables stands in WITH.
 */
import {overviewScript, SETTINGS} from '../../../cli/warehouse/overview-script';
import {type Settings, settingsTable} from '../../../cli/warehouse/settings';
import {DATASET, functionStatements} from '../../../cli/warehouse/sql-files';
import {columnsOf} from '../../../cli/warehouse/table-columns';
import type {WarehouseRow} from '../../../cli/warehouse/warehouse-row';
import type {TableId} from '../../../src/pipeline/tables/table';

export type WarehouseTables = Readonly<Record<TableId, readonly WarehouseRow[]>>;

export function oneQuery(tables: WarehouseTables, settings: Settings, shown: readonly string[]): string {
  const {keep, answer} = overviewScript(shown);
  const kept = keep.map(({name, statement}) => `kept_${name} AS (${statement.replace(/^CREATE .* AS\n/, '')})`);
  const query = `WITH\n${kept.join(',\n')}\n${answer}`.replaceAll(SETTINGS, () =>
    settingsTable(settings, JSON.stringify),
  );
  return writtenOut(query).replaceAll(
    new RegExp(`${DATASET}\\.(stages|customers|conversations|targets)\\b(?: AS (\\w+))?`, 'g'),
    (_, table: TableId, alias = table) => `${tableOf(table, tables[table])} AS ${alias}`,
  );
}

function tableOf(table: TableId, rows: readonly WarehouseRow[]): string {
  const columns = columnsOf(table).map(({name, type}) => `CAST(JSON_VALUE(line, '$.${name}') AS ${type}) AS ${name}`);
  const lines = rows.map(row => JSON.stringify(JSON.stringify(row)));
  return `(SELECT ${columns.join(', ')} FROM UNNEST(ARRAY<STRING>[${lines.join(', ')}]) AS line)`;
}

interface Definition {
  readonly name: string;
  readonly parameter: string;
  readonly body: string;
}

const definitions: readonly Definition[] = functionStatements.map(statement => {
  const [, name, parameter, body] =
    /FUNCTION ([\w.]+)\((\w+) STRING\) RETURNS STRING AS \(([\s\S]*)\)$/.exec(statement) ?? [];
  return {name: name as string, parameter: parameter as string, body: body as string};
});

/** With each call of a function replaced by what it stands for, those within another's too. */
function writtenOut(query: string): string {
  let text = query;
  for (const {name, parameter, body} of [...definitions].reverse()) {
    for (let at = text.indexOf(`${name}(`); at >= 0; at = text.indexOf(`${name}(`)) {
      const from = at + name.length + 1;
      const to = closing(text, from);
      const made = body.replaceAll(new RegExp(`\\b${parameter}\\b`, 'g'), () => text.slice(from, to));
      text = `${text.slice(0, at)}(${made})${text.slice(to + 1)}`;
    }
  }
  return text;
}

/** Where the parenthesis closes that was opened before a place. No text in the arguments has one. */
function closing(text: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; depth > 0; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')') depth--;
  }
  return at - 1;
}
