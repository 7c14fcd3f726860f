import {counted} from '../../src/panel/counted';
import type {StageChoice} from '../../src/pipeline/choices/choices';
import type {StageFate} from '../../src/pipeline/stages/diff-stages';
import {type Draft, diffOf, type StageField} from './draft';

const WORDS: Partial<Record<StageField, string>> = {
  targetDays: 'target days',
  followUpAfter: 'follow-up',
  mailSubject: 'mail subject',
  mailText: 'mail text',
};

/** What saving a draft will do, sentence by sentence; none when it changes nothing. */
export function effectsOf(draft: Draft): string[] {
  const {fates, isReordered} = diffOf(draft);
  return [
    ...fates.flatMap(fate => effectsOn(fate, draft)),
    ...(isReordered ? ['The order changes: the funnel and how far each deal got are counted in the new order.'] : []),
  ];
}

function effectsOn({was, wish, rowsTo, changed}: StageFate<StageChoice>, {base}: Draft): string[] {
  if (!was) return [`“${wish?.stage}” is new.`];
  const rows = was.rows === 0 ? 'no row of the log names it' : `${counted(was.rows, 'row')} of the log`;
  if (!wish) {
    if (was.rows === 0) return [`“${was.stage}” goes; ${rows}.`];
    if (rowsTo === '') return [`“${was.stage}” goes. Contact only from then on: ${rows}.`];
    return [
      rowsTo === undefined
        ? `“${was.stage}” goes, and no stage is chosen yet for its ${rows}.`
        : `“${was.stage}” goes; “${rowsTo}” takes its ${rows}.`,
    ];
  }
  const effects = changed.flatMap(field => {
    if (field === 'stage')
      return [`“${was.stage}” becomes “${wish.stage}”: ${was.rows === 0 ? '' : 'also in '}${rows}.`];
    if (field !== 'type') return [];
    const deals = base.deals.filter(({stage}) => stage === was.stage).length;
    const standing = deals === 0 ? '' : `, with ${counted(deals, 'deal')} there`;
    return [`“${wish.stage}” changes from ${was.type || 'no type'} to ${wish.type}${standing}.`];
  });
  const details = changed.filter(field => field !== 'stage' && field !== 'type');
  if (details.length === 0) return effects;
  const words = details.map(field => WORDS[field] ?? field);
  return [...effects, `“${wish.stage}”: another ${words.join(', ')}.`];
}
