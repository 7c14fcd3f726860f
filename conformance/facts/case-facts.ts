import type {OwnCase} from '../cases/own-case';
import {ownCases} from '../cases/own-cases';
import type {Fact} from './fact';

/** What functions and operators of the product's formulas do, a case each. */
export const caseFacts: readonly Fact[] = ownCases.map(factOf);

function factOf({fact, source, formula, cells, google}: OwnCase): Fact {
  const functions = functionsIn(formula);
  return {
    id: idOf(fact),
    fact,
    source,
    otherwise: `numbers that hang on ${functions.join(' and ') || 'such operators'} are wrong, and no test here sees it`,
    places: [
      functions.length > 0
        ? {names: functions, file: 'src/formula/functions.ts'}
        : {names: ['Operator'], file: 'src/formula/node.ts'},
    ],
    asked: {formula, cells, expected: google},
  };
}

/** The functions that a formula calls; ARRAYFORMULA only where there is no other. */
function functionsIn(formula: string): readonly string[] {
  const called = [...formula.replace(/"[^"]*"/g, '').matchAll(/\b([A-Z_]+)\(/g)].map(([, name]) => `${name}`);
  return [...new Set(called)].filter(name => name !== 'ARRAYFORMULA');
}

/** A fact is said once, so that its words make its id; signs that start one are written out. */
function idOf(fact: string): string {
  const words = fact.toLowerCase().replace(/&/g, 'join').replace(/=/g, 'equals').replace(/""/g, 'empty');
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
