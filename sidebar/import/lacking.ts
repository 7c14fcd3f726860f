import {columnsFor} from '../../src/pipeline/import/list-mapping';
import type {TargetId} from '../../src/pipeline/import/target';
import * as texts from '../../src/texts/panel/import';
import type {Draft} from './draft';
import type {Question} from './questions';

/** What a list can be imported without, but hardly is meant to. */
export function hintsOn({mapping}: Draft): string[] {
  const has = (target: TargetId): boolean => columnsFor(mapping, target).length > 0;
  if (has('stage') || has('status')) return [];
  return [mapping.kind === 'log' ? texts.NO_STAGE : texts.NO_STAGE_OR_STATUS];
}

/** What keeps a list from being imported as it is read, sentence by sentence. */
export function lackingIn(draft: Draft): string[] {
  const {mapping, list} = draft;
  const has = (...targets: readonly TargetId[]): boolean =>
    targets.some(target => columnsFor(mapping, target).length > 0);
  const lacks: string[] = [];
  if (list.rows.length <= mapping.header + 1) lacks.push(texts.NO_ROWS);
  if (mapping.kind === 'log') {
    if (!has('customer')) lacks.push(texts.NO_CUSTOMER);
    if (!has('date')) lacks.push(texts.NO_DATE);
  } else {
    if (!has('customer', 'deal', 'dealId')) lacks.push(texts.NO_CUSTOMER_OR_DEAL);
    if (!has('created', 'closed', 'lastChange', 'stageDay')) lacks.push(texts.NO_DEAL_DATE);
  }
  return lacks;
}

/** Whether the user has yet to say how days or amounts are meant. */
export function hasOpenQuestion(questions: readonly Question[]): boolean {
  return questions.some(({isAgreed}) => !isAgreed);
}
