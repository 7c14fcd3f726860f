/**
 * The public "CRM Sales Opportunities" data set as tables, with the answers that it is known to have. It is not part of
 * the project: it is used where a folder beside the project's own holds it as data/crm-opportunities.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import Papa from 'papaparse';
import {serialOf} from '../../src/recount/calendar';
import type {Cell, Row} from '../../src/recount/cell';
import type {Tables} from '../../src/recount/read-rows';

const project = fileURLToPath(new URL('../..', import.meta.url));

export const opportunitiesFolder: string | null = findFolder();

export const whyNoOpportunities = 'no folder beside the project holds data/crm-opportunities';

export function readOpportunities(folder: string): Tables {
  const rows = (name: string) => readCsv(join(folder, `${name}.csv`));
  return {stages: rows('stages'), customers: rows('customers'), conversations: rows('conversations')};
}

export function readExpected(folder: string, name: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

function findFolder(): string | null {
  const parent = dirname(join(project, '.'));
  for (const sibling of readdirSync(parent)) {
    const folder = join(parent, sibling, 'data', 'crm-opportunities');
    if (existsSync(folder)) return folder;
  }
  return null;
}

function readCsv(path: string): Row[] {
  const {data} = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {header: true, skipEmptyLines: true});
  return data.map(record =>
    Object.fromEntries(Object.entries(record).map(([column, text]) => [column, cellOf(column, text)])),
  );
}

const dateColumns = ['Date', 'Account opened'];
const numberColumns = ['Value', 'Probability', 'Target days', 'Employees'];

function cellOf(column: string, text: string): Cell {
  if (text === '') return '';
  if (numberColumns.includes(column)) return Number(text);
  if (!dateColumns.includes(column)) return text;
  const [year, month, day] = text.split('-').map(Number);
  return serialOf(year as number, month as number, day as number);
}
