import {writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {overviewWorkbook} from './bench/overview-workbook.ts';
import {benchPage} from './bench/page.ts';
import {profileOf, profileTable} from './bench/profile.ts';
import {runBench} from './bench/run.ts';
import {tablesOf} from './bench/tables.ts';
import {root} from './paths.ts';

/**
 * `npm run bench`: measures and prints docs/bench.md. With `-- --quick` only the small sizes, and nothing is written.
 * With `-- --beside FOLDER` another checkout of the project, installed and built, is measured in the same run.
 * With `-- --profile [rows]` it prints where the time of one edit goes, formula by formula, at so many conversations.
 */
const DEFAULT_PROFILE_ROWS = 10_000;
const [option, value] = process.argv.slice(2);
const started = performance.now();
if (option === '--profile') console.log(await profilePage(Number(value ?? DEFAULT_PROFILE_ROWS)));
else await measure(option === '--quick');

async function measure(quick: boolean): Promise<void> {
  const beside = option === '--beside' ? resolve(value ?? '') : undefined;
  const results = await runBench({quick, beside}, text => console.error(`${clock()}  ${text}`));
  const page = benchPage(results);
  console.log(page);
  if (quick) console.error('Nothing was written: docs/bench.md holds the figures of a whole run.');
  else writeFileSync(`${root}/docs/bench.md`, page);
}

async function profilePage(conversations: number): Promise<string> {
  if (!Number.isInteger(conversations) || conversations < 100) {
    throw new Error(`--profile takes a number of conversations, 100 or more, not ${value}.`);
  }
  // Ten conversations a customer, as at the sizes that are measured.
  const tables = await tablesOf({conversations, customers: Math.round(conversations / 10)});
  return profileTable(profileOf(overviewWorkbook(tables)));
}

function clock(): string {
  return `${Math.round((performance.now() - started) / 1000)} s`.padStart(6);
}
