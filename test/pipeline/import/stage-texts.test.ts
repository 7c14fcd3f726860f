import {describe, expect, it} from 'vitest';
import type {ColumnUse, ListMapping} from '../../../src/pipeline/import/list-mapping.ts';
import {stageProbabilities, stageTexts} from '../../../src/pipeline/import/stage-texts.ts';
import {listOf} from './list-of.ts';

const mappingOf = (...columns: ColumnUse[]): ListMapping => ({
  kind: 'deals',
  header: 1,
  columns,
  dayOrders: {},
  decimals: {},
  takesDealAsCustomer: true,
});

describe('the stages of a list', () => {
  const rows = listOf('Report,5\nStage,Offer on\nTalk,\n,\ntalk,\nWon,');

  it('are those of its rows and, once, those that it has a column of days for', () => {
    const days = ['Offer', 'won'].map(stage => ({target: 'stageDay' as const, stage}));
    expect(stageTexts(rows, mappingOf({target: 'stage'}, ...days))).toEqual(['Talk', '', 'talk', 'Won', 'Offer']);
  });

  it('are only the latter where no column says the stage', () => {
    expect(stageTexts(rows, mappingOf(null, {target: 'stageDay', stage: 'Offer'}))).toEqual(['Offer']);
    expect(stageTexts(rows, mappingOf(null, {target: 'value'}))).toEqual([]);
  });
});

describe('the probability of a stage', () => {
  const probabilities = (...lines: string[]) =>
    Object.fromEntries(
      stageProbabilities(
        listOf(['A,10', 'Stage,20', ...lines].join('\n')),
        mappingOf({target: 'stage'}, {target: 'probability'}),
      ),
    );

  it('is its average, in per cent or as a share', () => {
    expect(probabilities('Talk,10', 'talk,25', 'Offer,90')).toEqual({talk: 0.18, offer: 0.9});
    expect(probabilities('Talk,0.1', 'Talk,0.2', 'Offer,1')).toEqual({talk: 0.15, offer: 1});
    expect(probabilities('Talk,0', 'Offer,1.5')).toEqual({talk: 0, offer: 0.02});
    expect(probabilities('Talk,100')).toEqual({talk: 1});
  });

  it('may be written with its sign', () => {
    expect(probabilities('Talk,1%', 'Offer,0.5 %')).toEqual({talk: 0.01, offer: 0.01});
    expect(probabilities('Talk,40  %')).toEqual({talk: 0.4});
  });

  it('is not told by what is none', () => {
    expect(probabilities('Talk,likely', 'Talk,', 'Talk,-1', 'Talk,101', 'Talk,50%?', 'Offer,30')).toEqual({offer: 0.3});
  });

  it('is told by a list alone that has both columns', () => {
    const rows = listOf('A,10\nStage,20\nTalk,30');
    expect(stageProbabilities(rows, mappingOf({target: 'stage'}, null)).size).toBe(0);
    expect(stageProbabilities(rows, mappingOf(null, {target: 'probability'})).size).toBe(0);
  });
});
