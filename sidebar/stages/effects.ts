import type {StageChoice} from '../../src/pipeline/choices/choices';
import type {StageFate} from '../../src/pipeline/stages/diff-stages';
import * as texts from '../../src/texts/panel/stages';
import {type Draft, diffOf} from './draft';

/** What saving a draft will do, sentence by sentence; none when it changes nothing. */
export function effectsOf(draft: Draft): string[] {
  const {fates, isReordered} = diffOf(draft);
  return [...fates.flatMap(fate => effectsOn(fate, draft)), ...(isReordered ? [texts.REORDERED] : [])];
}

function effectsOn({was, wish, rowsTo, changed}: StageFate<StageChoice>, {base}: Draft): string[] {
  if (!was) return [texts.isNew(wish?.stage ?? '')];
  if (!wish) {
    if (was.rows === 0) return [texts.goesUnused(was.stage)];
    if (rowsTo === '') return [texts.goesToContact(was.stage, was.rows)];
    return [
      rowsTo === undefined ? texts.goesUndecided(was.stage, was.rows) : texts.goesTo(was.stage, rowsTo, was.rows),
    ];
  }
  const effects = changed.flatMap(field => {
    if (field === 'stage') return [texts.becomes(was.stage, wish.stage, was.rows)];
    if (field !== 'type') return [];
    const deals = base.deals.filter(({stage}) => stage === was.stage).length;
    return [texts.changesType(wish.stage, was.type, wish.type, deals)];
  });
  const details = changed.filter(field => field !== 'stage' && field !== 'type');
  return details.length === 0 ? effects : [...effects, texts.changesFields(wish.stage, details)];
}
