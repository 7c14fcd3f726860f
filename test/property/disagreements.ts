import type {Model} from '@odoo/o-spreadsheet';
import type {Row} from '../../src/recount/cell';
import type {StageType} from '../../src/recount/read-rows';
import {recount} from '../../src/recount/recount';
import type {Case} from '../random/arbitrary-case';
import {shuffled} from '../random/shuffled';
import {wrongNextSteps} from './deal-facts';
import {differences} from './differences';
import {evaluated, overviewOf} from './evaluate';
import type {Prepared} from './prepared';
import type {ShownOverview} from './shown-overview';

/**
 * Where the overview does not say of random tables what the recount counts, or contradicts itself.
 *
 * @param shuffle counts them once more with the rows of the log in an order that this number decides.
 */
export function disagreements(prepared: Prepared, {tables, asOf, filters}: Case, shuffle?: number): string[] {
  const given = {...tables, stages: ofTypes(tables.stages, prepared.types)};
  const counted = recount(given, asOf, filters);
  const wrong = (sheets: Model): string[] => [
    ...differences(overviewOf(prepared, sheets), counted),
    ...wrongNextSteps(sheets, counted),
  ];
  const sheets = evaluated(prepared, given, asOf, filters);
  const found = [...wrong(sheets), ...brokenInvariants(overviewOf(prepared, sheets))];
  if (shuffle === undefined) return found;
  const mixed = {...given, conversations: shuffled(given.conversations, shuffle)};
  const again = wrong(evaluated(prepared, mixed, asOf, filters));
  return [...found, ...again.map(text => `With its rows in another order: ${text}`)];
}

/** The stages' own names and numbers, with these types and as many as there are types. */
export function ofTypes(stages: readonly Row[], types: readonly StageType[]): Row[] {
  return types.map((Type, index) => ({...(stages[index] ?? {Stage: `Further stage ${index}`}), Type}));
}

/** On the sheet itself: the funnel never widens, and every deal that reached a rung below the Won one is somewhere. */
function brokenInvariants({stages}: ShownOverview): string[] {
  const rungs = stages.filter(stage => typeof stage.reached === 'number');
  const wonRung = rungs.findIndex(({type}) => type === 'Won');
  return rungs.flatMap((stage, index) => {
    const next = Number(rungs[index + 1]?.reached ?? 0);
    const here = Number(stage.lostHere) + Number(stage.disqualifiedHere) + Number(stage.openHere);
    if (Number(stage.reached) < next) return [`The funnel widens at rung ${index + 2}.`];
    return index < wonRung && Number(stage.reached) !== next + here ? [`Deals are missing at rung ${index + 1}.`] : [];
  });
}
