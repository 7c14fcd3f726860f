import {describe, expect, it} from 'vitest';
import {diffStages, type StageWish} from '../../../src/pipeline/stages/diff-stages.ts';
import {planChange} from '../../../src/pipeline/stages/plan-change.ts';
import {stageMark} from '../../../src/pipeline/stages/stage.ts';

const PRESENT = [
  {row: 2, stage: 'Talk', type: 'Open', probability: 0.1, targetDays: '', action: '', colour: '#a8c7fa'},
  {row: 3, stage: 'Offer', type: 'Open', probability: 0.5, targetDays: 7, action: 'Call', colour: '#7cacf8'},
  {row: 4, stage: 'Won', type: 'Won', probability: 1, targetDays: '', action: '', colour: '#188038'},
  {row: 5, stage: 'Lost', type: 'Lost', probability: 0, targetDays: '', action: '', colour: '#d93025'},
];

/** The stages as they are, as if somebody wished for them. */
const wishes = (): StageWish[] =>
  PRESENT.map(({row: _, targetDays, ...stage}) => ({
    ...stage,
    was: stage.stage,
    targetDays: targetDays === '' ? null : Number(targetDays),
  }));
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

  it('takes two stages of one name for two', () => {
    const twice = [...PRESENT, {...PRESENT[0], stage: 'talk', row: 6}] as typeof PRESENT;
    const {fates} = diffStages(twice, {stages: wishes(), moves: []});
    expect(fates.map(({was}) => was?.row)).toEqual([2, 3, 4, 5, 6]);
    expect(fates[4]?.wish).toBeUndefined();
  });
});

describe('the cells of the log that a change rewrites', () => {
  const log = ['Talk', 'offer ', 'Offer', 'Demo', '', 'Won'].map((stage, index) => ({stage, row: index + 2}));
  const seen = PRESENT.map(stageMark);

  it('are those whose stage gets another name, by what they hold', () => {
    const stages = wishes().map(wish => (wish.was === 'Offer' ? {...wish, stage: 'Bid'} : wish));
    expect(planChange(PRESENT, log, {seen, stages, moves: []})).toEqual({
      rewrites: [
        {from: 'offer ', to: 'Bid', rows: [3]},
        {from: 'Offer', to: 'Bid', rows: [4]},
      ],
    });
  });

  it('follow the stage that stays when two have one name', () => {
    const twice = [...PRESENT, {...PRESENT[1], row: 6}] as typeof PRESENT;
    const change = {seen: twice.map(stageMark), stages: wishes(), moves: [{from: 'Offer', to: 'Won'}]};
    expect(planChange(twice, log, change)).toEqual({rewrites: []});
  });

  it('are none when the stages are not those that were seen', () => {
    const change = {seen: seen.slice(1), stages: wishes().slice(1), moves: []};
    expect(planChange(PRESENT, log, change)).toEqual({refusals: [expect.stringMatching(/Somebody changed/)]});
  });

  it('are none when the stages are as they are wished for already', () => {
    const change = {seen: seen.slice(1), stages: wishes(), moves: []};
    expect(planChange(PRESENT, log, change)).toEqual({rewrites: []});
  });
});
