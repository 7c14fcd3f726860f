import type {AnswerCase} from '../answer-case';
import {facts} from './facts';

/** What can be asked, with what is expected of Google. */
export const factCases: readonly AnswerCase[] = facts.flatMap(({id, asked}) => {
  if ('byHand' in asked) return [];
  const {formula = '', cells = {}} = 'formula' in asked ? asked : {};
  return {inUse: true, cells, formula, google: asked.expected, note: '', fact: id};
});
