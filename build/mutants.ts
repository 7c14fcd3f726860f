import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {type FolderFigures, figuresOf} from './mutants/figures.ts';
import {PURE_FOLDERS} from './mutants/folders.ts';
import {runStryker} from './mutants/run-stryker.ts';
import {mutantsSection} from './mutants/section.ts';
import {root} from './paths.ts';

/**
 * `npm run mutants`: how many changes of the pure sources the tests notice. It takes long. With `-- src/pipeline/check …`
 * only these folders; `build/mutants/figures.json` keeps the figures of all that were measured.
 */
const FILE = `${root}/build/mutants/figures.json`;
const wanted = process.argv.slice(2).map(folder => folder.replace(/\/$/, ''));
const unknown = wanted.filter(folder => !PURE_FOLDERS.includes(folder));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: no pure folder. There are: ${PURE_FOLDERS.join(', ')}.`);
  process.exit(1);
}

const started = performance.now();
const measured = figuresOf(await runStryker(wanted.length > 0 ? wanted : PURE_FOLDERS));
const before = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as FolderFigures[]) : [];
const figures = PURE_FOLDERS.flatMap(folder => [...measured, ...before].find(each => each.folder === folder) ?? []);
writeFileSync(FILE, `${JSON.stringify(figures, undefined, 2)}\n`);

for (const {file, code, became, why} of measured.flatMap(({alive}) => alive)) {
  if (why === undefined) console.log(`${file}: ${code}\n  became ${became}`);
}
console.log(`\n${mutantsSection(measured)}\n\nTook ${Math.round((performance.now() - started) / 1000)} s.`);
