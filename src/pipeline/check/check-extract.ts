import {type Finding, findingsOf} from './finding';

/**
 * What nobody can know where the deals come from an extract.
 *
 * @param unknown labels of the numbers that only the log could tell.
 */
export function checkExtract(unknown: readonly string[]): Finding[] {
  return findingsOf('conversations', 'odd', {row: 1}, [
    [
      'date',
      `The sheet holds deals and no conversations. Not known without them: ${unknown.join(', ')} and the bottleneck, which show –, what was said about a deal, and how things stood on a past day.`,
      'Ask where the sheet is filled from.',
    ],
  ]);
}
