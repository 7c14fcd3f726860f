import {spawnSync} from 'node:child_process';
import {root} from '../../build/paths.ts';
import type {Measure} from './measure.ts';

/** How many of Google's recorded answers the stand-in gives as well: those to the functions that the product uses. */
export const measureAnswers: Measure['run'] = async ({say}) => {
  const script = ['--import', 'tsx', 'conformance/run.ts'];
  const {stdout, status} = spawnSync(process.execPath, script, {cwd: root, encoding: 'utf8'});
  const found = stdout.trim().split('\n').at(-1) ?? '';
  say(`recorded answers: ${found}`);
  return {
    figures: [
      {
        what: 'Recorded answers of Google to functions in use (`npm run conformance`)',
        aim: 'all agree, or are listed with their reason',
        found,
        isMet: status === 0,
      },
    ],
    details: [],
  };
};
