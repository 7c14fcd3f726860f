import {describe, expect, it} from 'vitest';
import {diffStages, type StageWish} from '../../../src/pipeline/stages/diff-stages.ts';
import {PRESENT, wishes} from './present-stages.ts';

const without = (name: string): StageWish[] => wishes().filter(({stage}) => stage !== name);
const fateOf = (name: string, stages: StageWish[], moves: {from: string; to: string}[] = []) =>
  diffStages(PRESENT, {stages, moves}).fates.find(({was}) => was?.stage === name);

describe('what becomes of the stages', () => {
  it('is nothing when they are wished for as they are', () => {
    const {fates, isReordered} = diffStages(PRESENT, {stages: wishes(), moves: []});
    expect(fates.map(({was, rowsTo, changed}) => [was?.stage, rowsTo, changed])).toEqual(
      PRESENT.map(({stage}) => [stage, stage, []]),
    );
    expect(isReordered).toBe(false);
  });

  it('names the fields that change, and the name that the rows get', () => {
    const stages = wishes().map(wish =>
      wish.was === 'Offer' ? {...wish, was: ' OFFER', stage: 'Bid ', targetDays: 9, action: ''} : wish,
    );
    expect(fateOf('Offer', stages)).toMatchObject({rowsTo: 'Bid', changed: ['stage', 'targetDays', 'action']});
    expect(fateOf('Talk', stages)).toMatchObject({rowsTo: 'Talk', changed: []});
  });

  it('leaves open where the rows of a stage go that goes, until it is said and there is such a stage', () => {
    expect(fateOf('Offer', without('Offer'))).toMatchObject({wish: undefined, rowsTo: undefined});
    for (const [to, rowsTo] of [
      ['Talk', 'Talk'],
      ['', ''],
      ['Nowhere', undefined],
      ['Offer', undefined],
    ]) {
      expect(fateOf('Offer', without('Offer'), [{from: 'offer', to: String(to)}])?.rowsTo).toBe(rowsTo);
    }
  });

  it('tells a new order from stages that come and go', () => {
    const [talk, offer, ...rest] = wishes() as [StageWish, StageWish, ...StageWish[]];
    const isReordered = (stages: StageWish[]) => diffStages(PRESENT, {stages, moves: []}).isReordered;
    expect(isReordered([offer, talk, ...rest])).toBe(true);
    expect(isReordered([offer, ...rest])).toBe(false);
    expect(isReordered([{...talk, was: null, stage: 'Before'}, talk, offer, ...rest])).toBe(false);
  });

  it('of a new one is that it comes, with nothing that changes', () => {
    const fresh = {...(wishes()[0] as StageWish), was: null, stage: ' Fresh '};
    const {fates} = diffStages(PRESENT, {stages: [...wishes(), fresh], moves: []});
    expect(fates[4]).toEqual({was: undefined, wish: fresh, rowsTo: 'Fresh', changed: []});
  });

  it('of one that is wished for under a name that nobody has is that it is new', () => {
    const stages = wishes().map(wish => (wish.was === 'Offer' ? {...wish, was: 'Bid'} : wish));
    const {fates} = diffStages(PRESENT, {stages, moves: [{from: 'Talk', to: ''}]});
    expect(fates.map(({was, wish}) => [was?.stage, wish?.stage])).toEqual([
      ['Talk', 'Talk'],
      [undefined, 'Offer'],
      ['Won', 'Won'],
      ['Lost', 'Lost'],
      ['Offer', undefined],
    ]);
    expect(fates[4]).toMatchObject({rowsTo: undefined, changed: []});
  });

  it('takes two stages of one name for two', () => {
    const twice = [...PRESENT, {...PRESENT[0], stage: 'talk', row: 6}] as typeof PRESENT;
    const {fates} = diffStages(twice, {stages: wishes(), moves: []});
    expect(fates.map(({was}) => was?.row)).toEqual([2, 3, 4, 5, 6]);
    expect(fates[4]?.wish).toBeUndefined();
  });
});
