import {describe, expect, it} from 'vitest';
import {matchStages} from '../../../src/pipeline/import/match-stages.ts';
import {newStages, stagesWith} from '../../../src/pipeline/import/new-stages.ts';
import {outcomeOf} from '../../../src/pipeline/import/outcome.ts';
import {DEFAULT_PROCESS} from '../../../src/pipeline/stages/default-process.ts';

const match = (texts: readonly string[], stages: Parameters<typeof matchStages>[1] = DEFAULT_PROCESS) =>
  matchStages(texts, stages).map(({to, isNew}) => (isNew ? `${to}, ${isNew}` : to));

describe('a stage of a list', () => {
  it.each([
    ['won ', 'Won'],
    ['QUALIFIED', 'Qualified'],
    ['2. Qualified', 'Qualified'],
    ['Qualified (50 %)', 'Qualified'],
    ['Qualifed', 'Qualified'],
    ['New opportunities', 'New opportunity'],
    ['Closed Won', 'Won'],
    ['Closed-Lost', 'Lost'],
    ['Gewonnen', 'Won'],
    ['Verloren', 'Lost'],
    ['Perdida', 'Lost'],
    ['Gagnée', 'Won'],
    ['Cerrada ganada', 'Won'],
    ['Junk', 'Disqualified'],
    ['Not qualified', 'Disqualified'],
    ['Offer sent', 'Offer sent, Open'],
    ['Angebot', 'Angebot, Open'],
  ])('"%s" becomes %s', (text, becomes) => {
    expect(match([text])).toEqual([becomes]);
  });

  it('stands once for all its spellings, with its rows', () => {
    expect(matchStages(['Won', ' won', '', 'Offer'], DEFAULT_PROCESS)).toEqual([
      {text: 'Won', rows: 2, to: 'Won', isNew: null},
      {text: 'Offer', rows: 1, to: 'Offer', isNew: 'Open'},
    ]);
  });

  it('of a type that no stage has is new, of that type', () => {
    expect(
      match(
        ['Closed lost', 'Junk'],
        [
          {stage: 'Talk', type: 'Open'},
          {stage: 'Sold', type: 'Won'},
        ],
      ),
    ).toEqual(['Closed lost, Lost', 'Junk, Disqualified']);
  });

  it('goes to the one of several ends that is called so', () => {
    const stages = [
      {stage: 'Closed-Lost', type: 'Lost'},
      {stage: 'Closed-Cancelled', type: 'Lost'},
    ];
    expect(match(['closed canceled', 'lost'], stages)).toEqual(['Closed-Cancelled', 'Closed-Lost']);
  });
});

it.each([
  ['won', 'Won'],
  ['Lost', 'Lost'],
  ['open', 'Open'],
  ['Offen', 'Open'],
  ['deleted', 'gone'],
  ['abc', undefined],
  ['', undefined],
])('the status "%s" says %s', (status, outcome) => {
  expect(outcomeOf(status)).toBe(outcome);
});

describe('the stages with those of a list', () => {
  const matches = matchStages(
    ['Negotiation', 'Won', 'Prospecting', 'Something', 'Engaging', 'Cancelled by us, lost'],
    DEFAULT_PROCESS,
  );
  const names = (isReplacing: boolean, probabilities = new Map<string, number>()) =>
    stagesWith(DEFAULT_PROCESS, newStages(matches, probabilities), matches, isReplacing).map(({stage}) => stage);

  it('keep the present ones, and put new ones before Won', () => {
    expect(names(false)).toEqual([
      'New opportunity',
      'Contacting',
      'Engaging',
      'Qualified',
      'Closing',
      'Prospecting',
      'Something',
      'Negotiation',
      'Won',
      'Lost',
      'Disqualified',
    ]);
  });

  it('are only those of the list while nothing stands in the log', () => {
    expect(names(true)).toEqual(['Prospecting', 'Engaging', 'Something', 'Negotiation', 'Won', 'Lost', 'Disqualified']);
  });

  it('follow the probabilities that the list gives all of them', () => {
    const probabilities = new Map([
      ['negotiation', 0.1],
      ['prospecting', 0.3],
      ['something', 0.2],
    ]);
    expect(newStages(matches, probabilities)).toEqual([
      {stage: 'Negotiation', type: 'Open', probability: 0.1},
      {stage: 'Something', type: 'Open', probability: 0.2},
      {stage: 'Prospecting', type: 'Open', probability: 0.3},
    ]);
  });

  it('hold a name once that several texts become', () => {
    const twice = [
      {text: 'a', rows: 1, to: 'Offer', isNew: 'Open'},
      {text: 'b', rows: 1, to: 'offer', isNew: 'Open'},
      {text: 'c', rows: 1, to: '', isNew: null},
    ] as const;
    expect(newStages(twice, new Map()).map(({stage}) => stage)).toEqual(['Offer']);
  });
});
