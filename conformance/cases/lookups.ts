import {failsWith} from '../facts/fact';
import {casesFrom, functionList} from './own-case';

const stages = {A1: 'Lead', B1: 1, A2: 'Offer', B2: 2, A3: 'Won', B3: 3};

/** Look-ups, exact and sorted. */
export const lookupCases = [
  ...casesFrom('recorded', [
    ['XLOOKUP without a fallback is #N/A', '=XLOOKUP("x", {"a", "b"}, {1, 2})', failsWith('#N/A')],
    ['XLOOKUP with a fallback that is left blank is blank', '=XLOOKUP("x", {"a", "b"}, {1, 2},)', null],
    ['XLOOKUP can go to the next smaller', '=XLOOKUP(25, {10, 20, 30}, {"a", "b", "c"}, , -1)', 'b'],
    ['MATCH of kind 0 takes no notice of capitals', '=MATCH("B", {"a", "b"}, 0)', 2],
    ['MATCH of kind 0 that finds nothing is #N/A', '=MATCH(5, {1, 2}, 0)', failsWith('#N/A')],
    ['LOOKUP takes the last that is not above', '=LOOKUP(25, {10, 20, 30}, {"a", "b", "c"})', 'b'],
    ['LOOKUP below the first is #N/A', '=LOOKUP(5, {10, 20})', failsWith('#N/A')],
  ]),
  ...casesFrom(functionList, [
    ['XLOOKUP reads a range', '=XLOOKUP("offer", A1:A3, B1:B3)', 2, stages],
    ['XLOOKUP gives its fallback', '=XLOOKUP("none", A1:A3, B1:B3, "–")', '–', stages],
    ['XLOOKUP can start at the end', '=XLOOKUP(1, {1, 2, 1}, {7, 8, 9}, "", 0, -1)', 9],
    ['LOOKUP of an array of keys', '=ARRAYFORMULA(LOOKUP({1; 3}, B1:B3, A1:A3))', [['Lead'], ['Won']], stages],
  ]),
  ...casesFrom('unconfirmed', [['XLOOKUP takes the first of several', '=XLOOKUP("a", {"a", "b", "a"}, {1, 2, 3})', 1]]),
];
