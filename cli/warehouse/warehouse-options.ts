import {parseArgs} from 'node:util';
import type {TableId} from '../../src/pipeline/tables/table';
import {serialFromIso} from '../../workbench/index';
import {InputError} from '../input-error';
import type {BigQueryPlace} from './bigquery-engine';
import type {Settings} from './settings';
import type {CsvFiles} from './table-files';

export type WarehouseTask = 'load' | 'overview' | 'price';

export interface WarehouseOptions {
  readonly task: WarehouseTask;
  /** None: the sample data, or what has been loaded before. */
  readonly tables: CsvFiles;
  readonly settings: Settings;
  /** Undefined: DuckDB. */
  readonly bigQuery: BigQueryPlace | undefined;
  /** Where DuckDB keeps the tables; undefined: nowhere. */
  readonly file: string | undefined;
}

const TASKS: readonly WarehouseTask[] = ['load', 'overview', 'price'];
const PERIODS = ['Month', 'Quarter', 'Year'];
const NEEDED: readonly TableId[] = ['stages', 'customers', 'conversations'];
const ONLY_TEXT = {type: 'string'} as const;

/** Throws InputError for options that are unknown, missing or wrong. Returns 'help' when help is asked for. */
export function readWarehouseOptions(args: readonly string[]): WarehouseOptions | 'help' {
  const {values, positionals} = parse(args);
  if (values.help) return 'help';
  const task = TASKS.find(each => each === positionals[0]);
  if (!task || positionals.length > 1) throw new InputError([`Say one of ${TASKS.join(', ')}.`, 'Try --help.']);
  const {stages, customers, conversations, targets, file} = values;
  const tables = given({stages, customers, conversations, targets});
  const missing = NEEDED.filter(id => tables[id] === undefined);
  if (Object.keys(tables).length > 0 && missing.length > 0) {
    throw new InputError([...missing.map(id => `--${id} FILE is missing.`), 'Try --help.']);
  }
  const settings = given({
    asOfDay: day('as-of', values['as-of']),
    salesperson: values.salesperson,
    source: values.source,
    firstContactFrom: day('from', values.from),
    firstContactTo: day('to', values.to),
    period: period(values.period),
  });
  const {firstContactFrom: from, firstContactTo: to} = settings;
  if (from !== undefined && to !== undefined && from > to) {
    throw new InputError([`--from ${from} is after --to ${to}.`]);
  }
  return {task, tables, settings, bigQuery: bigQueryOf(values), file};
}

type Values = ReturnType<typeof parse>['values'];

function bigQueryOf({engine = 'duckdb', project, dataset, location, file}: Values): BigQueryPlace | undefined {
  if (engine === 'duckdb') {
    const [stray] = Object.keys(given({project, dataset, location}));
    if (stray) throw new InputError([`--${stray} is for BigQuery: add --engine bigquery.`]);
    return undefined;
  }
  if (engine !== 'bigquery') throw new InputError([`--engine "${engine}" is neither duckdb nor bigquery.`]);
  if (file !== undefined) throw new InputError(['--file is for DuckDB. BigQuery keeps the tables in --dataset.']);
  if (project === undefined || dataset === undefined) {
    const missing = Object.entries({project, dataset}).filter(([, value]) => value === undefined);
    throw new InputError([...missing.map(([name]) => `--${name} is missing.`), 'Try --help.']);
  }
  if (!/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(project)) {
    throw new InputError([`--project "${project}" is not the ID of a project, such as my-company-123.`]);
  }
  if (!/^\w{1,1024}$/.test(dataset)) {
    throw new InputError([`--dataset "${dataset}" is not the name of a dataset: letters, digits and _ only.`]);
  }
  return {project, dataset, location};
}

function day(option: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (text.length !== 10 || serialFromIso(text) === undefined) {
    throw new InputError([`--${option} "${text}" is not a day such as 2017-12-31.`]);
  }
  return text;
}

function period(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const known = PERIODS.find(name => name.toLowerCase() === text.trim().toLowerCase());
  if (!known) throw new InputError([`--period "${text}" is not one of ${PERIODS.join(', ')}.`]);
  return known;
}

/** Without what is undefined. */
function given<Given extends object>(values: Given): Partial<Given> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<Given>;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        stages: ONLY_TEXT,
        customers: ONLY_TEXT,
        conversations: ONLY_TEXT,
        targets: ONLY_TEXT,
        'as-of': ONLY_TEXT,
        salesperson: ONLY_TEXT,
        source: ONLY_TEXT,
        from: ONLY_TEXT,
        to: ONLY_TEXT,
        period: ONLY_TEXT,
        engine: ONLY_TEXT,
        project: ONLY_TEXT,
        dataset: ONLY_TEXT,
        location: ONLY_TEXT,
        file: ONLY_TEXT,
        json: {type: 'boolean'},
        help: {type: 'boolean'},
      },
    });
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS_')) throw error;
    throw new InputError([message.replace(/\. To specify.*$/s, '.'), 'Try --help.']);
  }
}
