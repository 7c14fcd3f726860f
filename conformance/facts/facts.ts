import {arrayFacts} from './arrays';
import {caseFacts} from './case-facts';
import type {Fact} from './fact';
import {quirkFacts} from './quirk-facts';
import {sheetFacts} from './sheets';
import {sightFacts} from './sight-facts';

/** All that the product leans on in Google: one record each, which the page of docs/ and what `npm run confirm` asks are read off. */
export const facts: readonly Fact[] = [...quirkFacts, ...sheetFacts, ...sightFacts, ...arrayFacts, ...caseFacts];

export function factOf(id: string): Fact | undefined {
  return facts.find(fact => fact.id === id);
}
