import type {DuckDbEngine} from '../../cli/warehouse/duckdb-engine';
import {SHOWN} from '../../cli/warehouse/overview-script';
import {DATASET} from '../../cli/warehouse/sql-files';
import {LONGEST, type SizeMeasured, type Step} from './warehouse-page.ts';
import {AS_OF} from './warehouse-tables.ts';

/** How many times longer a view takes for ten times as many rows, at most: what a larger size is expected to take. */
const GROWTH = 12;

/** What a part of the work took. */
export async function measured(name: string, work: () => Promise<unknown>): Promise<Step> {
  const [wall, processor] = [performance.now(), process.cpuUsage()];
  await work();
  const {user, system} = process.cpuUsage(processor);
  return {name, seconds: (performance.now() - wall) / 1000, processor: (user + system) / 1e6};
}

/** The whole overview, part by part: each ends where the next says that it begins. */
export async function overviewSteps(engine: DuckDbEngine): Promise<Step[]> {
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
  return steps;
}

/**
 * Each shown view asked by itself, `SELECT * FROM` it, as somebody does who knows of no script.
 *
 * @param smaller what they took with fewer conversations, by which those are known that would take too long
 */
export async function singleViews(
  engine: DuckDbEngine,
  conversations: number,
  smaller: {conversations?: number; steps?: SizeMeasured['single']},
): Promise<Step[]> {
  await engine.connection.run(`DELETE FROM ${DATASET}.settings`);
  await engine.connection.run(`INSERT INTO ${DATASET}.settings (asOfDay) VALUES (DATE '${AS_OF}')`);
  const times = GROWTH ** Math.log10(conversations / (smaller.conversations ?? conversations));
  const steps: Step[] = [];
  for (const view of SHOWN) {
    const before = smaller.steps?.find(({name}) => name === view)?.processor;
    if (smaller.steps && (before === undefined || before * times > LONGEST)) continue;
    console.error(`  ${view}…`);
    steps.push(await measured(view, () => engine.rows(`SELECT * FROM ${DATASET}.${view}`)));
  }
  return steps;
}

export async function bytesOfViews(engine: DuckDbEngine): Promise<SizeMeasured['bytes']> {
  const bytes: {view: string; bytes: number}[] = [];
  for (const view of SHOWN) bytes.push({view, bytes: await engine.bytesOf(view)});
  return bytes;
}
