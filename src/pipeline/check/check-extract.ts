import {GRID} from '../metrics/grid';
import {countsTalks} from '../metrics/to-formula';
import {type Finding, findingsOf} from './finding';

/** What nobody can know where the deals come from an extract, without the log that they came of. */
export function checkExtract(): Finding[] {
  const unknown = GRID.filter(({measure}) => measure && countsTalks(measure)).map(({label}) => label);
  return findingsOf('conversations', 'odd', {row: 1}, [
    [
      'date',
      `The sheet holds deals and no conversations. Not known without them: ${unknown.join(', ')} and the bottleneck, which show –, what was said about a deal, and how things stood on a past day.`,
      'Ask where the sheet is filled from.',
    ],
  ]);
}
