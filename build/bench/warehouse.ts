/** `npm run bench:warehouse`: how the views grow with the log, on DuckDB in this process. Prints docs/warehouse-bench.md. */
import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {availableParallelism, loadavg} from 'node:os';
import {fileURLToPath} from 'node:url';
import {DuckDbEngine} from '../../cli/warehouse/duckdb-engine';
import {SHOWN} from '../../cli/warehouse/overview-script';
import {root} from '../paths.ts';
import {type SizeMeasured, type Step, warehousePage} from './warehouse-page.ts';
import {AS_OF, makeTables} from './warehouse-tables.ts';

const SIZES = [1_000_000, 5_000_000, 10_000_000];

/** What a part of the work took. */
async function measured(name: string, work: () => Promise<unknown>): Promise<Step> {
  const [wall, processor] = [performance.now(), process.cpuUsage()];
  await work();
  const {user, system} = process.cpuUsage(processor);
  return {name, seconds: (performance.now() - wall) / 1000, processor: (user + system) / 1e6};
}

async function measure(conversations: number): Promise<SizeMeasured> {
  const engine = await DuckDbEngine.open();
  const load = await measured('load', () => makeTables(engine, conversations));
  const steps: Step[] = [];
  let name = '';
  let [wall, processor] = [performance.now(), process.cpuUsage()];
  const ends = (): void => {
    const {user, system} = process.cpuUsage(processor);
    if (name !== '') {
      steps.push({name, seconds: (performance.now() - wall) / 1000, processor: (user + system) / 1e6});
    }
    [wall, processor] = [performance.now(), process.cpuUsage()];
  };
  await engine.overview({asOfDay: AS_OF}, text => {
    ends();
    name = text.replace(/^Working out |…$/g, '');
  });
  ends();
  const memory = process.resourceUsage().maxRSS * 1024;
  const bytes: {view: string; bytes: number}[] = [];
  for (const view of SHOWN) bytes.push({view, bytes: await engine.bytesOf(view)});
  await engine.close();
  return {conversations, load, steps, memory, bytes};
}

const [, , only] = process.argv;
if (only !== undefined) {
  const text = JSON.stringify(await measure(Number(only)));
  writeFileSync(`${root}/.cache/warehouse-bench-${only}.json`, text);
  process.stdout.write(text);
} else {
  const loads = [loadavg()[0] as number];
  // Each in a process of its own: the memory of one would be counted with the next.
  const sizes = SIZES.map(conversations => {
    console.error(`${conversations.toLocaleString('en')} conversations…`);
    const tsx = `${root}/node_modules/.bin/tsx`;
    const text = execFileSync(tsx, [fileURLToPath(import.meta.url), String(conversations)], {encoding: 'utf8'});
    loads.push(loadavg()[0] as number);
    return JSON.parse(text) as SizeMeasured;
  });
  const machine = {cores: availableParallelism(), busiest: Math.max(...loads)};
  writeFileSync(`${root}/docs/warehouse-bench.md`, warehousePage(sizes, machine));
}
