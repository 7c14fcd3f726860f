/** `npm run bench:warehouse`: how the views grow with the log, on DuckDB. Prints docs/warehouse-bench.md. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {availableParallelism, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {DuckDbEngine} from '../../cli/warehouse/duckdb-engine';
import {root} from '../paths.ts';
import {type SizeMeasured, warehousePage} from './warehouse-page.ts';
import {makeTables} from './warehouse-tables.ts';
import {bytesOfViews, measured, overviewSteps, singleViews} from './warehouse-times.ts';

const SIZES = [1_000_000, 5_000_000, 10_000_000];

/** What one process does; its answer is printed as JSON. */
const TASKS: Readonly<
  Record<string, (engine: DuckDbEngine, conversations: number, known: string) => Promise<unknown>>
> = {
  load: async (engine, conversations) => ({
    load: await measured('load', () => makeTables(engine, conversations)),
    sort: await measured('sort', () => engine.sortLog()),
  }),
  overview: async engine => ({steps: await overviewSteps(engine), memory: process.resourceUsage().maxRSS * 1024}),
  views: (engine, conversations, known) => singleViews(engine, conversations, JSON.parse(known)),
  bytes: bytesOfViews,
};

const [, , task, file, conversations, known] = process.argv;
if (task !== undefined && file !== undefined) {
  const engine = await DuckDbEngine.open(file);
  const answer = await TASKS[task]?.(engine, Number(conversations), known ?? '{}');
  await engine.close();
  process.stdout.write(JSON.stringify(answer));
} else {
  const loads = [loadavg()[0] as number];
  const sizes: SizeMeasured[] = [];
  for (const size of SIZES) {
    sizes.push(measureApart(size, sizes[sizes.length - 1]));
    loads.push(loadavg()[0] as number);
  }
  const machine = {cores: availableParallelism(), busiest: Math.max(...loads)};
  writeFileSync(`${root}/docs/warehouse-bench.md`, warehousePage(sizes, machine));
}

/** Each part in a process of its own: the memory of one would be counted with the next. */
function measureApart(conversations: number, smaller: SizeMeasured | undefined): SizeMeasured {
  const folder = mkdtempSync(join(tmpdir(), 'warehouse-bench-'));
  const file = join(folder, 'log.duckdb');
  const run = <Answer>(name: string, given: unknown = {}): Answer => {
    console.error(`${conversations.toLocaleString('en')} conversations: ${name}…`);
    const args = [fileURLToPath(import.meta.url), name, file, String(conversations), JSON.stringify(given)];
    const tsx = `${root}/node_modules/.bin/tsx`;
    return JSON.parse(execFileSync(tsx, args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit']}));
  };
  try {
    const loaded = run<Pick<SizeMeasured, 'load' | 'sort'>>('load');
    const overview = run<Pick<SizeMeasured, 'steps' | 'memory'>>('overview');
    const single = run<SizeMeasured['single']>(
      'views',
      smaller && {conversations: smaller.conversations, steps: smaller.single},
    );
    const bytes = run<SizeMeasured['bytes']>('bytes');
    return {conversations, ...loaded, ...overview, single, bytes, file: statSync(file).size};
  } finally {
    rmSync(folder, {recursive: true});
  }
}
