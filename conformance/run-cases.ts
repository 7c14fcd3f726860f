import {allQuirks, missingFunctions, type Quirks} from '../workbench/index';
import type {Answer, AnswerCase} from './answer-case';
import {askEngine} from './ask-engine';
import {askStandIn} from './ask-stand-in';
import {agree} from './compare';
import {exceptionFor} from './exceptions';
import type {Fact} from './facts/fact';
import {facts} from './facts/facts';

/**
 * How a case went. `reason` says why the stand-in gave no answer, or may give another one. `kind`: Google's answer is the
 * one that the stand-in gives when the quirk is kind.
 */
export interface Outcome {
  readonly case: AnswerCase;
  readonly kind: 'agrees' | 'kind' | 'differs' | 'excepted' | 'not offered' | 'failed';
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
  const fact = factBehind(asked);
  let ours: Answer;
  try {
    ours = answerOf(asked, fact);
  } catch (error) {
    return {case: asked, kind: 'failed', reason: error instanceof Error ? error.message : String(error)};
  }
  if (agree(asked, ours)) return {case: asked, kind: 'agrees', ours};
  if (fact?.quirk && agree(asked, answerOf(asked, fact, allQuirks('kind')))) {
    return {case: asked, kind: 'kind', ours, reason: `Google is kind here: the quirk ${fact.quirk}.`};
  }
  const reason = livableWith(asked, fact) ?? exceptionFor(asked.formula);
  if (reason !== undefined) return {case: asked, kind: 'excepted', ours, reason};
  if (missing.length > 0) return {case: asked, kind: 'not offered', reason: missing.join(', ')};
  return {case: asked, kind: 'differs', ours};
}

/** Recordings of others name no fact: the formula says which of ours it is. */
function factBehind(asked: AnswerCase): Fact | undefined {
  return facts.find(({id, asked: question}) =>
    asked.fact === undefined ? 'formula' in question && question.formula === asked.formula : id === asked.fact,
  );
}

function answerOf(asked: AnswerCase, fact: Fact | undefined, quirks?: Quirks): Answer {
  return asked.formula === '' && fact ? askStandIn(fact, quirks) : askEngine(asked, quirks);
}

/** Why Google may answer otherwise than the stand-in, where the product stands either. */
function livableWith({google}: AnswerCase, fact: Fact | undefined): string | undefined {
  if (!fact || 'byHand' in fact.asked || fact.asked.alsoFine === undefined) return undefined;
  return agree({google, note: ''}, fact.asked.alsoFine) ? 'The product stands either answer.' : undefined;
}

function isUnknown(answer: Answer): boolean {
  return agree({google: {error: '#NAME?'}, note: ''}, answer);
}
