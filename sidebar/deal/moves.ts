/** Where a deal can go from where it stands. */
import type {Choices, DealChoice, StageChoice} from '../../src/pipeline/choices/choices';
import {type StageType, stageType} from '../../src/pipeline/tables/stage-type';
import {stateOf} from '../deals/deal-row';

export interface Moves {
  /** The next Open stage, or the Won one after the last; undefined for a deal that has ended. */
  readonly next: StageChoice | undefined;
  /** The ways in which it can end, unless one of them is next. */
  readonly ends: readonly StageChoice[];
}

export function movesOf(deal: DealChoice, choices: Choices): Moves {
  const {stages} = choices;
  if (stateOf(deal, choices) !== 'Open') return {next: undefined, ends: []};
  const here = stages.findIndex(({stage}) => stage === deal.stage);
  const first = (type: StageType, from = 0): StageChoice | undefined =>
    stages.slice(from).find(stage => stageType(stage.type) === type);
  const next = first('Open', here + 1) ?? first('Won');
  const ends = (['Won', 'Lost', 'Disqualified'] as const).flatMap(type => first(type) ?? []);
  return {next, ends: ends.filter(stage => stage !== next)};
}

/** What has to be asked before a deal goes to a stage. */
export function asksFor({type}: StageChoice, {value}: DealChoice): 'value' | 'reason' | undefined {
  const end = stageType(type);
  if (end === 'Won') return value === null ? 'value' : undefined;
  return end === 'Open' ? undefined : 'reason';
}
