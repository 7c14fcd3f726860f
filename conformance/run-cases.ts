import {missingFunctions} from '../workbench/index';
import type {Answer, AnswerCase} from './answer-case';
import {askEngine} from './ask-engine';
import {agree} from './compare';
import {exceptionFor} from './exceptions';

/** How a case went. `reason` says why the stand-in gave no answer, or may give another one. */
export interface Outcome {
  readonly case: AnswerCase;
  readonly kind: 'agrees' | 'differs' | 'excepted' | 'not offered' | 'failed';
  readonly ours?: Answer;
  readonly reason?: string;
}

/** Asks the stand-in every case. Nothing that a case holds makes it throw. */
export function runCases(cases: readonly AnswerCase[]): readonly Outcome[] {
  return cases.map(outcomeOf);
}

function outcomeOf(asked: AnswerCase): Outcome {
  const missing = missingFunctions(asked.formula);
  // What agrees without the function does so by luck. Where Google has it as little, both say #NAME?.
  if (missing.length > 0 && !asked.inUse && !isUnknown(asked.google)) {
    return {case: asked, kind: 'not offered', reason: missing.join(', ')};
  }
  let ours: Answer;
  try {
    ours = askEngine(asked);
  } catch (error) {
    return {case: asked, kind: 'failed', reason: error instanceof Error ? error.message : String(error)};
  }
  if (agree(asked, ours)) return {case: asked, kind: 'agrees', ours};
  const reason = exceptionFor(asked.formula);
  if (reason !== undefined) return {case: asked, kind: 'excepted', ours, reason};
  if (missing.length > 0) return {case: asked, kind: 'not offered', reason: missing.join(', ')};
  return {case: asked, kind: 'differs', ours};
}

function isUnknown(answer: Answer): boolean {
  return agree({google: {error: '#NAME?'}, note: ''}, answer);
}
