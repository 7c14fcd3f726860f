import {describe, expect, it} from 'vitest';
import {withMatch, withUse} from '../../../sidebar/import/draft.ts';
import {stagePlan, withMoved} from '../../../sidebar/import/stage-plan.ts';
import {stageProbabilities} from '../../../src/pipeline/import/stage-texts.ts';
import {DEALS, draftOf, THERE} from './small-draft.ts';

const names = (draft: ReturnType<typeof draftOf>) => stagePlan(draft).stages.map(({stage}) => stage);

describe('the stages', () => {
  it('of the list take the place of the open ones that it does not name, with their colours', () => {
    const {stages, gone, change, problems} = stagePlan(draftOf(DEALS));
    expect(stages.map(({stage, type, isNew}) => [stage, type, isNew])).toEqual([
      ['Demo', 'Open', true],
      ['Offer', 'Open', false],
      ['Won', 'Won', false],
      ['Lost', 'Lost', false],
    ]);
    expect([gone, problems, stages[0]?.colour]).toEqual([['Talk'], [], '#111111']);
    expect(change?.moves).toEqual([]);
    expect(change?.seen).toHaveLength(4);
    expect(change?.stages.map(({was, stage}) => [was, stage])).toEqual([
      [null, 'Demo'],
      ['Offer', 'Offer'],
      ['Won', 'Won'],
      ['Lost', 'Lost'],
    ]);
    expect(change?.stages[1]).toMatchObject({probability: null, targetDays: 7});
  });

  it('stay beside those of the list where they are to, or where the log has rows', () => {
    const wanted = ['Talk', 'Offer', 'Demo', 'Won', 'Lost'];
    expect(names({...draftOf(DEALS), replaces: false})).toEqual(wanted);
    expect(names({...draftOf(DEALS, {conversations: [1]}), replaces: true})).toEqual(wanted);
  });

  it('stay as they are where the list brings none', () => {
    const stages = [THERE.stages[0], THERE.stages[3], THERE.stages[1], THERE.stages[2]] as typeof THERE.stages;
    const draft = withMatch(draftOf(DEALS, {stages, conversations: [1]}), 'Demo', {to: 'Talk', isNew: null});
    expect(stagePlan(draft)).toMatchObject({change: null, gone: [], problems: []});
    expect(names(draft)).toEqual(['Talk', 'Lost', 'Offer', 'Won']);
  });

  it('keep an open one where all deals are closed', () => {
    const draft = draftOf('Deal,Company,Status,Closed on\na,A,Won,2025-01-02', {}, {days: 'day', amounts: '.'});
    expect(stagePlan(draft)).toMatchObject({change: null, gone: []});
  });

  it('are moved by the user among the open ones', () => {
    const draft = {...draftOf(DEALS), replaces: false};
    expect(names(withMoved(draft, 'Demo', 0))).toEqual(['Demo', 'Talk', 'Offer', 'Won', 'Lost']);
    expect(names(withMoved(draft, 'Demo', 9))).toEqual(['Talk', 'Offer', 'Demo', 'Won', 'Lost']);
    expect(names(withMoved(draft, 'Demo', -1))).toEqual(['Demo', 'Talk', 'Offer', 'Won', 'Lost']);
  });

  it('cannot be changed while something in them is wrong', () => {
    const [talk, ...rest] = THERE.stages;
    const draft = draftOf(DEALS, {stages: [{...(talk as (typeof THERE.stages)[0]), probability: 'often'}, ...rest]});
    expect(stagePlan({...draft, replaces: false}).problems).toEqual([expect.stringContaining('often')]);
    expect(stagePlan(withMatch({...draft, replaces: false}, 'Demo', {to: '', isNew: null})).problems).toEqual([]);
  });
});

const probabilities = (draft: ReturnType<typeof draftOf>) => stageProbabilities(draft.list.rows, draft.mapping);

describe('how likely deals are won at a stage', () => {
  const list = (...cells: string[]) =>
    withUse(
      draftOf(`Deal,Company,Stage,Created on,Chance\n${cells.map(cell => `d,C,Demo,2025-01-01,${cell}`).join('\n')}`),
      4,
      {target: 'probability'},
    );
  it.each([
    [['20', '40'], 0.3],
    [['0.2', '0.4'], 0.3],
    [['20%', '40 %'], 0.3],
    [['1%', ''], 0.01],
    [['often', '-5', '60'], 0.6],
  ])('is the mean of %j', (cells, wanted) => {
    expect(probabilities(list(...cells)).get('demo')).toBe(wanted);
    expect(stagePlan(list(...cells)).stages.find(({stage}) => stage === 'Demo')?.probability).toBe(wanted);
  });

  it('is not known without such a column', () => {
    expect(probabilities(draftOf(DEALS)).size).toBe(0);
  });
});
