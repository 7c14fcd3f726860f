import {readFileSync} from 'node:fs';
import {type FolderFigures, scoreOf} from '../../build/mutants/figures.ts';
import {PURE_FOLDERS} from '../../build/mutants/folders.ts';
import {reasonsOf} from '../../build/mutants/section.ts';
import {root} from '../../build/paths.ts';
import type {Measure} from './measure.ts';

/** Percent of the mutants of a folder that its tests are to notice. */
const LEAST = 90;

/** What `npm run mutants` found when it was last run: it takes longer than all the rest. */
export const measureMutants: Measure['run'] = async () => {
  const folders = JSON.parse(readFileSync(`${root}/build/mutants/figures.json`, 'utf8')) as FolderFigures[];
  const sorted = [...folders].sort((a, b) => scoreOf(a) - scoreOf(b));
  const [worst] = sorted;
  const missing = PURE_FOLDERS.filter(folder => !folders.some(each => each.folder === folder));
  return {
    figures: [
      {
        what: `Mutants of the pure sources that the tests notice, in the worst folder${worst ? `, ${worst.folder}` : ''}`,
        aim: `at least ${LEAST} %`,
        found: [worst && percent(worst), missing.length > 0 && `not measured: ${missing.join(', ')}`]
          .filter(Boolean)
          .join('; '),
        isMet: worst !== undefined && scoreOf(worst) >= LEAST && missing.length === 0,
      },
    ],
    details: [
      {
        title: 'Mutants',
        text: 'Stryker changes the pure sources in small ways, and counts which changes no test notices: `npm run mutants`. `src/texts`, the words that people read, is left as it is: a test that notices each change of a word would be its copy. Below the table, why those may live.',
        head: ['Folder', 'Mutants', 'Killed', 'Survived', 'Not covered', 'Score'],
        rows: sorted.map(each => [
          each.folder,
          ...[each.mutants, each.killed, each.survived, each.noCoverage].map(String),
          percent(each),
        ]),
        examples: reasonsOf(folders).map(([why, count]) => `${count}: ${why}`),
      },
    ],
  };
};

function percent(folder: FolderFigures): string {
  return `${scoreOf(folder).toFixed(1)} %`;
}
