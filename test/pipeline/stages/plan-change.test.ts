import {describe, expect, it} from 'vitest';
import type {StageWish} from '../../../src/pipeline/stages/diff-stages.ts';
import {isAsSeen, marksOf, planChange} from '../../../src/pipeline/stages/plan-change.ts';
import {type StageCells, stageMark} from '../../../src/pipeline/stages/stage.ts';
import {BLANK, PRESENT, wishes} from './present-stages.ts';

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
    const change = {seen: seen.slice(1), stages: wishes(), moves: []};
    expect(planChange(PRESENT, log, change)).toEqual({refusals: [expect.stringMatching(/Somebody changed/)]});
  });

  it('go to the stage that takes them, or to none', () => {
    const stages = wishes().filter(({stage}) => stage !== 'Offer');
    const rewrites = (to: string) => planChange(PRESENT, log, {seen, stages, moves: [{from: 'Offer', to}]});
    expect(rewrites('Won')).toMatchObject({
      rewrites: [
        {to: 'Won', rows: [3]},
        {to: 'Won', rows: [4]},
      ],
    });
    expect(rewrites('')).toMatchObject({
      rewrites: [
        {to: '', rows: [3]},
        {to: '', rows: [4]},
      ],
    });
  });

  it('of one text are rewritten together', () => {
    const twice = [...log, {stage: 'Offer', row: 20}];
    const stages = wishes().map(wish => (wish.was === 'Offer' ? {...wish, stage: 'Bid'} : wish));
    expect(planChange(PRESENT, twice, {seen, stages, moves: []})).toMatchObject({rewrites: [{}, {rows: [4, 20]}]});
  });

  it('may not be left behind by a stage that goes', () => {
    const stages = wishes().filter(({stage}) => stage !== 'Offer' && stage !== 'Talk');
    const talk = {...(wishes()[0] as StageWish), was: null, stage: 'Chat'};
    expect(planChange(PRESENT, log, {seen, stages: [talk, ...stages], moves: []})).toEqual({
      refusals: [
        '"Talk" goes, but the log has rows of it (1). Choose the stage that takes them.',
        '"Offer" goes, but the log has rows of it (2). Choose the stage that takes them.',
      ],
    });
  });

  it('are none where the stages would break a rule', () => {
    const stages = wishes().filter(({stage}) => stage !== 'Won');
    expect(planChange(PRESENT, log, {seen, stages, moves: []})).toEqual({
      refusals: [
        'A pipeline has exactly one Won stage; this one has 0. Set the type of the stage where a customer has bought to Won.',
      ],
    });
  });

  it('are none of a new stage: rows without a stage stay as they are', () => {
    const fresh = {...(wishes()[0] as StageWish), was: null, stage: 'Fresh'};
    expect(planChange(PRESENT, log, {seen, stages: [fresh, ...wishes()], moves: []})).toEqual({rewrites: []});
  });

  it('are none where two stages are to have one name, which are named by their places', () => {
    const stages = wishes().map(wish => (wish.was === 'Offer' ? {...wish, stage: 'talk'} : wish));
    expect(planChange(PRESENT, log, {seen, stages, moves: []})).toEqual({
      refusals: ['"talk" is already the name of the stage in row 1. Give it another name, or delete the row.'],
    });
  });

  it('are counted by the names that Stages has: rows without one are no stage', () => {
    const blank = {
      ...BLANK,
      row: 6,
      stage: ' ',
      type: '',
      probability: '',
      targetDays: '',
      action: 'A note',
      colour: '',
    };
    const error = {...blank, row: 7, stage: '#REF!'};
    const change = {seen, stages: wishes(), moves: []};
    const withError = [...log, {stage: '#REF!', row: 20}];
    expect(planChange([...PRESENT, blank, error], withError, change)).toEqual({rewrites: []});
  });
});

describe('the stages are as they were seen', () => {
  it('while no cell of them says something else', () => {
    const other = (more: object) => PRESENT.map((stage, index) => (index === 1 ? {...stage, ...more} : stage));
    const seen = marksOf(PRESENT);
    expect(isAsSeen(PRESENT, seen)).toBe(true);
    expect(isAsSeen(other({action: ' Call '}), seen)).toBe(true);
    expect(isAsSeen(other({action: 'call'}), seen)).toBe(false);
    expect(isAsSeen(other({targetDays: ''}), seen)).toBe(false);
    expect(isAsSeen(PRESENT.slice(1), seen)).toBe(false);
    expect(isAsSeen([...PRESENT].reverse(), seen)).toBe(false);
  });

  it('and a cell with an error says nothing', () => {
    const [talk] = PRESENT;
    expect(stageMark({...(talk as StageCells), action: '#REF!'})).toBe(stageMark(talk as StageCells));
    expect(stageMark(talk as StageCells)).toBe('Talk\nOpen\n0.1\n\n\n#a8c7fa\n\n\n');
  });
});
