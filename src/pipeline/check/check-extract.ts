import {type Finding, findingsOf} from './finding';

/** What neither a number nor a screen can say without conversations. */
const BESIDE = ['Bottleneck', 'What was said about a deal', 'How things stood on a past day'];

/**
 * What nobody can know where the deals come from an extract.
 *
 * @param unknown labels of the numbers that only the log could tell.
 */
export function checkExtract(unknown: readonly string[]): Finding[] {
  return [...unknown, ...BESIDE].flatMap(what =>
    findingsOf('conversations', 'odd', {row: 1}, [
      ['date', `"${what}" is not known without conversations.`, 'The sheet holds deals: ask where it is filled from.'],
    ]),
  );
}
