/** What saving a draft will do, sentence by sentence. */
import {counted} from '../../src/panel/counted';
import type {Choices} from '../../src/pipeline/choices/choices';
import {tidyName} from '../../src/pipeline/tables/name';
import type {Draft, DraftStage} from './draft';

const DETAILS = [
  ['probability', 'probability'],
  ['targetDays', 'target days'],
  ['action', 'action'],
  ['colour', 'colour'],
] as const;

export function effectsOf(draft: Draft, choices: Choices): string[] {
  const fresh = draft.stages.flatMap(stage => (stage.was ? changesOf(stage, choices) : [`“${stage.stage}” is new.`]));
  const gone = draft.gone.map(({was, to}) => {
    if (was.rows === 0) return `“${was.stage}” goes; no row of the log names it.`;
    const rows = `${counted(was.rows, 'row')} of the log`;
    if (to === 'none') return `“${was.stage}” goes. Contact only from then on: ${rows}.`;
    const target = draft.stages.find(({id}) => id === to)?.stage;
    return target === undefined
      ? `“${was.stage}” goes, and no stage is chosen yet for its ${rows}.`
      : `“${was.stage}” goes; “${target}” takes its ${rows}.`;
  });
  return [...fresh, ...gone, ...orderEffect(draft, choices)];
}

function changesOf(stage: DraftStage, choices: Choices): string[] {
  const {was} = stage;
  if (!was) return [];
  const effects: string[] = [];
  const name = tidyName(stage.stage);
  if (name !== was.stage) {
    const log = was.rows === 0 ? 'no row of the log names it' : `also in ${counted(was.rows, 'row')} of the log`;
    effects.push(`“${was.stage}” becomes “${name}”: ${log}.`);
  }
  if (stage.type !== was.type) {
    const deals = choices.deals.filter(deal => deal.stage === was.stage).length;
    const standing = deals === 0 ? '' : `, with ${counted(deals, 'deal')} there`;
    effects.push(`“${name}” changes from ${was.type || 'no type'} to ${stage.type}${standing}.`);
  }
  const details = DETAILS.filter(([field]) => tidyName(stage[field]) !== tidyName(detailOf(was, field)));
  if (details.length > 0) effects.push(`“${name}”: another ${details.map(([, word]) => word).join(', ')}.`);
  return effects;
}

function detailOf(was: NonNullable<DraftStage['was']>, field: (typeof DETAILS)[number][0]): string {
  const value = was[field];
  return field === 'probability' && typeof value === 'number'
    ? String(Math.round(value * 10_000) / 100)
    : String(value);
}

function orderEffect(draft: Draft, choices: Choices): string[] {
  const staying = draft.stages.flatMap(({was}) => (was ? [was.stage] : []));
  const before = choices.stages.map(({stage}) => stage).filter(stage => staying.includes(stage));
  if (before.join('\n') === staying.join('\n')) return [];
  return ['The order changes: the funnel and how far each deal got are counted in the new order.'];
}
