import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {root} from '../../build/paths.ts';
import {MEASURES} from './measures.ts';
import {type Results, reliabilityPage} from './page.ts';
import {keptResults, RESULTS_FILE} from './results.ts';

/**
 * `npm run reliability`: measures, keeps what was found and prints docs/reliability.md. `-- --only ID` measures one part anew.
 * `-- --most NUMBER` tries so many points of each command, and the page says so. With `-- --quick` only some points, and with `-- --match TEXT` only the commands with it in their names; then nothing is
 * written.
 */
const {values} = parseArgs({
  options: {
    quick: {type: 'boolean', default: false},
    only: {type: 'string'},
    match: {type: 'string', default: ''},
    most: {type: 'string', default: 'Infinity'},
  },
});
const {quick, only, match} = values;
const most = Number(values.most);
if (!(most > 0)) throw new Error(`--most takes a number of points, not ${values.most}.`);
const ids = MEASURES.map(({id}) => id);
if (only !== undefined && !ids.includes(only)) throw new Error(`--only takes one of ${ids.join(', ')}, not ${only}.`);

const started = performance.now();
const say = (text: string): void =>
  console.error(`${Math.round((performance.now() - started) / 1000)} s`.padStart(7), text);
const found: Record<string, Results[string]> = {};
for (const {id, run} of MEASURES)
  if (only === undefined || only === id) found[id] = await run({quick, most, match, say});

if (quick || match !== '') {
  console.log(reliabilityPage(found, ids));
  console.error('Nothing was written: docs/reliability.md holds the figures of whole runs.');
} else {
  const results = {...keptResults(), ...found};
  writeFileSync(RESULTS_FILE, `${JSON.stringify(results, undefined, 2)}\n`);
  const page = reliabilityPage(results, ids);
  writeFileSync(`${root}/docs/reliability.md`, page);
  console.log(page);
}
