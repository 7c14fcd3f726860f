import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {isoFromSerial, localTimeZone, serialFromDate} from '../../workbench/index';
import {InputError} from '../input-error';
import type {Output} from '../run-command';
import {type Client, officialClient} from './bigquery-client';
import {BigQueryEngine} from './bigquery-engine';
import {DuckDbEngine} from './duckdb-engine';
import type {Engine, TableFile} from './engine';
import {overviewOfLines, type Value} from './overview-of-lines';
import {SHOWN} from './overview-script';
import {priceText, type ViewPrice} from './price';
import {sentences} from './sentences';
import type {Settings} from './settings';
import {filesOfCsv, filesOfSample} from './table-files';
import {warehouseHelp} from './warehouse-help';
import {readWarehouseOptions, type WarehouseOptions} from './warehouse-options';

/** What the command needs of the world, which a test hands in. */
export interface World {
  readonly now: Date;
  readonly client: (project: string) => Promise<Client>;
}

const WORLD: World = {now: new Date(), client: officialClient};

/** `npm run warehouse`. Throws InputError for options, files and rows that are wrong, and for what BigQuery refuses. */
export async function warehouseCommand(args: readonly string[], {out, error}: Output, world = WORLD): Promise<void> {
  const options = readWarehouseOptions(args);
  if (options === 'help') {
    out(warehouseHelp);
    return;
  }
  const progress = (text: string): void => error(`${text}\n`);
  const today = Math.floor(serialFromDate(world.now, localTimeZone() ?? 'UTC'));
  const engine = await engineOf(options, world);
  try {
    if (options.task === 'load' || needsTables(options)) {
      await load(engine, options, today, {out: progress, error});
    }
    if (options.task === 'load') progress('Loaded.');
    if (options.task === 'overview') {
      out(
        `${await overviewText(engine, {...options.settings, asOfDay: options.settings.asOfDay ?? isoFromSerial(today)}, progress)}\n`,
      );
    }
    if (options.task === 'price') out(priceText(await pricesOf(engine)));
  } finally {
    await engine.close();
  }
}

/** DuckDB without a file has nothing yet; tables that are given are meant to be looked at. */
function needsTables({tables, bigQuery, file}: WarehouseOptions): boolean {
  if (bigQuery) {
    if (Object.keys(tables).length > 0) throw new InputError(['Load the tables first: npm run warehouse -- load.']);
    return false;
  }
  return file === undefined || Object.keys(tables).length > 0;
}

async function engineOf(options: WarehouseOptions, {client}: World): Promise<Engine> {
  const {bigQuery, file, task} = options;
  if (bigQuery) return new BigQueryEngine(await client(bigQuery.project), bigQuery);
  if (file !== undefined && task !== 'load' && !needsTables(options) && !existsSync(file)) {
    throw new InputError([`${file} is not there. Make it first: npm run warehouse -- load --file ${file}`]);
  }
  return DuckDbEngine.open(file);
}

async function load(engine: Engine, options: WarehouseOptions, today: number, {out, error}: Output): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sales-pipeline-'));
  const said = {
    progress: out,
    warn: (first: readonly string[], count: number): void => {
      const more = count - first.length;
      error([...first, ...(more > 0 ? [`… and ${more} more.`] : [])].map(line => `${line}\n`).join(''));
    },
  };
  try {
    const isGiven = Object.keys(options.tables).length > 0;
    const files = isGiven ? await filesOfCsv(options.tables, folder, said) : await filesOfSample(folder, today);
    await engine.load([...files, settingsFile(options.settings, folder)], out);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function settingsFile(settings: Settings, folder: string): TableFile {
  const path = join(folder, 'settings.ndjson');
  writeFileSync(path, `${JSON.stringify(settings)}\n`);
  return {table: 'settings', path, rows: 1};
}

async function overviewText(engine: Engine, settings: Settings, progress: (text: string) => void): Promise<string> {
  const lines = await engine.overview(settings, progress, [...SHOWN, 'stage_list', 'scope']);
  const of = (view: string) => lines.filter(({section}) => section === view).map(({row}) => row);
  const numbers = overviewOfLines(lines);
  const stages = of('stage_list').sort((left, right) => Number(left.place) - Number(right.place));
  const targetDays = stages.map(row => (row.targetDays ?? null) as Value);
  const texts = sentences(numbers, Number(of('scope')[0]?.months), targetDays);
  return JSON.stringify({asOf: settings.asOfDay, ...numbers, sentences: texts}, null, 2);
}

async function pricesOf(engine: Engine): Promise<ViewPrice[]> {
  const prices: ViewPrice[] = [];
  for (const view of SHOWN) prices.push({view, bytes: await engine.bytesOf(view)});
  return prices;
}
