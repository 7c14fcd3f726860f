/** The SQL of the folder warehouse/: what a person could paste into BigQuery, file by file. */
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** The dataset as the files name it. */
export const DATASET = 'sales_pipeline';

export interface View {
  readonly name: string;
  /** The statement that makes it, without the comment in front of it. */
  readonly statement: string;
  /** What it selects. */
  readonly query: string;
  /** The views that it reads itself. */
  readonly reads: readonly string[];
}

const folder = fileURLToPath(new URL('../../warehouse', import.meta.url));

/** Makes the tables, and empties those that are there. */
export const schemaStatements: readonly string[] = statementsOf(readFileSync(`${folder}/schema.sql`, 'utf8'));

export const functionStatements: readonly string[] = statementsOf(readFileSync(`${folder}/functions.sql`, 'utf8'));

/** Each after those that it reads. */
export const views: readonly View[] = inOrder(
  readdirSync(`${folder}/views`)
    .filter(file => file.endsWith('.sql'))
    .map(file => viewOf(file.slice(0, -'.sql'.length), readFileSync(`${folder}/views/${file}`, 'utf8'))),
);

/** Throws for a name that no view has: a bug. */
export function viewNamed(name: string): View {
  const view = views.find(each => each.name === name);
  if (!view) throw new Error(`warehouse/views has no ${name}.sql.`);
  return view;
}

function viewOf(name: string, text: string): View {
  const statement = withoutLeadingComment(text).trim().replace(/;$/, '');
  const head = `CREATE OR REPLACE VIEW ${DATASET}.${name} AS\n`;
  if (!statement.startsWith(head)) throw new Error(`warehouse/views/${name}.sql does not begin with ${head}`);
  const query = statement.slice(head.length);
  const named = [...query.matchAll(new RegExp(`(?:FROM|JOIN) ${DATASET}\\.(\\w+)`, 'g'))].map(([, read]) => read);
  return {name, statement, query, reads: [...new Set(named as string[])]};
}

/** A statement ends with a semicolon at the end of a line. */
function statementsOf(text: string): string[] {
  return text
    .split(/;\n/)
    .map(statement => withoutLeadingComment(statement.trim()).trim())
    .filter(statement => statement !== '');
}

export function withoutLeadingComment(text: string): string {
  return text.replace(/^(\s*--.*\n)*/, '');
}

function inOrder(all: readonly View[]): View[] {
  const placed = new Map<string, View>();
  const place = (view: View): void => {
    if (placed.has(view.name)) return;
    for (const name of view.reads) {
      const read = all.find(each => each.name === name);
      if (read) place(read);
    }
    placed.set(view.name, view);
  };
  for (const view of all) place(view);
  return [...placed.values()];
}
